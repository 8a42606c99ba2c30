import { formatDate, listWords } from '../../../wording/index.ts'
import { withoutMembers } from '../beats.ts'
import type { CaseFacts, CasePerson, CaseSentence } from '../case-facts.ts'
import { recognitionWords, statusWords } from './status-words.ts'
import { isMany, type Subjects } from './subjects.ts'

/** "Mukhamedkarim has been recognised as a political prisoner by human rights defenders in Kazakhstan." */
export function recognitionSentences(facts: CaseFacts, subjects: Subjects): CaseSentence[] {
  const byType = Map.groupBy(facts.recognitions, (one) => one.type)
  return [...byType].flatMap(([type, recognitions]): CaseSentence[] => {
    const words = recognitionWords[type]
    if (!words) return []
    const persons = withoutMembers([...new Set(recognitions.map((one) => one.person))], facts)
    const bodies = [...new Set(recognitions.flatMap((one) => one.by ?? []))]
    const one = words[many(persons, facts) ? 1 : 0]
    const who = subjects.again(persons)
    const said =
      who === 'they' && !one.startsWith('#')
        ? one.replace(/^The (\w+) of #/, 'Their $1')
        : one.replace('#', one.startsWith('#') ? who : objective(who))
    return [
      {
        parts: [
          `${upperFirst(said)}${bodies.length === 0 ? '' : ` by ${listWords(bodies, 'en')}`}.`,
        ],
        cites: recognitions.flatMap((recognition) => recognition.cites),
        records: recognitions.map((recognition) => recognition.record),
      },
    ]
  })
}

/** The status of each on the day of the paper; what is too old to be sure of is said to be so. */
export function statusSentences(facts: CaseFacts, subjects: Subjects): CaseSentence[] {
  const { persons, on } = facts
  const groups = Map.groupBy(persons, ({ status }) =>
    JSON.stringify(status ? [status.status, status.heard, status.stale] : []),
  )
  return [...groups.values()].flatMap((group): CaseSentence[] => {
    const [status] = group.map((one) => one.status)
    if (!status) return []
    const said = statusSentence(group, status, on, subjects)
    return said === null
      ? []
      : [{ parts: [said], cites: [], records: group.flatMap((one) => one.status?.basis ?? []) }]
  })
}

function statusSentence(
  group: readonly CasePerson[],
  status: NonNullable<CasePerson['status']>,
  on: string,
  subjects: Subjects,
): string | null {
  const who = () => subjects.again(group.map((one) => one.record))
  // The day of the last news is the last one its date may mean; its month is all that is sure.
  const heard = status.heard === null ? null : formatDate(status.heard.slice(0, 7), 'en')
  if (status.status === 'unknown')
    return heard === null
      ? null
      : `What has become of ${objective(who())} since ${heard} is not known.`
  const words = statusWords[status.status]
  if (!words) return null
  const sentence = `As of ${formatDate(on, 'en')}, ${who()} ${words[isMany(group) ? 1 : 0]}`
  return status.stale && heard !== null
    ? `${sentence}, as far as is known; the last news is of ${heard}.`
    : `${sentence}.`
}

const many = (ids: readonly string[], facts: CaseFacts): boolean =>
  isMany(facts.persons.filter((one) => ids.includes(one.record)))

const objective = (who: string): string => ({ he: 'him', she: 'her', they: 'them' })[who] ?? who

const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
