import type { Span } from '../../rule.ts'
import type { Understanding } from '../../understanding/index.ts'

/** The title of a law as it stands in the draft. */
export interface LawTitle extends Span {
  readonly written: string
  /** Words of meaning in one spelling, each once, cut to their stems. */
  readonly words: ReadonlySet<string>
  /** The same words in their order, as often as they stand. */
  readonly inOrder: readonly string[]
  readonly quoted: boolean
  /** The number of an article cited with it, if any. */
  readonly article?: string
}

const quoted = /["“«](On (?:the )?[\p{L}(][^"“”«»]{3,200}?)[,.]?["”»]/gu
const named =
  /\b((?!The |This |That |Its |Our |Your )(?:\p{Lu}\p{L}+ ){1,3}Code|(?:Law|Code|Act)(?: of the Republic of \p{Lu}\p{L}+)? (?:on|of) (?:the )?\p{Lu}\p{L}+(?:,? (?:of|and|the|on|for|to|against|their) (?!Code|Law|Act)\p{Lu}\p{L}+| \p{Lu}\p{L}+| (?:and|of) (?:the )?(?!Code|Law|Act)\p{Lu}\p{L}+)*)/gu
const small = /^(?:on|the|of|and|for|in|to|its|their|a|law|code|act|republic|certain|some)$/
const same: Readonly<Record<string, string>> = {
  crimes: 'offen',
  crime: 'offen',
  offences: 'offen',
  offenses: 'offen',
  offence: 'offen',
  labor: 'labou',
  penal: 'crimi',
}

/** The titles of laws, in quotation marks or with capitals, in the order in which they stand. */
export function lawTitlesOf(draft: Understanding): readonly LawTitle[] {
  return draft.passages.flatMap((passage) => {
    const { text } = passage
    if (passage.block.kind === 'code' || !/["“«]On |Code|Law|Act\b/.test(text)) return []
    const titles: LawTitle[] = []
    for (const { 0: all, 1: written = '', index } of text.matchAll(quoted)) {
      const from = index + all.indexOf(written)
      const article = /Article (\d+(?:-\d+)?)[^.]{0,140}$/.exec(
        text.slice(Math.max(0, index - 200), index),
      )?.[1]
      titles.push({
        passage,
        from,
        to: from + written.length,
        written,
        words: new Set(wordsOf(written)),
        inOrder: wordsOf(written),
        quoted: true,
        ...(article !== undefined && { article }),
      })
    }
    for (const { 1: written = '', index } of text.matchAll(named)) {
      const plain = written.replace(
        /^(?:The|This|New|Current|Kazakh|Kazakhstani|Article|Under|In|However|Old|Draft|Both|Its) /,
        '',
      )
      const from = index + written.length - plain.length
      const words = wordsOf(plain)
      if (words.length > 0)
        titles.push({
          passage,
          from,
          to: from + plain.length,
          written: plain,
          words: new Set(words),
          inOrder: words,
          quoted: false,
        })
    }
    return titles
  })
}

function wordsOf(title: string): readonly string[] {
  return title
    .toLowerCase()
    .replaceAll(/\b(?:in|of) the republic of \p{L}+/gu, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !small.test(word))
    .map((word) => same[word] ?? word.slice(0, 5))
}
