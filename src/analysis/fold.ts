/** The letters that only Kazakh has, as people write them who have no Kazakh keyboard. */
const kazakh: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
}

export const foldKazakhLetters = (word: string): string =>
  word.replace(/[әғқңөұүһі]/g, (letter) => kazakh[letter] ?? letter)

/** Lower case, without accents, ё as е; й stays й, and the letters of Kazakh stay. What is no letter or digit goes. */
export function foldCase(word: string): string {
  const lower = word.toLowerCase()
  if (/^[a-z0-9а-яәғқңөұүһі]+$/.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/и\u0306/g, 'й')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ`´]/g, "'")
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}']+/gu, '')
}
