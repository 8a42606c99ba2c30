import type { Span } from '../../rule.ts'
import { readCapitals, readQuotations, type Understanding } from '../../understanding/index.ts'

/** A name and the noun or number behind it: "January events", "Siracusa Principles", "Qantar-2022". */
export interface Term extends Span {
  readonly written: string
  readonly name: string
  /** The noun in small letters; absent where a number stands there. */
  readonly head?: string
  readonly numbered: boolean
}

const nouns =
  'events?|principles?|rules?|protests?|trials?|dialogues?|region|process|declaration|protocol|statute|convention|covenant|charter|agreement|guidelines|movement|party|group|massacre|tragedy|uprising|campaign|case|pact|plan|initiative|standards|criteria'
const behind = new RegExp(`^ ((?:${nouns}))\\b`, 'i')
const noun = new RegExp(`^(?:${nouns})$`, 'i')
const year = /^[ -]((?:19|20)\d\d)(?![\d\p{L}-])/u

/** Terms of a draft by their letters without case, hyphen and space; headings, titles and quotations left out. */
export function termsOf(draft: Understanding): ReadonlyMap<string, readonly Term[]> {
  const quotes = draft.part(readQuotations)
  const { small } = draft.part(readCapitals)
  const found = new Map<string, Term[]>()
  for (const run of draft.part(readCapitals).runs) {
    const { passage, to: end } = run
    // Notes name titles, whose nouns have capitals; "the January Events" is no title.
    if ((passage.note && run.before !== 'the') || quotes.covers(passage, end)) continue
    // The first word of a sentence has its capital from there: "The January Events began".
    const leads = run.opens && run.words.length > 1 && leading.test(run.words[0]?.text ?? '')
    const words = leads ? run.words.slice(1) : run.words
    const opens = run.opens && !leads
    const heading = passage.block.kind === 'heading'
    const last = words.at(-1)
    const before = words.at(-2)
    if (last === undefined) continue
    const joined = /^(\p{Lu}\p{L}+)-((?:19|20)\d\d)$/u.exec(last.text)
    if (joined) {
      add({
        passage,
        from: last.from,
        to: last.to,
        written: last.text,
        name: joined[1] ?? '',
        numbered: true,
      })
      continue
    }
    const rest = passage.text.slice(last.to, last.to + 24)
    const number = year.exec(rest)
    if (number && !months.test(last.text)) {
      const to = last.to + number[0].length
      add({
        passage,
        from: last.from,
        to,
        written: passage.text.slice(last.from, to),
        name: last.text,
        numbered: true,
      })
    }
    if (heading) continue
    const follows = behind.exec(rest)
    if (follows && !(opens && words.length === 1) && last.to === end) {
      addNoun(last.text, last.from, last.to + follows[0].length, follows[1] ?? '')
    } else if (before && words.length === 2 && noun.test(last.text) && !opens) {
      addNoun(before.text, before.from, last.to, last.text)
    }

    function addNoun(name: string, from: number, to: number, head: string) {
      if (small.has(name.toLowerCase()) || name.length < 4) return
      const written = passage.text.slice(from, to)
      add({ passage, from, to, written, name, head: head.toLowerCase(), numbered: false })
    }
  }
  return found

  function add(term: Term) {
    const key = term.written.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
    found.set(key, [...(found.get(key) ?? []), term])
  }
}

const leading = /^(?:The|In|Since|During|After|Before|These|Those|This|At|On|For|Of|From)$/

const months =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter|In|Since|By|Until|From|After|Before|During|The|Of|Between|Through|And|Early|Late|Mid)$/
