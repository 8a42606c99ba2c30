import { listWords, numberWord } from '../../../wording/index.ts'
import type { CaseFacts, CasePerson, CaseSentence } from '../case-facts.ts'

type Parts = CaseSentence['parts'][number][]

const plurals = /\b(activist|defender|journalist|blogger|lawyer|politician|supporter|member)\b/u

/** The persons with name in bold and what they do, as the first sentence names them. */
export function introduce(persons: readonly CasePerson[]): Parts {
  const [first] = persons
  const shared = first?.who
  if (
    persons.length > 1 &&
    shared !== undefined &&
    plurals.test(shared) &&
    persons.every((one) => one.who === shared)
  )
    return [
      ...joined(persons.map((one) => [{ strong: one.name }])),
      `, ${shared.replace(plurals, '$1s')},`,
    ]
  if (persons.length === 1 && first && !first.group)
    return first.who === undefined
      ? [{ strong: first.name }]
      : [{ strong: first.name }, `, ${first.who},`]
  return joined(
    persons.map((one) => {
      if (one.group) return introduceGroup(one, one.group)
      return one.who === undefined
        ? [{ strong: one.name }]
        : [{ strong: one.name }, ` (${one.who})`]
    }),
  )
}

function introduceGroup(person: CasePerson, group: NonNullable<CasePerson['group']>): Parts {
  const among =
    group.members.length === 0
      ? ''
      : `; among them ${listWords(
          group.members.map((one) => one.name),
          'en',
        )}`
  const size = groupSize(group)
  // A group that is called by its number needs it only once: "eleven defendants", "12 activists".
  const [first = ''] = person.name.toLowerCase().split(' ')
  if (first === size || numerals[group.low] === first || first === String(group.low))
    return [
      { strong: person.name.charAt(0).toLowerCase() + person.name.slice(1) },
      ...(among === '' ? [] : [` (${among.slice(2)})`]),
    ]
  return [
    { strong: `${size} ${group.high === 1 ? 'person' : 'persons'}` },
    ` (${person.name}${among})`,
  ]
}

const numerals: Readonly<Record<number, string>> = {
  10: 'ten',
  11: 'eleven',
  12: 'twelve',
  13: 'thirteen',
  14: 'fourteen',
  15: 'fifteen',
  16: 'sixteen',
  20: 'twenty',
}

export const groupSize = ({
  low,
  high,
}: {
  readonly low: number
  readonly high: number
}): string =>
  low === high
    ? numberWord(low, 'en')
    : low === 0
      ? `up to ${numberWord(high, 'en')}`
      : `${numberWord(low, 'en')} to ${numberWord(high, 'en')}`

function joined(items: readonly Parts[]): Parts {
  return items.flatMap((item, at): Parts => {
    if (at === 0) return item
    return [at === items.length - 1 ? ' and ' : ', ', ...item]
  })
}

export const isMany = (persons: readonly CasePerson[]): boolean =>
  persons.length > 1 || persons.some((one) => one.group !== undefined && one.group.high !== 1)

/** Names persons: in bold the first time, then by the last name, "he" or "she" where the record says which, "both". */
export class Subjects {
  readonly #all: readonly CasePerson[]
  readonly #introduced = new Set<string>()
  #last: string | null = null

  constructor({ persons }: CaseFacts) {
    this.#all = persons
  }

  /** The subject of a sentence. */
  name(ids: readonly string[]): Parts {
    const persons = this.#persons(ids)
    const fresh = persons.filter((one) => !this.#introduced.has(one.record))
    for (const one of persons) {
      this.#introduced.add(one.record)
      for (const member of one.group?.members ?? []) this.#introduced.add(member.record)
    }
    if (fresh.length === persons.length && fresh.length > 0) {
      this.#last = null
      return introduce(persons)
    }
    return fresh.length === 0
      ? [this.again(ids)]
      : [
          ...introduce(fresh),
          ' and ',
          listWords(
            persons.filter((one) => !fresh.includes(one)).map((one) => one.short),
            'en',
          ),
        ]
  }

  /** Persons who were named before. */
  again(ids: readonly string[]): string {
    const persons = this.#persons(ids)
    const [only] = persons
    if (persons.length === 1 && only) {
      const pronoun = only.sex === 'female' ? 'she' : only.sex === 'male' ? 'he' : null
      const repeated = this.#last === only.record
      this.#last = only.record
      if (only.group) return only.group.high === 1 ? 'the person' : 'they'
      return repeated && pronoun !== null ? pronoun : only.short
    }
    this.#last = null
    const several = persons.length === this.#all.length && !persons.some((one) => one.group)
    if (several) return persons.length === 2 ? 'both' : `all ${numberWord(persons.length, 'en')}`
    return listWords(
      persons.map((one) => (one.group ? 'the group' : one.short)),
      'en',
    )
  }

  /** "Mukhamedkarim's". */
  whose(ids: readonly string[]): string {
    const persons = this.#persons(ids)
    this.#last = null
    if (persons.length === 1 && persons[0]?.group) return 'their'
    return `${listWords(
      persons.map((one) => one.short),
      'en',
    )}'s`
  }

  #persons(ids: readonly string[]): CasePerson[] {
    return this.#all.filter((one) => ids.includes(one.record))
  }
}
