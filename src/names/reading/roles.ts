import { type Draft, fatherWeight, settle, surnameWeight } from './draft.ts'
import type { NoteCode } from './pieces.ts'
import { settleByPlace } from './place.ts'

/**
 * Gives every name its role. What the writer shows goes first (a comma, capitals), then the father's
 * name, then initials, then what the words look like; what none of them decides is marked uncertain.
 */
export function settleNames(drafts: readonly Draft[], script: string, notes: Set<NoteCode>): void {
  const names = drafts.filter((d) => d.role === undefined || d.role === 'patronymic')
  if (names.length === 0) return
  if (settleByComma(drafts, names, notes)) return
  if (settleByCapitals(names)) {
    notes.add('capitals')
    return
  }
  settleByPlace(drafts, names, script, notes)
}

/** "Surname, Given Patronymic"; a title alone behind the comma says nothing. */
function settleByComma(
  drafts: readonly Draft[],
  names: readonly Draft[],
  notes: Set<NoteCode>,
): boolean {
  const first = names[0]?.piece.section as number
  const people = drafts.filter((d) => names.includes(d) || d.role === 'initial')
  const behind = people.filter((d) => d.piece.section > first)
  if (behind.length === 0 || people[0]?.piece.section !== first) return false
  const before = names.filter((d) => d.piece.section === first)
  // "Марат Жыланбаев, Дулат Ағаділ" may be two persons.
  const whole = before.some((d) => d.given) && before.some((d) => surnameWeight(d) > 1)
  const certain = !whole || behind.length === 1
  if (!certain) notes.add('order-guessed')
  for (const name of before) if (name.role === undefined) settle(name, 'surname', certain)
  settleGivenNames(
    names.filter((name) => name.piece.section > first),
    certain,
  )
  return true
}

/** "Maiya BOLOTOVA", "SUSLOV Alexandr Vasilyevich": the only words in capitals are the family name. */
function settleByCapitals(names: readonly Draft[]): boolean {
  const isCapital = (d: Draft): boolean => d.piece.letterCase === 'capitals'
  const capitals = names.filter(isCapital)
  const others = names.filter((d) => !isCapital(d))
  if (capitals.length === 0 || others.length === 0) return false
  // НАЗАРБАЕВ НУРСУЛТАН Абишевич: capitals for two of the three say nothing.
  const onlyFather = others.every((d) => d.patronymic !== undefined && d.given === undefined)
  if (onlyFather && capitals.length > 1) return false
  // Yevgeny VITALIIOVYCH Balitsky: the father's name in capitals, by a slip.
  const slip = capitals.every((d) => fatherWeight(d) > 1) && others.every((d) => !d.patronymic)
  if (slip && others.length > 1) return false
  for (const name of capitals) if (name.role === undefined) settle(name, 'surname', true)
  settleGivenNames(others, true)
  return true
}

/** Names of which none is the family name: the given name, then the father's. */
function settleGivenNames(names: readonly Draft[], certain: boolean): void {
  const fathers = names.filter((d) => d.role === undefined && d.patronymic !== undefined)
  const father =
    names.length > 1 ? fathers.sort((a, b) => fatherWeight(a) - fatherWeight(b)).at(-1) : undefined
  let given = 0
  for (const name of names) {
    if (name.role !== undefined) continue
    if (name === father || (name.patronymic?.sure && name.given === undefined))
      settle(name, 'patronymic', certain)
    else {
      // Mammadov, Mehdi Namiq: a second given name, or the father's without "oglu".
      settle(name, 'given', certain && given === 0 && surnameWeight(name) < 3)
      given++
    }
  }
}
