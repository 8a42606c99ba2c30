import type { Rule } from '../../rule.ts'

/** Words that may rightly stand twice: "that that", "had had", "gave her her passport". */
const allowed: ReadonlySet<string> = new Set(
  'that had her it you is very so no long much many more ha bye'.split(' '),
)
const auxiliaries: ReadonlySet<string> = new Set(
  'been being have has had is are was were be will would should must can'.split(' '),
)
const between = /^(?:\p{L}+ly|also|both|still|already|always|never|often)$/u
const turns: ReadonlySet<string> = new Set('and by or to after и'.split(' '))
const paired =
  /^(?:partly|only|equally|family|early|likely|daily|weekly|yearly|monthly|family|apply|supply|reply|rely|imply)$/

/** How many words may stand between one adverb and the same again. */
const near = 5

/** A word that stands twice in a row. */
export const doubledWord: Rule = {
  code: 'doubled-word',
  group: 'terms',
  title: 'A word stands twice',
  why: 'A word typed twice, or left over when a sentence was turned round (“have been frequently been”). Names (Magerram Magerramov), numbers and words that may rightly follow themselves (that that, had had) are left alone.',
  examples: [
    { text: 'The court rejected the the appeal.', finds: ['the the'] },
    {
      text: 'Both articles have been frequently been misused.',
      finds: ['been frequently been'],
      shows: 'left over',
    },
    { text: 'He was held in the in the centre.', finds: ['in the in the'] },
    {
      text: 'They faced mainly cancellation of registration, mainly due to discrepancies.',
      finds: ['mainly'],
      shows: 'one adverb twice',
    },
    {
      text: 'The appeal was rejected in on 26 June 2020 by the a court.',
      finds: ['in on', 'the a'],
      shows: 'two small words: a note',
    },
    { text: 'Суд оставил в в силе приговор.', finds: ['в в'], shows: 'in Russian' },
    {
      text: 'Member of Parliament Magerram Magerramov said that that law had had no effect.',
      finds: [],
      shows: 'a name, and words that may stand twice',
    },
    {
      text: 'It happened again and again, day by day, in Baden Baden. No, no. See a) a law.',
      finds: [],
      shows: 'turns of phrase and punctuation',
    },
  ],
  check(draft, report) {
    for (const passage of draft.passages) {
      if (passage.block.kind === 'code' || passage.block.kind === 'cell') continue
      const { text } = passage
      const words = text.split(' ')
      let at = 0
      words.forEach((word, i) => {
        const from = at
        at += word.length + 1
        const end = (count: number) => {
          const last = words[i + count] ?? ''
          return from + words.slice(i, i + count).join(' ').length + 1 + bare(last).length
        }
        const tell = (
          to: number,
          severity: 'warning' | 'note',
          message: string,
          suggestion?: string,
        ) =>
          report({
            at: { passage, from, to },
            severity,
            message,
            suggestions: suggestion === undefined ? [] : [suggestion],
          })
        const next = words[i + 1] ?? ''
        const third = words[i + 2] ?? ''
        if (next.length >= word.length && isTwice(word, bare(next)))
          tell(end(1), 'warning', `“${word}” stands twice.`, word)
        else if (
          auxiliaries.has(word) &&
          third.startsWith(word) &&
          bare(third) === word &&
          between.test(next)
        )
          tell(end(2), 'warning', `“${word}” stands twice; one of them is left over.`)
        else if (third === word && isPhraseTwice(word, next, bare(words[i + 3])))
          tell(end(3), 'warning', `“${word} ${next}” stands twice.`, `${word} ${next}`)
        if (isLeftOver(word, next, third))
          report({
            at: { passage, from, to: from + word.length + 1 + next.length },
            severity: 'note',
            message: `One of “${word}” and “${next}” is left over.`,
          })
        if (word.endsWith('ly') && word.length > 5 && !paired.test(word)) {
          const again = words.slice(i + 2, i + 2 + near).findIndex((other) => bare(other) === word)
          if (again < 0 || !/,$/.test(words[i + 1 + again] ?? '')) return
          const start = from + words.slice(i, i + 2 + again).join(' ').length + 1
          report({
            at: { passage, from: start, to: start + word.length },
            severity: 'note',
            message: `“${word}” stands twice in one sentence.`,
          })
        }
      })
    }
  },
}

/** "in on 26 June", "the a court": two small words of which only one can be meant. */
function isLeftOver(word: string, next: string, third: string): boolean {
  if (/^(?:in|at|by|of)$/.test(word)) return next === 'on' && /^\d/.test(third)
  if (word === 'on') return next === 'in' && /^\d{4}\b/.test(third)
  return (
    word !== next &&
    /^(?:the|an?)$/.test(word) &&
    /^(?:the|an?)$/.test(next) &&
    /^\p{Ll}{3}/u.test(third)
  )
}

/** The word without the signs behind it. */
const bare = (word = ''): string => word.replace(/[.,;:!?)\]"”’»]+$/, '')

function isTwice(word: string, next: string): boolean {
  if (word.length !== next.length || word.toLowerCase() !== next || !/^\p{L}+$/u.test(word))
    return false
  return !allowed.has(next) && (word.length > 1 || /^[aаиви]$/i.test(word))
}

/** "in the in the"; not "again and again and", which turns of phrase repeat. */
function isPhraseTwice(first: string, second: string, fourth: string): boolean {
  if (second !== fourth || first === second || turns.has(second) || turns.has(first)) return false
  return /^\p{Ll}+$/u.test(first) && /^\p{Ll}{2,}$/u.test(second)
}
