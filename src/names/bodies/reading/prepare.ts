import type { BodyKind, Form, PreparedBody } from '../body.ts'
import { makeForm } from './form.ts'
import { knownAs } from './known.ts'
import { type Piece, plainName, splitName } from './split.ts'

/**
 * Makes a name ready to be compared, once; comparing is then fast. What is beyond the first 600
 * characters and 60 words is not read. Never throws.
 */
export function prepareBody(name: string, kind: BodyKind): PreparedBody {
  const pieces = splitName(name)
  const outside = pieces.filter(({ bracketed }) => !bracketed)
  const main = makeForm(outside.length > 0 ? outside : pieces)
  const quoted = partOf(outside, ({ quoted: inQuotes }) => inQuotes)
  const bracketed =
    outside.length > 0 ? partOf(pieces, ({ bracketed: inside }) => inside) : undefined
  return {
    written: name,
    kind,
    plain: plainName(name),
    main,
    quoted,
    bracketed,
    known: kind === 'place' ? [] : knownOf(main, quoted, bracketed),
  }
}

/** The pieces that are in brackets or quotation marks, when others are not. */
function partOf(pieces: readonly Piece[], inside: (piece: Piece) => boolean): Form | undefined {
  const part = pieces.filter(inside)
  if (part.length === 0 || part.length === pieces.length) return undefined
  const form = makeForm(part)
  return form.names.length + form.concepts.length + form.places.length === 0 ? undefined : form
}

function knownOf(
  main: Form,
  quoted: Form | undefined,
  bracketed: Form | undefined,
): readonly number[] {
  const byName = knownAs(main)
  if (bracketed !== undefined && byName.length > 1) {
    const inBrackets = knownAs(bracketed)
    const both = byName.filter((body) => inBrackets.includes(body))
    if (both.length > 0) return both
  }
  if (byName.length > 0 || quoted === undefined) return byName
  // «Әділ сөз» қоры: what is in quotation marks is the name, unless a place says which branch it is.
  const branch = main.places.length > 0 || main.numbers.length > 0 || main.ranks !== 0
  return branch ? [] : knownAs(quoted)
}
