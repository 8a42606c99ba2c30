/**
 * Breaks a text between words, and after the hyphens in them, into lines of at most `length` characters; what cannot be
 * broken has its own line.
 * @param most lines; the last one ends in "…" where there is more
 */
export function wrapWords(text: string, length: number, most = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean))
    for (const [i, part] of word.split(/(?<=\p{L}-)(?=\p{L})/u).entries()) {
      const last = lines.at(-1)
      const joint = i === 0 ? ' ' : ''
      if (last !== undefined && last.length + joint.length + part.length <= length)
        lines[lines.length - 1] = `${last}${joint}${part}`
      else lines.push(part)
    }
  if (lines.length <= most) return lines
  const cut = lines.slice(0, most)
  cut[most - 1] = `${cut[most - 1]}…`
  return cut
}
