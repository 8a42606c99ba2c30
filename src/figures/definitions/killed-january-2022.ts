import type { LocalText } from '../../base/language.ts'
import { isReportOfNumber, loadActs } from '../acts.ts'
import { countedElseQuoted, partOf, statedAnswer } from '../answers.ts'
import { countPersons, loadGroups, withMembers } from '../counting.ts'
import { byCertainty, happenedBy } from '../dates.ts'
import type { FigureDefinition, Question } from '../figure.ts'
import { methodNotes, together } from '../method-notes.ts'
import { numberOf, quotedFor, quotedPart } from '../quoted.ts'
import { remainder } from '../remarks.ts'
import { statedGroups } from '../stated-groups.ts'
import { deathsByTortureAndInCustody } from './deaths-by-torture-and-in-custody.ts'

const topic = 'january-2022'

/** The figures that quote numbers of the same dead. */
const figures = ['killed-january-2022', 'civilian-death-cases', 'deaths-by-torture-and-in-custody']

/** Before the events there was nothing to count. */
const began = '2022-01-01'

/** Figure 22: "deaths of over 238 people. Among them, 19 law enforcement officers"; "over 230 people killed". */
export const killedJanuary2022: FigureDefinition = {
  name: 'killed-january-2022',
  title: {
    en: 'Persons killed in the January 2022 events',
    ru: 'Погибшие во время январских событий 2022 года',
    kk: '2022 жылғы Қаңтар оқиғасында қаза тапқандар',
  },
  definition: {
    en: 'Persons who died in or because of the January 2022 events: in all, officers, civilians, women, minors.',
    ru: 'Лица, погибшие во время январских событий 2022 года или вследствие их: всего, сотрудники, гражданские лица, женщины, несовершеннолетние.',
    kk: '2022 жылғы Қаңтар оқиғасында немесе соның салдарынан қаза тапқандар: барлығы, қызметкерлер, бейбіт тұрғындар, әйелдер, кәмелетке толмағандар.',
  },
  unit: 'death',
  filter: {
    en: 'Persons who died in events of the type death or killing with the topic January 2022; without such events, the stated numbers.',
    ru: 'Умершие в событиях типа «смерть» или «убийство» с темой «январь 2022 года»; если таких событий нет — указанные источниками числа.',
    kk: 'Тақырыбы 2022 жылғы Қаңтар, түрі өлім немесе кісі өлтіру болатын оқиғаларда қайтыс болғандар; ондай оқиға болмаса — дереккөздер көрсеткен сандар.',
  },
  method: together(
    {
      en: 'Officers and civilians are parts of the total and must add up to it; a remainder is stated. Women and minors cut across them: one person may be in several of these numbers.',
      ru: 'Сотрудники и гражданские лица — части целого и должны складываться в него; остаток указан. Женщины и несовершеннолетние выделены по другому признаку: одно лицо может входить в несколько из этих чисел.',
      kk: 'Қызметкерлер мен бейбіт тұрғындар — жалпы санның бөліктері, қосындысы соған тең болуы тиіс; қалдық көрсетіледі. Әйелдер мен кәмелетке толмағандар басқа белгі бойынша бөлінген: бір адам осы сандардың бірнешеуіне кіруі мүмкін.',
    },
    methodNotes.standingsApart,
    methodNotes.countedElseQuoted,
  ),
  on: null,
  async compute(question) {
    const { view, on } = question
    if (on < began) return statedAnswer([], null)
    const [acts, groups, quoted, tortured] = await Promise.all([
      loadActs(view, ['death', 'killing']),
      loadGroups(view),
      quotedFor(view, 'killed-january-2022', on, 'total'),
      tortureDeaths(question),
    ])
    const reported = await statedGroups(view, groups, figures)
    const { yes, perhaps } = byCertainty(
      acts.filter((act) => act.topics.has(topic) && !isReportOfNumber(act)),
      (act) => happenedBy(act.at, on),
    )
    const dead = (list: typeof acts) =>
      withMembers(
        list
          .flatMap((act) => act.participants.filter((p) => died.includes(p.role)))
          .map((p) => p.who),
        groups,
      ).difference(reported)
    const total = numberOf(quotedPart(quoted, 'total'))
    const parts = ['officers', 'civilians'].map((part) => numberOf(quotedPart(quoted, part)))
    const left = (total ?? 0) - parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)
    return countedElseQuoted(countPersons(dead(yes), groups), quoted, 'total', {
      uncertain: countPersons(dead(perhaps), groups),
      parts: Object.entries(labels).flatMap(([part, label]) => partOf(part, label, [], quoted)),
      remarks: [
        ...remainder(total, parts),
        ...(left > 0 && left === tortured && !parts.includes(null) ? [sameAsTorture(left)] : []),
      ],
    })
  },
}

const died = ['deceased', 'victim']

const labels: Record<string, LocalText> = {
  officers: {
    en: 'Law enforcement officers',
    ru: 'Сотрудники правоохранительных органов',
    kk: 'Құқық қорғау органдарының қызметкерлері',
  },
  civilians: { en: 'Civilians', ru: 'Гражданские лица', kk: 'Бейбіт тұрғындар' },
  women: { en: 'Women', ru: 'Женщины', kk: 'Әйелдер' },
  minors: { en: 'Minors', ru: 'Несовершеннолетние', kk: 'Кәмелетке толмағандар' },
}

/** The deaths from torture that figure 24 quotes: they may be what the civilian deaths leave out. */
async function tortureDeaths({ view, on }: Question): Promise<number | null> {
  const quoted = await quotedFor(view, 'deaths-by-torture-and-in-custody', on)
  const tried = numberOf(quotedPart(quoted, 'tried'))
  const suspended = numberOf(quotedPart(quoted, 'suspended'))
  return tried === null || suspended === null ? null : tried + suspended
}

const sameAsTorture = (left: number): Required<LocalText> => ({
  en: `The remainder (${left}) equals the deaths from torture that are counted apart (see “${deathsByTortureAndInCustody.title.en}”).`,
  ru: `Остаток (${left}) равен числу смертей от пыток, учтённых отдельно (см. «${deathsByTortureAndInCustody.title.ru}»).`,
  kk: `Қалдық (${left}) бөлек есептелген азаптаудан болған өлімдер санына тең («${deathsByTortureAndInCustody.title.kk}» қараңыз).`,
})
