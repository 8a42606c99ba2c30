import { isReportOfNumber, loadActs } from '../acts.ts'
import { countedElseQuoted, countedPart, partOf } from '../answers.ts'
import { countOne } from '../counting.ts'
import { byCertainty, happenedWithin } from '../dates.ts'
import type { FigureDefinition } from '../figure.ts'
import { methodNotes, together } from '../method-notes.ts'
import { quotedFor } from '../quoted.ts'

/** The day for which assemblies were asked for, and what they were about. */
const day = '2024-10-06'
const topic = 'nuclear-referendum'

/** Figure 16: "a total of 45 rejections" in 12 cities on referendum day. */
export const assemblyRefusalsReferendumDay: FigureDefinition = {
  name: 'assembly-refusals-referendum-day',
  title: {
    en: 'Refusals of assemblies on the day of the referendum on a nuclear power plant',
    ru: 'Отказы в проведении собраний в день референдума об атомной электростанции',
    kk: 'Атом электр станциясы туралы референдум күніне жиналыс өткізуден бас тартулар',
  },
  definition: {
    en: 'Decisions by which local authorities refused assemblies planned for 6 October 2024 on the nuclear power plant, and the cities in which they did.',
    ru: 'Решения, которыми местные власти отказали в собраниях, намеченных на 6 октября 2024 года, по вопросу об атомной электростанции, и города, где это произошло.',
    kk: 'Жергілікті билік 2024 жылғы 6 қазанға жоспарланған, атом электр станциясына қатысты жиналыстардан бас тартқан шешімдер және ондай қалалар.',
  },
  unit: 'decision',
  filter: {
    en: 'Events of the type assembly refused, dated 6 October 2024 (the day of the planned assembly), topic nuclear referendum.',
    ru: 'События типа «отказ в собрании», датированные 6 октября 2024 года (день намеченного собрания), тема — референдум об АЭС.',
    kk: 'Түрі — жиналыстан бас тарту, күні — 2024 жылғы 6 қазан (жоспарланған жиналыс күні), тақырыбы — АЭС референдумы болатын оқиғалар.',
  },
  method: together(
    {
      en: 'One decision counts one; several requests of one applicant count each. Cities are distinct places. An event that only repeats a number somebody counted is not a single decision and is not counted.',
      ru: 'Одно решение считается за одно; несколько заявок одного заявителя считаются каждая. Города — разные места. Событие, которое лишь передаёт чужой подсчёт, не является отдельным решением и не считается.',
      kk: 'Бір шешім бір болып саналады; бір өтініш берушінің бірнеше өтініші жеке-жеке саналады. Қалалар — әртүрлі орындар. Біреудің есебін ғана қайталайтын оқиға жеке шешім емес, сондықтан саналмайды.',
    },
    methodNotes.countedElseQuoted,
  ),
  on: day,
  async compute({ view, on }) {
    const [acts, quoted] = await Promise.all([
      loadActs(view, ['assembly-refusal']),
      quotedFor(view, 'assembly-refusals-referendum-day', on, 'refusals'),
    ])
    const single = acts.filter((act) => act.topics.has(topic) && !isReportOfNumber(act))
    const { yes, perhaps } = byCertainty(single, (act) => happenedWithin(act.at, day, day))
    const cities = [...new Set(yes.flatMap((act) => act.place ?? []))].map((record) =>
      countOne({ record }),
    )
    return countedElseQuoted(yes.map(countOne), quoted, 'refusals', {
      uncertain: perhaps.map(countOne),
      parts:
        yes.length > 0
          ? [countedPart('cities', cityLabel, cities)]
          : partOf('cities', cityLabel, [], quoted),
    })
  },
}

const cityLabel = {
  en: 'Cities with refusals',
  ru: 'Города с отказами',
  kk: 'Бас тарту болған қалалар',
}
