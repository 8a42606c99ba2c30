/** How many members a list written in a sentence has; a range where "and" may join or divide. */
export interface Members {
  readonly least: number
  readonly most: number
  readonly texts: readonly string[]
}

/**
 * Divides "torture, ill-treatment and unfair trials". Semicolons divide alone where there are any; commas and the
 * "and" before the last member otherwise. Nothing is divided inside brackets or quotation marks.
 */
export function membersOf(list: string): Members {
  const bare = list.replace(/[\s.;:,]+$/, '')
  const bySemicolon = splitTop(bare, ';')
  if (bySemicolon.length > 1) {
    const texts = bySemicolon.map(withoutJoiner)
    return { least: texts.length, most: texts.length, texts }
  }
  const pieces = splitTop(bare, ',')
  const last = pieces.at(-1) ?? ''
  const texts = pieces.slice(0, -1)
  const oxford = pieces.length > 1 && joinerFirst.test(last)
  if (oxford) texts.push(withoutJoiner(last))
  else texts.push(...splitLast(last))
  // Every other "and" may join two members or stand within one.
  const inside = texts.reduce(
    (sum, text) => sum + (text.replace(enclosed, '').match(/\s(?:and|or|и|және)\s/g)?.length ?? 0),
    0,
  )
  return { least: texts.length, most: texts.length + inside, texts }
}

const enclosed = /"[^"]*"|[“«(][^”»)]*[”»)]/g

const joinerFirst = /^\s*(?:and|or|as well as|и|және)\s/

const withoutJoiner = (text: string): string => text.replace(joinerFirst, '').trim()

function splitLast(text: string): readonly string[] {
  const at = Math.max(
    ...[' and ', ' or ', ' и ', ' және '].map((joiner) => text.lastIndexOf(joiner)),
  )
  if (at < 0) return [text.trim()]
  return [text.slice(0, at).trim(), withoutJoiner(text.slice(at))]
}

function splitTop(text: string, divider: string): readonly string[] {
  const pieces: string[] = []
  let depth = 0
  let quoted = false
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? ''
    if ('([«“'.includes(sign)) depth++
    else if (')]»”'.includes(sign)) depth = Math.max(0, depth - 1)
    else if (sign === '"') quoted = !quoted
    else if (sign === divider && depth === 0 && !quoted) {
      pieces.push(text.slice(from, at).trim())
      from = at + 1
    }
  }
  pieces.push(text.slice(from).trim())
  return pieces.filter((piece) => piece !== '')
}

/** Proper names written one after the other, from the start of a text: "A. Karaneyev, B. Makhanbayev and C". */
export interface NameList {
  readonly names: readonly string[]
  /** Length of the text they take. */
  readonly length: number
  /** "and others", "and two more", "among others" follows: the list is not whole. */
  readonly open: boolean
  /** Ends as a list of names ends, not within a gloss or a longer clause. */
  readonly sure: boolean
}

const name =
  /^["“«]?(?:(?:Mr|Ms|Mrs|Dr|Prof)\.?\s+)?(?:\p{Lu}\.\s?){0,2}\p{Lu}[\p{L}\p{M}\d'’+-]*(?:\s+(?:al|bin|ibn|de|van|von|der|uly|kyzy|ugli|of the|of)(?=\s))?(?:\s+(?:\p{Lu}\.\s?)?\p{Lu}[\p{L}\p{M}'’-]*){0,4}["”»]?(?:\s+\([^()]{1,80}\))?/u
const joiner =
  /^(?:\s*,\s*(?:and|as well as|и|және)\s+|\s*,\s*|\s+(?:and|as well as|и|және|&)\s+|\s*;\s*(?:and\s+)?)/u
const others =
  /^(?:others|other|several|many|two more|more|et al|\p{N}+ (?:more|others)|a (?:few|number))/u

/** `wholeAt`: the length of a longer name ("Bureau for Human Rights and Rule of Law") that begins at an offset. */
export function namesAt(text: string, wholeAt?: (at: number) => number | undefined): NameList {
  const names: string[] = []
  let at = 0
  let finished = false
  for (;;) {
    const article = wholeAt ? (/^the /.exec(text.slice(at, at + 4))?.[0].length ?? 0) : 0
    const whole = wholeAt?.(at + article)
    const found =
      whole === undefined
        ? name.exec(text.slice(at, at + 200))?.[0]
        : text.slice(at, at + article + whole)
    if (found === undefined) break
    names.push(found)
    at += found.length
    const join = joiner.exec(text.slice(at, at + 20))?.[0]
    const last = join !== undefined && lastJoiner.test(join)
    // Behind "and C" a comma closes the list.
    if (join === undefined || (finished && !last)) break
    const after = text.slice(at + join.length, at + join.length + 40)
    if (others.test(after)) return { names, length: at, open: true, sure: true }
    if (!name.test(after) && !(wholeAt && /^the \p{Lu}/u.test(after)))
      return {
        names,
        length: at,
        open: false,
        sure: finished && names.length > 1 && !opensGloss.test(text.slice(at, at + 40)),
      }
    if (last) finished = true
    at += join.length
  }
  const rest = text.slice(at, at + 40)
  const sure =
    names.length === 0 ||
    (finished ? !opensGloss.test(rest) : /^[\s.)\]–—-]*$/.test(rest.slice(0, 3)))
  return { names, length: at, open: false, sure }
}

const lastJoiner = /\band\b|\bas well as\b|&|\sи\s|және/

/** A comma before a verb closes an apposition; before "a journalist", "who" or "leader of" it opens a gloss. */
const opensGloss = /^\s*,\s*(?:an?|the|who|whose|aged|leader|head|journalist|blogger|activist)\b/
