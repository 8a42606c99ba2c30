import type { Language } from '../base/language.ts'
import { monthNames } from '../base/month-names.ts'

/** The grammatical forms that dates need: as a name, "in …", "from …" (in Russian also "not later than …"), "to …". */
export type DateForm = 'name' | 'when' | 'from' | 'to'

type Forms = Readonly<Record<DateForm, string>>

/** Words that dates are made of, in the forms of one language; months are 1 to 12, seasons 21 to 24 as in EDTF. */
export interface DateForms {
  readonly month: (month: number) => Forms
  readonly season: (season: number) => Forms
  readonly year: Forms
}

const list = (text: string): string[] => text.split(' ')
const same = (word: string): Forms => ({ name: word, when: word, from: word, to: word })
const pick =
  <T>(items: readonly T[], first: number) =>
  (number: number): T => {
    const item = items[number - first]
    if (item === undefined) throw new RangeError(`there is no month or season ${number}`)
    return item
  }

const english: DateForms = {
  month: pick(monthNames.en.map(same), 1),
  season: pick(list('spring summer autumn winter').map(same), 21),
  year: same(''),
}

/** The stem, then the endings of the genitive and of the prepositional case. */
const russian: DateForms = {
  month: pick(
    monthNames.ru.map((name) => {
      const stem = name.replace(/[ьй]$/, '')
      const hard = stem === name
      return { name, when: `${stem}е`, from: `${stem}${hard ? 'а' : 'я'}`, to: name }
    }),
    1,
  ),
  season: pick(
    [
      { name: 'весна', when: 'весной', from: 'весны', to: 'весну' },
      { name: 'лето', when: 'летом', from: 'лета', to: 'лето' },
      { name: 'осень', when: 'осенью', from: 'осени', to: 'осень' },
      { name: 'зима', when: 'зимой', from: 'зимы', to: 'зиму' },
    ],
    21,
  ),
  year: { name: 'год', when: 'году', from: 'года', to: 'год' },
}

/** Locative, ablative and dative, whose endings follow the last sound of the word. */
const kazakhForms = (name: string, endings: string): Forms => {
  const [when = '', from = '', to = ''] = list(endings)
  return { name, when: name + when, from: name + from, to: name + to }
}

/** The endings of each month, by harmony and last sound. */
const kazakhMonths: readonly string[] = [
  'да дан ға',
  'да нан ға',
  'да дан ға',
  'де ден ге',
  'да дан ға',
  'да нан ға',
  'де ден ге',
  'да дан ға',
  'те тен ке',
  'да нан ға',
  'да дан ға',
  'да нан ға',
]

const kazakh: DateForms = {
  month: pick(
    monthNames.kk.map((name, at) => kazakhForms(name, kazakhMonths[at] ?? '')),
    1,
  ),
  season: pick(
    [
      kazakhForms('көктем', 'де нен ге'),
      kazakhForms('жаз', 'да дан ға'),
      kazakhForms('күз', 'де ден ге'),
      kazakhForms('қыс', 'та тан қа'),
    ],
    21,
  ),
  year: { name: 'жыл', when: 'жылы', from: 'жылдан', to: 'жылға' },
}

export const dateForms: Readonly<Record<Language, DateForms>> = {
  en: english,
  ru: russian,
  kk: kazakh,
}
