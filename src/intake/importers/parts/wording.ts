/**
 * The text of a recommendation as printed, with single spaces and without what belongs to the list
 * around it: the semicolon, "and" before the last, the number of a footnote behind it.
 */
export function tidyText(text: string): string {
  let tidy = text.replace(/\s+/g, ' ').trim()
  for (;;) {
    const next = tidy
      .replace(/;\s*(?:and|or)$/i, '')
      .replace(/(?<=[;.)])\s*(?:\d{1,2}|\*+)$/, '')
      .replace(/[\s;.]+$/, '')
    if (next === tidy) return tidy
    tidy = next
  }
}
