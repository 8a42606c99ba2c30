import type { WordJoin } from '../lines/index.ts'

// These keep their hyphen wherever the line ends.
const PREFIXES =
  /^(?:non|self|ex|co|so|anti|pro|semi|quasi|pre|post|vice|well|long|short|high|low|inter-\w+|по|кое|из|во|вице|экс|не)$/i

/** Decides by the rest of the text: the form that stands elsewhere in it is the right one. */
export function wordJoin(text: string): WordJoin {
  let words: Set<string> | undefined
  return (first, second) => {
    if (/^(?:and|or|to|и|или)$/i.test(second)) return 'two'
    words ??= new Set(text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? [])
    const whole = (first + second).toLowerCase()
    const hyphened = `${first}-${second}`.toLowerCase()
    if (words.has(whole)) return 'whole'
    return words.has(hyphened) || PREFIXES.test(first) ? 'hyphened' : 'whole'
  }
}
