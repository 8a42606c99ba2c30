import { languages } from '../base/language.ts'
import type { Packs } from '../packs/index.ts'
import { isMessageKey, messages } from '../wording/index.ts'

const fold = (text: string): string =>
  text.toLowerCase().replaceAll('ё', 'е').replaceAll(/\s+/g, ' ').trim()

const tables = new WeakMap<Packs, Map<string, ReadonlyMap<string, string>>>()

/** A term by its name or by its label in any of our languages, whatever the case; undefined when there is none. */
export function readTerm(packs: Packs, vocabulary: string, text: string): string | undefined {
  const known = tables.get(packs) ?? new Map<string, ReadonlyMap<string, string>>()
  tables.set(packs, known)
  let table = known.get(vocabulary)
  if (table === undefined) {
    const built = new Map<string, string>()
    const terms = packs.terms(vocabulary)
    // A term's own name goes before another term's label.
    for (const { term } of terms) built.set(fold(term), term)
    for (const { term, label } of terms)
      for (const language of languages) {
        const key = fold(label[language])
        if (!built.has(key)) built.set(key, term)
      }
    table = built
    known.set(vocabulary, table)
  }
  return table.get(fold(text))
}

/** One of a few fixed words, by itself or by what it is called in any of our languages. */
export function readChoice(
  field: string,
  choices: readonly string[],
  text: string,
): string | undefined {
  const wanted = fold(text)
  return choices.find((choice) => {
    const key = `value.${field}.${choice}`
    const labels = isMessageKey(key) ? languages.map((language) => messages[key][language]) : []
    return [choice, ...labels].some((label) => fold(label) === wanted)
  })
}

const yes = new Set(['yes', 'true', '1', 'да', 'иә', 'ия', '+'])
const no = new Set(['no', 'false', '0', 'нет', 'жоқ', '-'])

export const readYesNo = (text: string): boolean | undefined =>
  yes.has(fold(text)) ? true : no.has(fold(text)) ? false : undefined
