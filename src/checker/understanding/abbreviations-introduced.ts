import type { AbbreviationUse, Introduction } from './abbreviations.ts'
import type { Passage } from './passage.ts'

const smallWords: ReadonlySet<string> = new Set(
  'of the for and in on to against a an by with from de la du des et und'.split(' '),
)

/** How many words of a long form may have no letter in the abbreviation. */
const mostSkipped = 2

/** The introductions among the abbreviations of one passage. */
export function introductionsIn(
  passage: Passage,
  uses: readonly AbbreviationUse[],
): readonly Introduction[] {
  return uses.flatMap((use) => {
    const before = passage.text.slice(Math.max(0, use.from - 30), use.from)
    const after = passage.text.slice(use.to, use.to + 160)
    if (isBracketed(before, after)) {
      const open = passage.text.lastIndexOf('(', use.from)
      const words = passage.text.slice(Math.max(0, open - 160), open).trimEnd()
      if (!/[\p{L}"”»’')]$/u.test(words)) return []
      return [{ ...use, ...expansionOf(use.abbreviation, words) }]
    }
    const inside = /^(?:s|['’]s)? \(([^()]{5,150})\)/.exec(after)?.[1]
    if (inside !== undefined && / /.test(inside)) {
      const expansion = expansionOf(use.abbreviation, inside)
      if (expansion.expansion !== undefined || /^\p{Lu}[\p{L}-]+ (?:\p{L}+ )*\p{Lu}/u.test(inside))
        return [{ ...use, ...expansion }]
    }
    const explained =
      /^(?:,? i\.e\.|,? that is,?|,? or the | stands for | ?[—–:=] (?=\p{L}))/u.test(after)
    const listed = use.from === 0 && /^ ?(?:[—–:=-] )/.test(after)
    if (/^,? (?:i\.e\.|that is)/.test(after) || (listed && explained) || isListed(passage, use))
      return [use]
    return []
  })
}

/** Alone in brackets, with words such as "hereafter" before it and quotation marks around it. */
function isBracketed(before: string, after: string): boolean {
  return (
    /\((?:(?:hereafter|hereinafter|henceforth|further|the|also|or|in short|abbreviated as|[a-zé]{2,12}:)[ :,–-]*)*["“'‘]?$/iu.test(
      before,
    ) && /^(?:s|['’]s)?["”'’]?(?: ?[);,]| in \p{L}+\))/u.test(after)
  )
}

/** A row of a list of abbreviations: it stands alone in the first cell. */
function isListed({ text, block }: Passage, { abbreviation }: AbbreviationUse): boolean {
  return block.cell?.column === 1 && text.trim() === abbreviation
}

/** The last words of a text whose first letters spell the abbreviation. */
function expansionOf(abbreviation: string, text: string): { readonly expansion?: string } {
  const letters = abbreviation.replace(/[^A-Za-z]/g, '').toLowerCase()
  const words = [...text.matchAll(/[\p{L}\p{M}]+(?:['’][\p{L}]+)?/gu)]
  let left = letters.length
  let skipped = 0
  for (let at = words.length - 1; at >= 0 && left > 0; at--) {
    const word = words[at]?.[0] ?? ''
    const low = word.toLowerCase()
    if (word.length <= 4 && /^\p{Lu}{2,}$/u.test(word) && letters.slice(0, left).endsWith(low))
      left -= low.length
    else if (low[0] === letters[left - 1]) left--
    else if (!smallWords.has(low) && ++skipped > mostSkipped) return {}
    if (left === 0) return { expansion: text.slice(words[at]?.index ?? 0) }
  }
  return {}
}
