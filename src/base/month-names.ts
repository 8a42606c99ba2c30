import type { Language } from './language.ts'

const names = (line: string): readonly string[] => line.split(' ')

/** The twelve months as names, January first. */
export const monthNames: Readonly<Record<Language, readonly string[]>> = {
  en: names(
    'January February March April May June July August September October November December',
  ),
  ru: names('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
  kk: names('қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'),
}
