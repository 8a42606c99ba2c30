/** Characters that XML 1.0 (section 2.2) cannot hold and that print as nothing: controls and non-characters. */
const unprintable = /[\p{Cc}\uFFFE\uFFFF\uFEFF]/gu

/**
 * Text as the writers print it: a run of spaces, tabs and line ends becomes one space (no-break spaces stay),
 * control characters are left out, and half of a surrogate pair becomes U+FFFD.
 */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[ \t\n\r\f\v\u0085\u2028\u2029]+/g, ' ')
    .replace(unprintable, '')
}
