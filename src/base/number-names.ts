import type { Language } from './language.ts'

const names = (line: string): readonly string[] => line.split(' ')

/** Numbers in words from none on, at their place: as far as papers write them out in each language. */
export const numberNames: Readonly<Record<Language, readonly string[]>> = {
  en: names(
    'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  ),
  ru: names('ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать'),
  kk: names('нөл бір екі үш төрт бес алты жеті сегіз тоғыз он'),
}
