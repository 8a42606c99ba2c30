import { foldName } from '../../../base/fold.ts'
import { compareNames, createNameIndex } from '../../../names/index.ts'
import {
  type PersonMention,
  readDates,
  readPersons,
  readSentences,
  type Sentence,
  type Understanding,
} from '../../understanding/index.ts'
import type { CasebookKnowledge, KnownPerson } from './knowledge.ts'

/** A person of the casebook, named in the draft. */
export interface Named {
  readonly mention: PersonMention
  readonly person: KnownPerson
  /** Written as one of the names of the record. */
  readonly recorded: boolean
}

export interface NamedPersons {
  readonly all: readonly Named[]
  /** Sentences that name one person and nobody else, where the person is one of the casebook. */
  readonly alone: readonly (Named & { readonly sentence: Sentence })[]
  /** The draft's own day, the last it may mean; today where it bears none. */
  readonly day: string
}

/** Below this a spelling the records do not have may be another person's. */
const surelyOne = 0.95
/** A second person of the casebook who fits as well as this makes the name a homonym. */
const mayBe = 0.5

/** Finds persons of the casebook in a draft by given name and surname; homonyms are left out. */
export function namedIn(known: CasebookKnowledge): (draft: Understanding) => NamedPersons {
  const find = finder(known)
  return (draft) => {
    const mentions = draft
      .part(readPersons)
      .mentions.filter(({ given }) => given !== undefined && given.replace('.', '').length > 1)
    const all = mentions.flatMap((mention) => {
      const found = find(mention.written)
      return found ? [{ mention, ...found }] : []
    })
    return {
      all,
      alone: alone(draft, all),
      day: draft.part(readDates).own?.latest ?? known.today,
    }
  }
}

type Found = Omit<Named, 'mention'>

function finder({ persons }: CasebookKnowledge): (written: string) => Found | undefined {
  const byRecord = new Map(persons.map((person) => [person.record, person]))
  const byName = Map.groupBy(
    persons.flatMap((person) => person.names.map(({ text }) => ({ person, name: foldName(text) }))),
    ({ name }) => name,
  )
  const index = createNameIndex(
    persons.flatMap(({ record, names }) => names.map(({ text }) => ({ id: record, name: text }))),
  )
  const look = (written: string): Found | undefined => {
    const same = new Set(byName.get(foldName(written))?.map(({ person }) => person))
    const [only] = same
    if (only) return same.size === 1 ? { person: only, recorded: true } : undefined
    const scores = new Map<string, number>()
    for (const { id, name } of index.find(written)) {
      const { score } = compareNames(written, name)
      scores.set(id, Math.max(score, scores.get(id) ?? 0))
    }
    const [best, second] = [...scores].sort(([, a], [, b]) => b - a)
    if (!best || best[1] < surelyOne || (second && second[1] >= mayBe)) return undefined
    const person = byRecord.get(best[0])
    return person && { person, recorded: false }
  }
  const found = new Map<string, Found | undefined>()
  return (written) => {
    if (!found.has(written)) found.set(written, look(written))
    return found.get(written)
  }
}

function alone(draft: Understanding, all: readonly Named[]): NamedPersons['alone'] {
  const sentences = draft.part(readSentences)
  const mentions = Map.groupBy(draft.part(readPersons).mentions, ({ passage }) => passage)
  const named = new Map(all.map((one) => [one.mention, one]))
  return [...mentions].flatMap(([passage, here]) => {
    let next = 0
    return sentences.of(passage).flatMap((sentence) => {
      const inside: PersonMention[] = []
      for (; (here[next]?.from ?? sentence.to) < sentence.to; next++)
        inside.push(...here.slice(next, next + 1))
      const [first] = inside
      const one = inside.flatMap((mention) => named.get(mention) ?? [])[0]
      return one && inside.every(({ surname }) => surname === first?.surname)
        ? [{ ...one, sentence }]
        : []
    })
  })
}
