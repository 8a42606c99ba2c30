import { listWords } from '../../../wording/index.ts'
import type { CasePerson } from '../case-facts.ts'
import { type Verb, verbPhrase } from './verbs.ts'

/** Persons of whom the same is said. */
export interface SameWords {
  readonly persons: readonly CasePerson[]
  readonly verbs: readonly Verb[]
}

/** Persons on whom the same was imposed, together. */
export function sameWords(
  persons: readonly CasePerson[],
  imposed: ReadonlyMap<string, readonly Verb[]>,
  stance: { many: boolean; before: boolean },
): SameWords[] {
  const groups = new Map<string, { persons: CasePerson[]; verbs: readonly Verb[] }>()
  for (const person of persons) {
    const verbs = imposed.get(person.record) ?? []
    const key = verbPhrase(verbs, stance)
    const group = groups.get(key)
    if (group) group.persons.push(person)
    else groups.set(key, { persons: [person], verbs })
  }
  const all = [...groups.values()]
  return all.length > 1 ? all.filter((group) => group.verbs.length > 0) : all
}

const prison = /^sentenced to ([^()]+) in prison$/

/** "sentenced to four and eight years in prison respectively", where that is all that differs. */
export function respectively(groups: readonly SameWords[]): Verb[] {
  if (
    groups.length < 2 ||
    groups.some((group) => group.persons.length > 1 || group.verbs.length > 1)
  )
    return []
  const lengths = groups.map(({ verbs: [verb] }) =>
    verb && 'be' in verb ? prison.exec(verb.be)?.[1] : undefined,
  )
  const known = lengths.filter((one) => one !== undefined)
  if (known.length < groups.length) return []
  const unit = known.every((one) => / years$/.test(one) && !one.includes(' and ')) ? ' years' : ''
  const list = listWords(
    known.map((one) => (unit === '' ? one : one.replace(/ years$/, ''))),
    'en',
  )
  return [{ be: `sentenced to ${list}${unit} in prison respectively` }]
}
