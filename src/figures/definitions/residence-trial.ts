import type { LocalText } from '../../base/language.ts'
import { countedElseQuoted, partOf } from '../answers.ts'
import { lowest } from '../counting.ts'
import type { Counted, FigureDefinition } from '../figure.ts'
import { lengthInWords } from '../lengths.ts'
import { methodNotes, together } from '../method-notes.ts'
import { loadPenalties, type Penalty } from '../penalties.ts'
import { quotedFor } from '../quoted.ts'
import { differences, namedAndUnnamed, remainder } from '../remarks.ts'
import { actsBy, countAffected, loadTrial } from '../trial.ts'

/** The key of the case. */
const key = 'almaty-residence'

/** What the appeal court made of the sentence, by the outcome of its decision. */
const outcomes: Record<string, string> = {
  raised: 'increased',
  unchanged: 'upheld',
  reduced: 'reduced',
}

/** Figure 27: 11 convicted; on appeal one sentence raised, two unchanged, eight reduced. */
export const residenceTrial: FigureDefinition = {
  name: 'residence-trial',
  title: {
    en: 'Trial over the Almaty residence and mayor’s office: convicted, and the appeal',
    ru: 'Процесс о штурме резиденции и акимата в Алматы: осуждённые и апелляция',
    kk: 'Алматыдағы резиденция мен әкімдікке шабуыл туралы сот: сотталғандар және апелляция',
  },
  definition: {
    en: 'Persons convicted in the trial by the day, and what the appeal court made of their sentences: raised, unchanged, reduced.',
    ru: 'Лица, осуждённые по этому делу к этому дню, и что апелляционный суд сделал с их приговорами: ужесточил, оставил без изменения, смягчил.',
    kk: 'Осы күнге дейін осы іс бойынша сотталғандар және апелляциялық сот олардың үкімін не істегені: ауырлатты, өзгеріссіз қалдырды, жеңілдетті.',
  },
  unit: 'person',
  filter: {
    en: 'Accused of the case “almaty-residence” with a conviction not after the day; decisions on appeal in it, by outcome.',
    ru: 'Обвиняемые по делу «almaty-residence» с осуждением не позже этого дня; решения по апелляции в нём, по исходу.',
    kk: '«almaty-residence» ісі бойынша осы күннен кешікпей сотталған айыпталушылар; ондағы апелляция шешімдері, нәтижесі бойынша.',
  },
  method: together(
    {
      en: 'Raised, unchanged and reduced must add up to the convicted; a remainder is stated. Where both sentences of a person are recorded, the list gives the old and the new one.',
      ru: 'Ужесточённые, неизменённые и смягчённые приговоры должны складываться в число осуждённых; остаток указан. Если записаны оба приговора лица, в списке приведены прежний и новый срок.',
      kk: 'Ауырлатылған, өзгеріссіз қалған және жеңілдетілген үкімдердің қосындысы сотталғандар санына тең болуы тиіс; қалдық көрсетіледі. Адамның екі үкімі де жазылса, тізімде бұрынғы және жаңа мерзім беріледі.',
    },
    methodNotes.onceEach,
    methodNotes.monthDates,
  ),
  on: '2024-10-31',
  async compute({ view, on }) {
    const [trial, appeals, penalties, quoted] = await Promise.all([
      loadTrial(view, key, on),
      actsBy(view, ['appeal-decision'], on),
      loadPenalties(view),
      quotedFor(view, 'residence-trial', on, 'convicted'),
    ])
    const own = new Set(trial.proceedings.map((proceeding) => proceeding.record))
    const decided = appeals.filter((act) => act.proceedings.some((p) => own.has(p)))
    const parts = Object.entries(outcomes).map(([part, outcome]) => ({
      part,
      list: countAffected(
        decided.filter((act) => act.outcome === outcome),
        view,
        trial.groups,
      ).map((one) => withChange(one, penalties, own)),
    }))
    const rest = {
      uncertain: trial.uncertain,
      parts: parts.flatMap(({ part, list }) => partOf(part, labels[part] ?? {}, list, quoted)),
      remarks: [
        ...(decided.length > 0
          ? [
              ...parts.flatMap(({ part, list }) => differences(list, quoted, part)),
              ...remainder(
                lowest(trial.convicted),
                parts.map(({ list }) => lowest(list)),
              ),
            ]
          : []),
        ...namedAndUnnamed(trial.convicted, trial.groups),
      ],
    }
    const held = trial.proceedings.length > 0
    return countedElseQuoted(trial.convicted, quoted, 'convicted', rest, held)
  },
}

/** "one year and nine months → one year and eight months", where the casebook holds both sentences. */
function withChange(
  one: Counted,
  penalties: readonly Penalty[],
  own: ReadonlySet<string>,
): Counted {
  const after = penalties.find(
    (p) => p.person === one.record && p.replaces !== null && own.has(p.proceeding ?? ''),
  )
  const before = penalties.find((p) => p.record === after?.replaces)
  if (!after?.term || !before?.term) return one
  const [from, to] = [lengthInWords(before.term), lengthInWords(after.term)]
  return {
    ...one,
    note: { en: `${from.en} → ${to.en}`, ru: `${from.ru} → ${to.ru}`, kk: `${from.kk} → ${to.kk}` },
  }
}

const labels: Record<string, LocalText> = {
  raised: { en: 'Sentence raised', ru: 'Приговор ужесточён', kk: 'Үкімі ауырлатылды' },
  unchanged: {
    en: 'Sentence unchanged',
    ru: 'Приговор без изменения',
    kk: 'Үкімі өзгеріссіз қалды',
  },
  reduced: { en: 'Sentence reduced', ru: 'Приговор смягчён', kk: 'Үкімі жеңілдетілді' },
}
