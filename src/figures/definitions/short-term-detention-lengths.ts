import type { LocalText } from '../../base/language.ts'
import { countedAnswer, statedAnswer } from '../answers.ts'
import { loadGroups } from '../counting.ts'
import { byCertainty, happenedBy } from '../dates.ts'
import type { Counted, FigureDefinition, Part } from '../figure.ts'
import { methodNotes, together } from '../method-notes.ts'
import { countPenalties, loadPenalties, type Penalty, withLengths } from '../penalties.ts'
import { quotedFor } from '../quoted.ts'

const types = ['administrative-arrest', 'preventive-movement-restriction']

/** Figure 18: "up to 20 days of detention", "15 days' detention", "up to 15–25 days". */
export const shortTermDetentionLengths: FigureDefinition = {
  name: 'short-term-detention-lengths',
  title: {
    en: 'Lengths of short-term detention',
    ru: 'Сроки краткосрочного ареста',
    kk: 'Қысқа мерзімді қамақ ұзақтығы',
  },
  definition: {
    en: 'Short-term detention imposed by the day with a length in days; the longest and the median length, and the longest that the law allows.',
    ru: 'Назначенный к этому дню краткосрочный арест с известным числом суток; самый долгий срок, медиана и предел, установленный законом.',
    kk: 'Осы күнге дейін тағайындалған, тәулік саны белгілі қысқа мерзімді қамақ; ең ұзақ мерзім, медианасы және заң рұқсат ететін шегі.',
  },
  unit: 'penalty',
  filter: {
    en: 'Measures of the types administrative arrest and preventive restriction of movement with a number of days, imposed not after the day.',
    ru: 'Меры типов «административный арест» и «превентивное ограничение свободы передвижения» с числом суток, назначенные не позже этого дня.',
    kk: 'Түрі — әкімшілік қамақ немесе жүріп-тұру бостандығын превентивті шектеу, тәулік саны көрсетілген, осы күннен кешікпей тағайындалған шаралар.',
  },
  method: together(
    {
      en: 'One penalty counts one; a group punished together counts with its lowest number, and with one where its members got different penalties and nobody says how many got which. Where a source says “up to n days”, n is the longest term of that group, not the term of each. The median is taken over the penalties recorded, a group as one; of two middle values the lower. Lengths are compared with the longest term in the law; they are never added.',
      ru: 'Одно наказание считается за одно; группа, наказанная вместе, — по наименьшему числу, а если её члены получили разные наказания и неизвестно, сколько какое, — за одно. Если источник говорит «до n суток», n — самый долгий срок в группе, а не срок каждого. Медиана берётся по записанным наказаниям, группа считается за одно; из двух средних значений берётся меньшее. Сроки сравниваются с пределом в законе и никогда не складываются.',
      kk: 'Бір жаза бір болып саналады; бірге жазаланған топ ең аз санымен есептеледі, ал мүшелеріне әртүрлі жаза беріліп, қаншасына қайсысы берілгені белгісіз болса — бір болып саналады. Дереккөзде «n тәулікке дейін» делінсе, n — әрқайсысының емес, сол топтағы ең ұзақ мерзім. Медиана жазылған жазалар бойынша алынады, топ бір болып саналады; екі орта мәннің кішісі алынады. Мерзімдер заңдағы шекпен салыстырылады, ешқашан қосылмайды.',
    },
    methodNotes.monthDates,
  ),
  on: null,
  async compute({ view, on }) {
    const [penalties, groups, quoted] = await Promise.all([
      loadPenalties(view),
      loadGroups(view),
      quotedFor(view, 'short-term-detention-lengths', on),
    ])
    const timed = penalties.filter((p) => types.includes(p.type) && daysOf(p) > 0)
    const { yes, perhaps } = byCertainty(timed, (penalty) => happenedBy(penalty.at, on))
    const list = (found: readonly Penalty[]): Counted[] =>
      withLengths(countPenalties(found, penalties, groups, view), found)
    if (yes.length === 0) return statedAnswer(quoted, null, { uncertain: list(perhaps) })
    const present = new Set(yes.map((penalty) => penalty.type))
    const limit = Math.max(0, ...[...present].map((type) => view.packs.longest(type)?.days ?? 0))
    const longer = yes.filter((p) => daysOf(p) > (view.packs.longest(p.type)?.days ?? daysOf(p)))
    return countedAnswer(list(yes), quoted, null, {
      uncertain: list(perhaps),
      parts: [
        ...lengths(yes),
        ...(limit > 0 ? [length('allowed', labels.allowed, limit, [])] : []),
      ],
      remarks: longer.length > 0 ? [longerThanAllowed(longer.length)] : [],
    })
  },
}

/** 0 for a penalty of months or years: that is not short-term. */
const daysOf = ({ term }: Penalty): number =>
  term === null || term.years || term.months ? 0 : (term.days ?? 0)

const longerThanAllowed = (number: number) => ({
  en: `Longer than the law allows: ${number}.`,
  ru: `Дольше, чем допускает закон: ${number}.`,
  kk: `Заң рұқсат еткеннен ұзақ: ${number}.`,
})

function lengths(penalties: readonly Penalty[]): Part[] {
  const sorted = [...penalties].sort((a, b) => daysOf(a) - daysOf(b))
  const longest = daysOf(sorted.at(-1) as Penalty)
  const middle = daysOf(sorted[Math.floor((sorted.length - 1) / 2)] as Penalty)
  const those = sorted.filter((penalty) => daysOf(penalty) === longest)
  return [
    length('longest', labels.longest, longest, those),
    length('median', labels.median, middle, []),
  ]
}

const length = (
  part: string,
  label: LocalText,
  days: number,
  penalties: readonly Penalty[],
): Part => ({
  part,
  label,
  basis: 'computed',
  unit: 'day',
  value: days,
  counted: penalties.map(({ record }) => ({ record, low: 1, high: 1 })),
})

const labels = {
  longest: { en: 'Longest, in days', ru: 'Самый долгий, суток', kk: 'Ең ұзағы, тәулік' },
  median: { en: 'Median, in days', ru: 'Медиана, суток', kk: 'Медианасы, тәулік' },
  allowed: {
    en: 'Longest that the law allows, in days',
    ru: 'Предел по закону, суток',
    kk: 'Заңдағы шегі, тәулік',
  },
}
