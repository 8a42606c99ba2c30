import type { Row } from './ink.ts'
import { rowText } from './rows.ts'

/** What joins the end of one row to the beginning of the next. */
export type Joint = 'space' | 'nothing' | 'drop-hyphen'

export interface Hyphens {
  jointOf(before: string, after: string, address: string | undefined): Joint
}

const WORD = /\p{L}[\p{L}\p{M}'’]*(?:-[\p{L}\p{M}'’]+)*/gu
const ENDS_IN_HYPHEN = /[\p{L}\d]['’]?[-\u2010\u2011]$/u
const LAST_PART = /(\p{L}[\p{L}\p{M}'’]*)[-\u2010\u2011]$/u
const FIRST_PART = /^[("«“]?(\p{L}[\p{L}\p{M}'’]*)/u

/** First parts that keep their hyphen, and last parts in Russian and Kazakh. */
const KEEPS_BEFORE =
  /(?:^|-)(?:non|well|self|co|anti|multi|inter|pre|post|cross|long|short|high|low|so|ex|vice|half|all|follow|decision|кое|из|по|северо|юго|западно|восточно|социально|общественно|вице|экс|во|в)$/iu
const KEEPS_AFTER = /^(?:то|либо|нибудь|таки|ка|up|based|related|being|making|called)(?!\p{L})/iu

/** Which words a document prints whole or with a hyphen inside a row tells how its rows were broken. */
export function hyphensOf(rows: Iterable<Row>): Hyphens {
  const whole = new Set<string>()
  const breaks: [string, string][] = []
  let count = 0
  let before = ''
  for (const row of rows) {
    count++
    const text = rowText(row)
    const broken = LAST_PART.exec(before)
    const begun = FIRST_PART.exec(text)
    if (broken?.[1] && begun?.[1] && /^\p{Ll}/u.test(begun[1])) breaks.push([broken[1], begun[1]])
    const inside = text.replace(broken ? /^\S+/ : /^$/, '').replace(/\S+[-\u2010\u2011\u00AD]$/, '')
    for (const word of inside.match(WORD) ?? []) whole.add(word.toLowerCase())
    before = text
  }
  const evidence = ([a, b]: readonly [string, string]): number =>
    Number(whole.has(`${a}${b}`.toLowerCase())) - Number(whole.has(`${a}-${b}`.toLowerCase()))
  const score = breaks.reduce((sum, pair) => sum + evidence(pair), 0)
  // A hyphenating typesetter breaks one row in ten or twenty; compounds break far more rarely.
  const hyphenates = score > 0 || (score === 0 && breaks.length > Math.max(2, 0.03 * count))

  return {
    jointOf(last, next, address) {
      if (last.endsWith('\u00AD')) return 'drop-hyphen'
      const inAddress = joinsAddress(last, next, address)
      if (inAddress !== undefined) return inAddress ? 'nothing' : 'space'
      if (/[\p{L})]\/$/u.test(last) || /[\p{L}\d][–—]$/u.test(last)) return 'nothing'
      if (!ENDS_IN_HYPHEN.test(last)) return 'space'
      const [a, b] = [LAST_PART.exec(last)?.[1], FIRST_PART.exec(next)?.[1]]
      if (!a || !b || !/^\p{Ll}/u.test(next)) return /^[\p{L}\d]/u.test(next) ? 'nothing' : 'space'
      // "two- and three-year terms"
      if (/^(?:and|or|to|и|или|және|мен)$/u.test(b)) return 'space'
      const said = evidence([a, b])
      if (said !== 0) return said > 0 ? 'drop-hyphen' : 'nothing'
      if (KEEPS_BEFORE.test(a) || KEEPS_AFTER.test(b)) return 'nothing'
      return hyphenates ? 'drop-hyphen' : 'nothing'
    },
  }
}

const ADDRESS = /(?:^|[\s(<"“«])((?:https?:\/\/|www\.)\S*)$/i

/** A web address goes on in the next row: its link says so, or its last or next letters do. */
function joinsAddress(last: string, next: string, link: string | undefined): boolean | undefined {
  const begun = ADDRESS.exec(last)?.[1]
  if (begun === undefined) return undefined
  const [piece = ''] = next.split(/\s/, 1)
  if (link?.includes(begun)) return link.includes(begun + piece.replace(/[.,;:)>]+$/, ''))
  if (/[.,;:)>]$/.test(begun) && !/[/?&=_%-]/.test(piece)) return false
  if (/[/?&=_%#-]$/.test(begun)) return /^[\p{L}\d%?&=_~#-]/u.test(piece)
  return /[/_%?&=]|\d-|-\d|\.(?:html?|pdf|aspx?|php|jpg)\b/.test(piece) && !/^https?:/.test(piece)
}
