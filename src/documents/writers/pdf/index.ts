import { fail, fault, type Result } from '../../../base/result.ts'
import type { DocumentTree } from '../../tree.ts'
import { openCompiler } from './compiler.ts'
import { typstSource } from './source.ts'

/**
 * A paper as a tagged PDF/UA-1 on A4, with bookmarks, contents, links and linked endnotes; fonts embedded.
 *
 * Faults: `letter-not-in-fonts` when the paper holds a character that the fonts cannot print (they cover Latin,
 * Cyrillic with Kazakh, and Greek); `pdf-refused` with what Typst says, e.g. about an SVG it cannot read;
 * `pdf-unavailable` on a system for which Typst is not compiled.
 */
export async function writePdf(tree: DocumentTree): Promise<Result<Uint8Array>> {
  const compiler = await openCompiler()
  if (!compiler.ok) return compiler
  const source = typstSource(tree)
  const missing = uncoveredLetters(source, compiler.value.covered)
  if (missing.length > 0) {
    const letters = missing.slice(0, 10).map((letter) => `${letter} (${codeOf(letter)})`)
    return fail(
      fault(
        'letter-not-in-fonts',
        `The fonts of the PDF cannot print ${letters.join(', ')}, first in “${passageAround(source, missing[0] as string)}”. Write it in Latin or Cyrillic letters.`,
      ),
    )
  }
  return compiler.value.compile(source)
}

/** Format characters (soft hyphen, joiners, marks of direction) need no glyph. */
function uncoveredLetters(source: string, covered: ReadonlySet<number>): string[] {
  const letters = new Set(source.match(/[^\p{ASCII}\p{Cf}]/gu))
  return [...letters].filter((letter) => !covered.has(letter.codePointAt(0) as number))
}

const codeOf = (letter: string): string =>
  `U+${(letter.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`

/** A few words of the text around a letter, without the quotes of the Typst source. */
function passageAround(source: string, letter: string): string {
  const at = source.indexOf(letter)
  const before = source
    .slice(Math.max(0, at - 30), at)
    .split('"')
    .at(-1)
  const after = source.slice(at, at + 30).split('"')[0]
  return `${before}${after}`.toWellFormed()
}
