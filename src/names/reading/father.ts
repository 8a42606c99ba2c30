import { clear, type Draft, fatherWeight, settle, surnameWeight } from './draft.ts'
import { settlePair } from './pair.ts'
import type { NoteCode } from './pieces.ts'

/**
 * The word that is most likely the father's name; of equals the last, where official lists put it. Of two
 * neighbours in -ович the first is: no given name ends so, Piatrovich Vetsianevich is father and family.
 */
export function heaviestFather(names: readonly Draft[]): Draft | undefined {
  let best: Draft | undefined
  for (const name of names) {
    // A Croat's or Serb's name in -ović is a family name.
    const foreign = name.role === undefined && (name.patronymic?.languages.includes('hr') ?? false)
    const weight = foreign ? 0 : fatherWeight(name)
    if (weight === 0) continue
    const neighbour = best !== undefined && names.indexOf(name) === names.indexOf(best) + 1
    if (neighbour && names.indexOf(best as Draft) > 0 && name.role === undefined) continue
    if (weight >= (best === undefined ? 0 : fatherWeight(best))) best = name
  }
  return best
}

/** The given name stands before the father's in Given Patronymic Surname and Surname Given Patronymic. */
export function settleAroundFather(
  drafts: readonly Draft[],
  names: readonly Draft[],
  father: Draft,
  notes: Set<NoteCode>,
): void {
  const place = names.indexOf(father)
  const others = names.filter((name) => name !== father)
  const [other] = others
  if (other === undefined) settleFatherAlone(drafts, father)
  else if (others.length === 1) settleFatherAndOne(father, other, place, notes)
  else {
    settle(father, 'patronymic', true)
    settleOthers(others, place)
  }
}

/** Two names and more beside the father's, of which `place` stand before it. */
function settleOthers(others: readonly Draft[], place: number): void {
  if (place === 0) {
    // Turned round: Sergeyevna KIRILLOVA Anastasiya.
    settlePair(others, -0.5)
  } else if (place === others.length) {
    const given = others.at(-1) as Draft
    const first = others[0] as Draft
    const gap = surnameWeight(given) - surnameWeight(first)
    const turned = surnameWeight(given) >= clear && gap > clear
    const certain = turned || surnameWeight(given) < clear || surnameWeight(first) >= clear
    for (const name of others) {
      const isGiven = turned ? name === first : name === given
      settle(name, isGiven ? 'given' : 'surname', certain)
    }
  } else {
    others.forEach((name, at) => {
      // Before the father's name stand given names, and perhaps a family name in front of them.
      const isGiven = at === place - 1 || (at < place && surnameWeight(name) < clear)
      settle(name, isGiven ? 'given' : 'surname', true)
    })
  }
}

function settleFatherAlone(drafts: readonly Draft[], father: Draft): void {
  if (father.role !== undefined) return
  const initials = drafts.some((d) => d.role === 'initial')
  if (father.patronymic?.sure) settle(father, 'patronymic', false)
  else settle(father, 'surname', initials)
}

/** "Ержан Тұрғынбайұлы", "Анна Ивановна", "Roman Abramovich", "Bakir uulu Tursunbai". */
function settleFatherAndOne(
  father: Draft,
  other: Draft,
  place: number,
  notes: Set<NoteCode>,
): void {
  const isSurname = surnameWeight(other) >= clear
  const sure = father.patronymic?.sure ?? false
  const likely = place === 1 && (father.patronymic?.ofKnownName ?? false)
  if (!sure && !isSurname && !likely) {
    settle(other, 'given', other.given !== undefined)
    settle(father, 'surname', other.given !== undefined)
    return
  }
  settle(father, 'patronymic', sure)
  settle(other, isSurname ? 'surname' : 'given', isSurname || other.given !== undefined || sure)
  const slavic = father.patronymic?.languages.some((l) => l === 'ru' || l === 'uk' || l === 'be')
  if (!isSurname && sure && !slavic) notes.add('patronymic-as-surname')
}
