import { openingVerbs } from './act-names.ts'
import { turns } from './empty-words.ts'
import { actOf, scriptOf, stemIn } from './names-in.ts'

/** One of the things a sentence asks, and what it says of it behind "in order to", "by", "including". */
export interface ClauseText {
  readonly proper: string
  readonly behind: string
}

/**
 * Cuts a demand where a further verb of demand begins: "Ratify A; repeal B and ensure C" asks three things.
 * A verb begins one at the start, behind ";", or behind a comma, "and" or "as well as", also with "to".
 */
export function clausesOf(text: string): ClauseText[] {
  const starts = [0]
  for (const match of text.matchAll(joint)) {
    const at = match.index + match[0].length
    const word = /^[\p{L}-]+/u.exec(text.slice(at))?.[0] ?? ''
    const means = /\bby\s+$/i.test(match[0]) && /ing$/.test(word)
    if (
      at > 0 &&
      (means || /;|incl|partic|espec|включ|частн|особ|ішінде/.test(match[0]) || isOrder(word))
    )
      starts.push(at)
  }
  return starts.map((start, i) => atTurn(text.slice(start, starts[i + 1] ?? text.length)))
}

const joint =
  /(?:;\s*|,?\s+(?:including|in particular|particularly|especially|включая|в частности|особенно|соның ішінде)\s+(?!by\s|through\s|путем\s)|,?(?:\s+(?:and|also|including))*\s+by\s+(?:also\s+)?|,?\s+(?:and|as well as|и|а также|және)\s+|,\s+)(?:(?:and|и)\s+)?(?:to\s+)?(?:(?:also|further|fully|promptly|effectively|clearly|также|далее)\s+)?/giu

/** Is this form of the word an order? "ensure", "ratify", "обеспечить"; not "ensuring", "reform of". */
function isOrder(word: string): boolean {
  const lower = word.toLowerCase()
  const script = scriptOf(lower)
  if (openingVerbs.has(lower)) return true
  if (actOf(lower, stemIn(lower, script)) === undefined) return false
  return script === 'en'
    ? !/(?:ing|ion|ions|ment|ance|ed|s)$/.test(lower) || /(?:ss|prosecute)$/.test(lower)
    : script === 'ru'
      ? /(?:ть|ти|чь|йте|ться|тесь)$/.test(lower)
      : /(?:у|сын|сін)$/.test(lower)
}

function atTurn(text: string): ClauseText {
  turns.lastIndex = 0
  const turn = [...text.matchAll(turns)].find((match) => match.index > 8)
  return turn === undefined
    ? { proper: text, behind: '' }
    : { proper: text.slice(0, turn.index), behind: text.slice(turn.index + turn[0].length) }
}
