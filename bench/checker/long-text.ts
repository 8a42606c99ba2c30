const syllables = ['ba', 'ke', 'di', 'mo', 'lu', 'ra', 'ti', 'no', 'se', 'gu']

/**
 * A paper of so many words, made of a text again and again. Every copy has names of its own, as a long paper
 * has: a rule that compares all names with all others would show.
 */
export function longText(text: string, size: number): string {
  const words = text.split(/(?<=\s)(?=\S)/)
  const copies: string[] = []
  for (let left = size, copy = 0; left > 0; left -= words.length, copy++)
    copies.push(renamed(words.slice(0, left).join(''), copy))
  return copies.join('\n\n')
}

/** Capitalised words inside sentences, lengthened by the number of the copy in syllables. */
function renamed(text: string, copy: number): string {
  if (copy === 0) return text
  const mark = [...String(copy)].map((digit) => syllables[Number(digit)]).join('')
  return text.replace(
    /(?<=\p{Ll} )(\p{Lu}\p{Ll}{3})(\p{Ll}{2,})/gu,
    (_, start: string, end: string) => `${start}${mark}${end}`,
  )
}
