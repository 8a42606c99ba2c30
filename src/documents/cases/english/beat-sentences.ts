import type { Citation } from '../../../records/index.ts'
import { listWords } from '../../../wording/index.ts'
import type { Beat } from '../beats.ts'
import type { CaseFacts, CaseSentence } from '../case-facts.ts'
import { beatWords, timesWords, whenWords } from './beat-words.ts'
import { respectively, sameWords } from './same-words.ts'
import { isMany, type Subjects } from './subjects.ts'
import { verbPhrase } from './verbs.ts'

/** How a beat is told. */
export interface Telling {
  /** It had come before the opening. */
  readonly earlier?: boolean
  /** It is the opening: it introduces the persons. */
  readonly first?: boolean
  /** A word before its date: "earlier, in 2021, …". */
  readonly lead?: string
}

/** What was done to a person, or what the person did, outside any procedure: its own account tells it best. */
const lived = new Set(['torture', 'attack', 'self-harm', 'hunger-strike', 'health'])

export function beatSentences(
  beat: Beat,
  facts: CaseFacts,
  charged: Set<string>,
  subjects: Subjects,
  { earlier = false, first = false, lead: word = '' }: Telling,
): CaseSentence[] {
  // What a source found on a day was so on that day, whatever is told around it.
  const before = earlier && !beat.confirmed
  const words = beatWords(beat, facts, charged)
  const persons = facts.persons.filter((one) => beat.persons.includes(one.record))
  const cites = citesOf(beat)
  const when = whenWords(beat)
  const finish = (parts: CaseSentence['parts']): CaseSentence => ({
    parts: capitalised([...parts, '.']),
    cites,
    records: [...new Set([...words.records, ...persons.map((one) => one.record)])],
  })
  const clauses = words.clauses.map(([past, perfect]) => {
    const said = before ? perfect : past
    return said.includes('{whose}') && !first
      ? said.replace('{whose}', subjects.whose(beat.persons))
      : said
  })
  if (beat.times > 1)
    return [finish([`${clauses.join(' and ')} ${timesWords(beat.times)}, most recently ${when}`])]

  const lead = [word, when].flatMap((one) => (one === '' ? [] : [`${one}, `])).join('')
  const result: CaseSentence[] = []
  const groups = sameWords(persons, words.imposed, { many: false, before })
  const ordered = respectively(groups)
  const all = [...words.shared, ...(groups.length === 1 ? (groups[0]?.verbs ?? []) : ordered)]
  // Whoever reads the case has to learn first whom it is about.
  const clause = listWords(withoutRepeats(clauses), 'en')
  if (first) {
    const subject = subjects.name(beat.persons)
    if (all.length === 0) result.push(finish([lead, ...inTheCaseOf(clause, subject)]))
    else {
      result.push(
        finish([lead, ...subject, ` ${verbPhrase(all, { many: isMany(persons), before })}`]),
      )
      if (clause !== '') result.push(finish([clause]))
    }
  } else {
    const verbs = verbPhrase(all, { many: isMany(persons), before })
    const said = all.length === 0 ? [] : [...subjects.name(beat.persons), ` ${verbs}`]
    const between = said.length > 0 && clause !== '' ? [', and '] : []
    const both = words.clausesFirst ? [clause, ...between, ...said] : [...said, ...between, clause]
    // Of something that had come before, the date stands last: "the trial had begun in September 2024".
    if (said.length === 0 && clause !== '' && before && when !== '' && word === '')
      result.push(finish([`${clause} ${when}`]))
    else if (said.length > 0 || clause !== '') result.push(finish([lead, ...both]))
  }
  if (groups.length > 1 && ordered.length === 0) {
    const each = groups.map(
      ({ persons: some, verbs }) =>
        `${listWords(
          some.map((one) => one.short),
          'en',
        )} ${verbPhrase(verbs, { many: isMany(some), before })}`,
    )
    result.push(finish([result.length === 0 ? lead : '', each.join('; ')]))
  }
  return withAccounts(result, beat)
}

/**
 * Our own words on an event follow the sentence that tells it. Of a step of a proceeding charges, measures and the
 * proceeding's account say more than its own.
 */
function withAccounts(sentences: readonly CaseSentence[], beat: Beat): CaseSentence[] {
  const accounts = beat.events.flatMap(({ account, proceedings, type }) =>
    account !== undefined && (proceedings.length === 0 || lived.has(type)) ? [account.trim()] : [],
  )
  return sentences.map((one, at) =>
    at === sentences.length - 1 && accounts.length > 0
      ? { ...one, parts: [...one.parts, ` ${[...new Set(accounts)].join(' ')}`] }
      : one,
  )
}

/**
 * When the first thing there is to tell has no person as its subject, the case is named after it:
 * "the case was closed in the case of …", "the extradition of … was requested".
 */
function inTheCaseOf(clause: string, subject: CaseSentence['parts']): CaseSentence['parts'] {
  const named = subject.map((part) => (typeof part === 'string' ? part.replace(/,$/, '') : part))
  if (/ of them\b/.test(clause)) return ['of ', ...named, `, ${clause.replaceAll(' of them', '')}`]
  const [before, after] = clause.split(/\{whose\} (?=\S+ )/)
  if (after === undefined) return [`${clause} in the case of `, ...named]
  const [thing = '', ...rest] = after.split(' ')
  return [`${before}the ${thing} of `, ...named, ` ${rest.join(' ')}`]
}

/** "the court of appeal increased the sentence for one of them and reduced it for eight": the body is named once. */
const withoutRepeats = (clauses: readonly string[]): string[] =>
  clauses.map((clause, at) => {
    const body = /^the (?:court of appeal|highest court|court|[A-Z]\S*(?: [A-Z]\S*)*) /.exec(
      clause,
    )?.[0]
    return at > 0 && body !== undefined && clauses[at - 1]?.startsWith(body)
      ? clause.slice(body.length)
      : clause
  })

const citesOf = (beat: Beat): Citation[] =>
  uniqueCites([...beat.events, ...beat.measures].flatMap((one) => one.cites))

/** Each source and place in it once. */
export const uniqueCites = (cites: readonly Citation[]): Citation[] =>
  cites.filter(
    (one, at) =>
      cites.findIndex((other) => other.source === one.source && other.locator === one.locator) ===
      at,
  )

/** The first letter of a sentence as a capital, wherever it stands. */
export function capitalised(parts: CaseSentence['parts']): CaseSentence['parts'] {
  const at = parts.findIndex((part) => (typeof part === 'string' ? part : part.strong) !== '')
  return parts.flatMap((part, i): CaseSentence['parts'] => {
    if (i !== at) return part === '' ? [] : [part]
    const words = typeof part === 'string' ? part : part.strong
    const capital = words.charAt(0).toUpperCase() + words.slice(1)
    return typeof part === 'string' ? (part === '' ? [] : [capital]) : [{ strong: capital }]
  })
}
