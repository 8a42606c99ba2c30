import { countedElseQuoted, partOf } from '../answers.ts'
import { caseKey, loadCases } from '../cases.ts'
import { countEach, loadGroups } from '../counting.ts'
import { byCertainty, earlier, happenedWithin } from '../dates.ts'
import type { FigureDefinition } from '../figure.ts'
import { methodNotes, together } from '../method-notes.ts'
import { quotedFor } from '../quoted.ts'
import { notInside } from '../remarks.ts'
import { statedGroups } from '../stated-groups.ts'

const period = { first: '2020-07-30', last: '2020-09-27' }
const topic = 'persecution'

/** Figure 15: "more than 200 cases of political persecution, including 39 criminal". */
export const persecutionCases2020: FigureDefinition = {
  name: 'persecution-cases-2020',
  title: {
    en: 'Cases of political persecution, 30 July to 27 September 2020',
    ru: 'Случаи политического преследования с 30 июля по 27 сентября 2020 года',
    kk: '2020 жылғы 30 шілде мен 27 қыркүйек аралығындағы саяси қудалау жағдайлары',
  },
  definition: {
    en: 'Proceedings opened in these sixty days against persons persecuted for political reasons, and the criminal ones among them.',
    ru: 'Производства, начатые за эти шестьдесят дней против лиц, преследуемых по политическим мотивам, и уголовные среди них.',
    kk: 'Осы алпыс күнде саяси себеппен қудаланған адамдарға қарсы басталған іс жүргізулер және олардың қылмыстықтары.',
  },
  unit: 'proceeding',
  filter: {
    en: 'Proceedings with the topic persecution opened from 30 July to 27 September 2020, both days included; criminal: of the type criminal.',
    ru: 'Производства с темой «преследование», начатые с 30 июля по 27 сентября 2020 года включительно; уголовные — по типу.',
    kk: 'Тақырыбы қудалау, 2020 жылғы 30 шілде мен 27 қыркүйекті қоса алғандағы аралықта басталған іс жүргізулер; қылмыстықтары — түрі бойынша.',
  },
  method: together(
    {
      en: 'One person in one case counts one. The criminal cases are part of the total. An annex that lists the cases must be as long as the total, or say why it is not.',
      ru: 'Одно лицо в одном деле считается за одно. Уголовные дела входят в общее число. Приложение с перечнем случаев должно быть той же длины, что и общее число, или объяснять расхождение.',
      kk: 'Бір істегі бір адам бір болып саналады. Қылмыстық істер жалпы санға кіреді. Жағдайлар тізілген қосымшаның ұзындығы жалпы санға тең болуы немесе айырмасы түсіндірілуі тиіс.',
    },
    methodNotes.countedElseQuoted,
    methodNotes.monthDates,
  ),
  on: period.last,
  async compute({ view, on }) {
    const [cases, groups, quoted] = await Promise.all([
      loadCases(view),
      loadGroups(view),
      quotedFor(view, 'persecution-cases-2020', on, 'total'),
    ])
    const reported = await statedGroups(view, groups, ['persecution-cases-2020'])
    const last = earlier(on, period.last)
    const { yes, perhaps } = byCertainty(
      cases.filter((c) => c.topics.has(topic) && !reported.has(c.person)),
      (c) => happenedWithin(c.opened, period.first, last),
    )
    const all = countEach(yes, caseKey, groups)
    const criminal = countEach(
      yes.filter((c) => c.type === 'criminal'),
      caseKey,
      groups,
    )
    const parts = partOf('criminal', criminalCases, criminal, quoted)
    const answer = countedElseQuoted(all, quoted, 'total', {
      uncertain: countEach(perhaps, caseKey, groups),
      parts,
    })
    const inside = parts.flatMap((part) =>
      part.basis === answer.basis ? notInside(part.value, answer.value) : [],
    )
    return { ...answer, remarks: [...(answer.remarks ?? []), ...inside] }
  },
}

const criminalCases = {
  en: 'Of these: criminal cases',
  ru: 'Из них уголовных дел',
  kk: 'Оның ішінде қылмыстық істер',
}
