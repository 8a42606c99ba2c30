/**
 * One form for all spellings that differ only in case, accents, ё/е, apostrophes, hyphens and spaces.
 * Letters of other alphabets stay as they are: romanising and comparing names is the work of `names/`.
 */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
