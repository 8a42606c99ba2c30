import type { Sex } from '../fold/endings.ts'
import { type GivenName, givenEnding, givenName } from './given-name.ts'
import { type Patronymic, patronymic } from './patronymic.ts'
import type { Piece } from './pieces.ts'
import { type SurnameEnding, surnameEnding } from './surname-endings.ts'

/** What a part of a name is. `unread`: written there, and not said to be anything. */
export type Role =
  | 'surname'
  | 'given'
  | 'patronymic'
  | 'initial'
  | 'title'
  | 'particle'
  | 'suffix'
  | 'unread'

/** A piece on its way to a role, with what the word alone gives to know. */
export interface Draft {
  readonly piece: Piece
  readonly given: GivenName | undefined
  readonly givenEnding: GivenName | undefined
  readonly surname: SurnameEnding | undefined
  patronymic: Patronymic | undefined
  role: Role | undefined
  certain: boolean
  /** What a title or particle says of the person. */
  sex: Sex
}

export function draftOf(piece: Piece): Draft {
  const { text, initial } = piece
  const words = text.split(hyphens)
  const surname = initial ? undefined : familyEnding(words)
  const given = initial ? undefined : (givenName(text) ?? compoundGiven(words, surname))
  return {
    piece,
    given,
    givenEnding: initial || given !== undefined ? undefined : givenEnding(text),
    surname,
    patronymic: initial ? undefined : patronymic(text),
    role: piece.initial ? 'initial' : undefined,
    certain: true,
    sex: undefined,
  }
}

const hyphens = /[-‐‑‒–−]/

/** Of Петров-Водкин the last word tells, of Буруджиева-Ваниотис the first. */
function familyEnding(words: readonly string[]): SurnameEnding | undefined {
  return surnameEnding(words.at(-1) as string) ?? surnameEnding(words[0] as string)
}

/** Anna-Maria, Sven-Olov, and Jean-Luc of which one is known; not Ахмед-Заде. */
function compoundGiven(
  words: readonly string[],
  surname: SurnameEnding | undefined,
): GivenName | undefined {
  if (words.length !== 2) return undefined
  const [first, last] = words.map(givenName)
  return first !== undefined && (last !== undefined || surname === undefined) ? first : undefined
}

export function settle(draft: Draft, role: Role, certain: boolean): void {
  draft.role = role
  draft.certain = certain
}

/** Beginnings of family names: al-Assad, O'Brien, D’Arcy, McCain. */
const opening = /^((al|el|ad|as|ash|ar|at|аль|эль|ад|ас|аш|ар)-|([ODL]['’‘ʼ]|Mc|Mac|О['’])\p{Lu})/u

/**
 * How much the word alone speaks for a family name: above nought for, below against. A common given name
 * weighs most, for Марина and Kevin end as family names do.
 */
export function surnameWeight(draft: Draft): number {
  if (draft.given !== undefined) return -3
  if (opening.test(draft.piece.text)) return 2
  if (draft.surname !== undefined) return draft.surname.weight
  return draft.givenEnding === undefined ? 0 : -0.2
}

/** Difference of two weights from which on the words themselves tell which is the family name. */
export const clear = 2

/** Of two words that may be the patronymic, the heavier is. */
export function fatherWeight({ patronymic, given, role }: Draft): number {
  if (role === 'patronymic') return 4
  if (patronymic === undefined) return 0
  return 1 + (patronymic.sure ? 2 : 0) + (patronymic.ofKnownName ? 1 : 0) - (given ? 2 : 0)
}
