import type { LocalText } from '../../base/language.ts'
import { partOf, statedAnswer } from '../answers.ts'
import type { FigureDefinition } from '../figure.ts'
import { methodNotes, together } from '../method-notes.ts'
import { numberOf, quotedFor, quotedPart } from '../quoted.ts'
import { remainder } from '../remarks.ts'

/** Before the events there was nothing to count. */
const began = '2022-01-01'

/** Figure 23: 213 civilian deaths: 180 cases terminated, 19 interrupted (8 + 11), 12 pending, 2 in court. */
export const civilianDeathCases: FigureDefinition = {
  name: 'civilian-death-cases',
  title: {
    en: 'Deaths of civilians in January 2022 by state of the investigation',
    ru: 'Гибель гражданских лиц в январе 2022 года по состоянию расследования',
    kk: '2022 жылғы қаңтарда бейбіт тұрғындардың қаза табуы, тергеу жай-күйі бойынша',
  },
  definition: {
    en: 'Civilians whose deaths in January 2022 were investigated, by what became of the investigation.',
    ru: 'Гражданские лица, гибель которых в январе 2022 года расследовалась, по исходу расследования.',
    kk: '2022 жылғы қаңтардағы өлімі тергелген бейбіт тұрғындар, тергеудің немен аяқталғаны бойынша.',
  },
  unit: 'death',
  filter: {
    en: 'Statements on the deaths of civilians and on the state of their investigation.',
    ru: 'Указания источников о гибели гражданских лиц и о состоянии её расследования.',
    kk: 'Бейбіт тұрғындардың өлімі және оны тергеу жай-күйі туралы дереккөз мәліметтері.',
  },
  method: together(
    {
      en: 'The unit is a death, not a case file. Terminated, interrupted, pending and in court must add up to the total, and the two reasons for interruption to the interrupted; a remainder is stated.',
      ru: 'Единица счёта — смерть, а не дело. Прекращённые, приостановленные, продолжающиеся и переданные в суд должны складываться в целое, а две причины приостановления — в число приостановленных; остаток указан.',
      kk: 'Есеп бірлігі — іс емес, өлім. Қысқартылған, тоқтатыла тұрған, жүргізіліп жатқан және сотқа жеткен істердің қосындысы жалпы санға, ал тоқтата тұрудың екі себебі тоқтатыла тұрғандар санына тең болуы тиіс; қалдық көрсетіледі.',
    },
    methodNotes.quotedOnly,
  ),
  on: null,
  async compute({ view, on }) {
    if (on < began) return statedAnswer([], null)
    const [states, dead] = await Promise.all([
      quotedFor(view, 'civilian-death-cases', on),
      quotedFor(view, 'killed-january-2022', on, 'civilians'),
    ])
    const quoted = [...dead.filter((claim) => claim.part === 'civilians'), ...states]
    const number = (part: string) => numberOf(quotedPart(quoted, part))
    const partition = ['terminated', 'interrupted', 'pending', 'court'].map(number)
    const reasons = ['interrupted-unidentified', 'interrupted-expertise'].map(number)
    return statedAnswer(quoted, 'civilians', {
      parts: Object.entries(labels).flatMap(([part, label]) => partOf(part, label, [], quoted)),
      remarks: [
        ...remainder(number('civilians'), partition),
        ...remainder(number('interrupted'), reasons),
      ],
    })
  },
}

const labels: Record<string, LocalText> = {
  terminated: { en: 'Terminated', ru: 'Прекращены', kk: 'Қысқартылған' },
  interrupted: { en: 'Interrupted', ru: 'Приостановлены', kk: 'Тоқтатыла тұрған' },
  'interrupted-unidentified': {
    en: 'Interrupted: nobody identified',
    ru: 'Приостановлены: лицо не установлено',
    kk: 'Тоқтатыла тұрған: адам анықталмаған',
  },
  'interrupted-expertise': {
    en: 'Interrupted: expert analysis awaited',
    ru: 'Приостановлены: ожидается экспертиза',
    kk: 'Тоқтатыла тұрған: сараптама күтілуде',
  },
  pending: { en: 'Pending', ru: 'Продолжаются', kk: 'Жүргізілуде' },
  court: { en: 'In court', ru: 'В суде', kk: 'Сотта' },
}
