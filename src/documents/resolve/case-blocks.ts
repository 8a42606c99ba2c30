import type { CaseFacts, CaseSentence } from '../cases/index.ts'
import { caseIndex, gatherCase, sentenceText, tellers } from '../cases/index.ts'
import { findKind } from '../facts.ts'
import { text } from '../inline.ts'
import type { DraftBlockDirective } from '../language/index.ts'
import type { Place } from '../place.ts'
import type { Block, Inline } from '../tree.ts'
import { citeRecords } from './cite.ts'
import { notFound, type Pass } from './pass.ts'

type Directive<N extends DraftBlockDirective['name']> = Extract<DraftBlockDirective, { name: N }>

/** Which persons and proceedings a case is about. */
export interface ChosenCase {
  readonly persons: readonly string[]
  readonly proceedings: readonly string[] | null
}

/** What `::case` names; null, with faults, when it is not there. */
export function chosenCase({ options, at }: Directive<'case'>, pass: Pass): ChosenCase | null {
  const { records } = pass.facts
  if (options.person) {
    const persons = options.person.flatMap((name) => {
      const person = findKind(records, name, 'person')
      if (!person) notFound(pass, 'person', name, at)
      return person?.id ?? []
    })
    return persons.length < options.person.length ? null : { persons, proceedings: null }
  }
  if (options.proceeding !== undefined) {
    const proceeding = findKind(records, options.proceeding, 'proceeding')
    const person = proceeding && findKind(records, proceeding.person, 'person')
    if (proceeding && person) return { persons: [person.id], proceedings: [proceeding.id] }
    notFound(pass, 'proceeding against a person', options.proceeding, at)
    return null
  }
  const together = caseIndex(records).accused(options.case ?? '')
  const persons = [
    ...new Set(together.flatMap((one) => findKind(records, one.person, 'person')?.id ?? [])),
  ]
  if (persons.length > 0) return { persons, proceedings: together.map((one) => one.id) }
  notFound(pass, 'case', options.case ?? '', at)
  return null
}

/** A case as inlines: its sentences with their notes. Null, with a fault, when it cannot be told. */
export function caseInlines(
  chosen: ChosenCase,
  status: boolean,
  at: Place,
  pass: Pass,
): Inline[] | null {
  const tell = tellers[pass.language]
  if (!tell) {
    pass.faults.add(
      'document-language',
      `Cases can be told in ${Object.keys(tellers).join(', ')} so far, not in "${pass.language}"; write this case yourself`,
      at,
    )
    return null
  }
  const facts = gatherCase(pass.facts, chosen, pass.head.on, pass.language)
  const sentences = tell(facts, { status })
  if (sentences.length === 0) {
    pass.faults.add(
      'document-case',
      `The records hold no event or measure that could be told of ${names(facts)}`,
      at,
    )
    return null
  }
  const key = caseKey(chosen, status, pass.head.on)
  pass.values.use(key, at, () => ({
    text: sentences.map(sentenceText).join(' '),
    records: sentences.flatMap((sentence) => sentence.records),
    on: pass.head.on,
  }))
  return sentences.flatMap((sentence, i) => [
    ...(i === 0 ? [] : [text(' ')]),
    { type: 'value', key, children: sentenceInlines(sentence) } as const,
    // Sentences in a row that rest on the same are noted once, after the last.
    ...(sameSources(sentence, sentences[i + 1])
      ? []
      : citeRecords(sentence.cites, at, pass, 'text')),
  ])
}

function sameSources(one: CaseSentence, next: CaseSentence | undefined): boolean {
  const places = ({ cites }: CaseSentence) =>
    [...new Set(cites.map(({ source, locator }) => `${source} ${locator ?? ''}`))].sort().join()
  return next !== undefined && places(one) === places(next)
}

const names = (facts: CaseFacts): string => facts.persons.map((person) => person.name).join(', ')

const caseKey = ({ persons, proceedings }: ChosenCase, status: boolean, on: string): string =>
  `case:${persons.join('+')}${proceedings === null ? '' : `:${proceedings.join('+')}`}${status ? '' : ':no-status'}@${on}`

const sentenceInlines = ({ parts }: CaseSentence): Inline[] =>
  parts.map((part) =>
    typeof part === 'string' ? text(part) : { type: 'strong', children: [text(part.strong)] },
  )

/** `::cases`: the cases of the records a figure counts, or of the proceedings on a topic; co-accused together. */
export function chosenCases(
  ids: readonly string[],
  except: readonly string[],
  pass: Pass,
): ChosenCase[] {
  const { records } = pass.facts
  const left = new Set(except.flatMap((name) => records.find(name)?.id ?? []))
  const groups = new Map<string, { persons: Set<string>; proceedings: Set<string> | null }>()
  const add = (key: string, person: string, proceeding: string | null) => {
    if (left.has(person)) return
    const group = groups.get(key) ?? {
      persons: new Set(),
      proceedings: proceeding === null ? null : new Set(),
    }
    groups.set(key, group)
    group.persons.add(person)
    if (proceeding !== null) group.proceedings?.add(proceeding)
  }
  for (const id of ids) {
    const record = records.find(id)
    if (record?.kind === 'person') {
      const shared = caseIndex(records).proceedings(record.id)[0]?.case.key
      add(shared ?? record.id, record.id, null)
    }
    if (record?.kind === 'proceeding') {
      const person = findKind(records, record.person, 'person')
      if (person) add(record.case.key, person.id, record.id)
    }
    if (record?.kind === 'measure') {
      const person = findKind(records, record.person, 'person')
      if (person) add(person.id, person.id, null)
    }
  }
  return [...groups.values()].map(({ persons, proceedings }) => ({
    persons: [...persons],
    proceedings: proceedings === null ? null : [...proceedings],
  }))
}

/** Bullets; those that follow one another become one list. */
export function joinBullets(blocks: readonly (Block & { bullet?: true })[]): Block[] {
  const joined: Block[] = []
  let items: (readonly Block[])[] | null = null
  for (const { bullet, ...block } of blocks) {
    if (bullet && block.type === 'list') {
      if (items) items.push(...block.items)
      else {
        items = [...block.items]
        joined.push({ ...block, items })
      }
      continue
    }
    items = null
    joined.push(block as Block)
  }
  return joined
}
