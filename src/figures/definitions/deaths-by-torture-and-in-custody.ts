import { statusOn } from '../../projections/index.ts'
import { loadActs } from '../acts.ts'
import { countedElseQuoted, partOf, statedAnswer } from '../answers.ts'
import { countPersons, loadGroups } from '../counting.ts'
import { byCertainty, happenedBy } from '../dates.ts'
import type { FigureDefinition } from '../figure.ts'
import { methodNotes, together } from '../method-notes.ts'
import { numberOf, quotedFor, quotedPart } from '../quoted.ts'
import { statedGroups } from '../stated-groups.ts'
import { affectedBy } from '../trial.ts'

const topic = 'january-2022'

/** Before the events there was nothing to count. */
const began = '2022-01-01'

/** Figure 24: "5 deaths from torture were brought to court and 1 case has been suspended"; "six officially reported deaths in custody". */
export const deathsByTortureAndInCustody: FigureDefinition = {
  name: 'deaths-by-torture-and-in-custody',
  title: {
    en: 'Deaths in custody and from torture after the January 2022 events',
    ru: 'Смерти под стражей и от пыток после январских событий 2022 года',
    kk: '2022 жылғы Қаңтар оқиғасынан кейін қамауда және азаптаудан болған өлімдер',
  },
  definition: {
    en: 'Deaths in custody in connection with the January 2022 events, and the deaths from torture that were investigated: tried, or suspended.',
    ru: 'Смерти под стражей в связи с январскими событиями 2022 года и расследованные смерти от пыток: переданные в суд и приостановленные.',
    kk: '2022 жылғы Қаңтар оқиғасына байланысты қамаудағы өлімдер және тергелген азаптаудан болған өлімдер: сотқа жеткені және тоқтатыла тұрғаны.',
  },
  unit: 'death',
  filter: {
    en: 'Deaths with the topic January 2022 of persons whose status on the day is died in custody; without such events, the stated numbers.',
    ru: 'Смерти с темой «январь 2022 года» лиц, чей статус на этот день — «умер под стражей»; если таких событий нет — указанные источниками числа.',
    kk: 'Тақырыбы 2022 жылғы Қаңтар болатын, сол күнгі мәртебесі «қамауда қайтыс болды» адамдардың өлімі; ондай оқиға болмаса — дереккөздер көрсеткен сандар.',
  },
  method: together(
    {
      en: 'Two papers speak of the same deaths in different words: the deaths in custody of one should equal the deaths from torture of the other, tried and suspended together; a remark says whether they do.',
      ru: 'Два документа говорят об одних и тех же смертях разными словами: число смертей под стражей в одном должно равняться числу смертей от пыток в другом, переданных в суд и приостановленных вместе; примечание указывает, так ли это.',
      kk: 'Екі құжат бір өлімдер туралы әртүрлі сөзбен айтады: біріндегі қамаудағы өлімдер саны екіншісіндегі азаптаудан болған, сотқа жеткен және тоқтатыла тұрған өлімдердің қосындысына тең болуы тиіс; солай ма, жоқ па — ескертпеде айтылады.',
    },
    methodNotes.countedElseQuoted,
  ),
  on: null,
  async compute({ view, on }) {
    if (on < began) return statedAnswer([], null)
    const [acts, groups, statuses, quoted] = await Promise.all([
      loadActs(view, ['death', 'killing']),
      loadGroups(view),
      statusOn(view, on),
      quotedFor(view, 'deaths-by-torture-and-in-custody', on, 'in-custody'),
    ])
    const { yes } = byCertainty(
      acts.filter((act) => act.topics.has(topic)),
      (act) => happenedBy(act.at, on),
    )
    const reported = await statedGroups(view, groups, ['deaths-by-torture-and-in-custody'])
    const dead = [...affectedBy(yes, view, groups).difference(reported)].filter(
      (who) => statuses.get(who)?.status === 'died-in-custody',
    )
    const number = (part: string) => numberOf(quotedPart(quoted, part))
    const [custody, tried, suspended] = [number('in-custody'), number('tried'), number('suspended')]
    return countedElseQuoted(countPersons(dead, groups), quoted, 'in-custody', {
      parts: [
        ...partOf('tried', labels.tried, [], quoted),
        ...partOf('suspended', labels.suspended, [], quoted),
      ],
      remarks:
        custody === null || tried === null || suspended === null
          ? []
          : [compared(custody, tried, suspended)],
    })
  },
}

const labels = {
  tried: {
    en: 'Deaths from torture brought to court',
    ru: 'Смерти от пыток, дошедшие до суда',
    kk: 'Сотқа жеткен азаптаудан болған өлімдер',
  },
  suspended: {
    en: 'Deaths from torture, case suspended',
    ru: 'Смерти от пыток, дело приостановлено',
    kk: 'Азаптаудан болған өлімдер, ісі тоқтатыла тұрған',
  },
}

function compared(custody: number, tried: number, suspended: number) {
  const sum = tried + suspended
  const sign = sum === custody ? '=' : '≠'
  const line = `${tried} + ${suspended} ${sign} ${custody}`
  return sum === custody
    ? {
        en: `The two statements agree: ${line}.`,
        ru: `Два указания совпадают: ${line}.`,
        kk: `Екі көрсеткіш сәйкес келеді: ${line}.`,
      }
    : {
        en: `The two statements do not agree: ${line}.`,
        ru: `Два указания не совпадают: ${line}.`,
        kk: `Екі көрсеткіш сәйкес келмейді: ${line}.`,
      }
}
