import { printable } from '../printable.ts'

/**
 * A Typst string literal. All text of a paper reaches Typst in this form, so that nothing in it can be read
 * as markup. Escapes: https://typst.app/docs/reference/foundations/str/
 */
export const typstString = (text: string): string => quoted(printable(text))

/** The same for text whose every character counts, such as the source of a drawing. */
export const quoted = (text: string): string =>
  `"${text
    .toWellFormed()
    .replace(/["\\]/g, '\\$&')
    .replace(/\p{Cc}/gu, (control) => `\\u{${control.codePointAt(0)?.toString(16)}}`)}"`
