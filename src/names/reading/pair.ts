import { clear, type Draft, settle, surnameWeight } from './draft.ts'

/** Two or more names of which one is the family name; `habit` above nought speaks for the last. */
export function settlePair(names: readonly Draft[], habit: number): void {
  const first = names[0] as Draft
  const last = names.at(-1) as Draft
  const weight = surnameWeight(last) - surnameWeight(first)
  const surname = weight + habit > 0 ? last : first
  const certain =
    Math.abs(weight + habit) >= clear &&
    (surname === last || surnameWeight(first) >= clear || isOnlyGiven(last))
  for (const name of names) settle(name, name === surname ? 'surname' : 'given', certain)
}

/**
 * Peter, Paul, Марат and Серік are family names as well, and where they stand last may be meant as such;
 * Виктор and Елена hardly are.
 */
function isOnlyGiven({ given }: Draft): boolean {
  return given?.languages.every((l) => l === 'ru' || l === 'uk' || l === 'be') ?? false
}
