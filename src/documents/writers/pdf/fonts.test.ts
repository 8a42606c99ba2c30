import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { coverage } from './coverage.ts'
import { fontFiles, readFonts } from './fonts.ts'

const range = (first: string, last: string) =>
  Array.from(
    { length: (last.codePointAt(0) as number) - (first.codePointAt(0) as number) + 1 },
    (_, at) => String.fromCodePoint((first.codePointAt(0) as number) + at),
  ).join('')

const alphabets = [
  ['Kazakh letters', 'ӘҒҚҢӨҰҮҺІәғқңөұүһі'],
  ['Russian letters', `${range('А', 'Я')}Ё${range('а', 'я')}ё`],
  ['Latin letters', `${range('A', 'Z')}${range('a', 'z')}`],
  ['letters of European names', 'ßéèêëäöüåæøçčćšžñńłőřďťŠŽČĆÉÖÜÄŁ'],
  ['letters of Kazakh in the Latin script of 2021', 'ÄäĞğİıŊŋÖöŞşŪūÜü'],
  ['digits and marks', '0123456789.,:;!?()[]{}/\\|"\'«»“”„‘’–—…·•§№%‰°©'],
  ['currencies', '€$£₸₽'],
] as const

describe.each(fontFiles.map((file, at) => [basename(file), readFonts()[at] as Buffer] as const))(
  '%s has',
  (_, font) => {
    const points = coverage(font)
    test.each(alphabets)('%s', (_name, letters) => {
      expect([...letters].filter((letter) => !points.has(letter.codePointAt(0) as number))).toEqual(
        [],
      )
    })
  },
)
