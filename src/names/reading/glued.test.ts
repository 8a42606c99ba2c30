import { expect, test } from 'vitest'
import { gluedAt } from './glued.ts'

test.each([
  ['ArmanTuleshovich', 'Arman', 'Tuleshovich'],
  ['ZagipaYahyanovna', 'Zagipa', 'Yahyanovna'],
  ['TolegenToktasynovich', 'Tolegen', 'Toktasynovich'],
  ['AlisherUsmanov', 'Alisher', 'Usmanov'],
  ['ЖанболатМамай', 'Жанболат', 'Мамай'],
  ['ЖанболатМАМАЙ', 'Жанболат', 'МАМАЙ'],
  ['МАМАЕВЖанболат', 'МАМАЕВ', 'Жанболат'],
])('%s is two names', (word, first, second) => {
  const at = gluedAt(word)
  expect([word.slice(0, at), word.slice(at)]).toEqual([first, second])
})

test.each([
  'McDonald',
  'MacDonald',
  'FitzGerald',
  'DeWitt',
  'VanDamme',
  'SHertaevna',
  'SHCHerbakov',
  'ZHusupali',
  'TOKAYEV',
  'Zhylanbayev',
  'JeanP',
  '習近平習近平習近平',
  '',
])('%s is one', (word) => expect(gluedAt(word)).toBe(0))
