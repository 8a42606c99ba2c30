import type { Sex } from '../fold/endings.ts'
import { type Draft, draftOf, type Role } from './draft.ts'
import { type LikelyLanguage, likelyLanguages } from './language.ts'
import { type NoteCode, type Piece, takeApart } from './pieces.ts'
import { settleNames } from './roles.ts'
import { type Script, scriptOf } from './script.ts'
import { settleSmallWords } from './small-roles.ts'
import { conjunctions, light, parentage } from './small-words.ts'

/** One part of a name: what it is, exactly as it is written. */
export interface NamePart {
  /** `written.slice(at, at + text.length)`. */
  readonly text: string
  readonly at: number
  readonly role: Role
  /** False where the role is a guess: another may be as right. */
  readonly certain: boolean
  /** The text with look-alike letters, digits and digraphs put right; absent where nothing was wrong. */
  readonly repaired?: string
}

/** What a written name says. Parts and what stands between them give back `written` exactly. */
export interface NameReading {
  readonly written: string
  readonly script: Script
  readonly languages: readonly LikelyLanguage[]
  /** In the order they are written. */
  readonly parts: readonly NamePart[]
  /** Family name, given names and father's name as written but for repairs, with their particles. */
  readonly surname?: string
  readonly given?: string
  /** With "uulu", "qizi" where it is written apart. */
  readonly patronymic?: string
  readonly initials: readonly string[]
  /** Whether the family name stands before the given name or initials; undefined where one is missing. */
  readonly surnameFirst: boolean | undefined
  readonly sex?: 'm' | 'f'
  readonly notes: readonly NoteCode[]
}

/** More words than the longest name has, titles and particles included. */
const mostPieces = 14

/**
 * Reads a written name, in any script and order. It never fails: what cannot be read is a part with the
 * role `unread`, and a text that is no name has no other parts.
 */
export function readName(written: string): NameReading {
  const { pieces, notes: found } = takeApart(written)
  const notes = new Set(found)
  const script = scriptOf(pieces.map(({ text }) => text).join(' '))
  const readable = isName(pieces)
  const drafts = readable ? pieces.map(draftOf) : pieces.map(unread)
  if (readable) {
    settleSmallWords(drafts, notes)
    settleNames(drafts, script, notes)
  } else if (pieces.length > 0) notes.add('not-a-name')
  const surname = nameOf(drafts, 'surname') ?? fatherAsSurname(drafts, notes)
  const given = nameOf(drafts, 'given')
  const patronymic = nameOf(drafts, 'patronymic')
  const sex = sexOf(drafts, script)
  return {
    written,
    script,
    languages: readable ? likelyLanguages(drafts, script) : [],
    parts: drafts.map((draft) => partOf(draft, written)),
    ...(surname !== undefined && { surname }),
    ...(given !== undefined && { given }),
    ...(patronymic !== undefined && { patronymic }),
    initials: drafts.flatMap(({ role, piece }) => (role === 'initial' ? [piece.text] : [])),
    surnameFirst: surnameFirst(drafts),
    ...(sex !== undefined && { sex }),
    notes: [...notes],
  }
}

/** Words of sentences in English, Russian and Kazakh: where one stands there is no name alone. */
const sentenceWords = new Set(
  'of the and in on at from with for who not by or his her из на по для от или не кто жана және мен үшін'.split(
    ' ',
  ),
)

/** A text of more words than names have, or of words that names have not, is no name. */
function isName(pieces: readonly Piece[]): boolean {
  if (pieces.length > mostPieces) return false
  const words = pieces.filter(
    ({ initial, small, bracketed }) =>
      !initial &&
      !bracketed &&
      !light.has(small) &&
      !parentage.has(small) &&
      !conjunctions.has(small),
  )
  const inSmall = words.filter(({ letterCase }) => letterCase === 'small')
  if (inSmall.length === words.length) return true
  if (inSmall.some(({ small }) => sentenceWords.has(small))) return false
  return words.length < 4 || inSmall.length * 2 < words.length
}

function unread(piece: Piece): Draft {
  const nothing = {
    given: undefined,
    givenEnding: undefined,
    surname: undefined,
    patronymic: undefined,
  }
  return { piece, ...nothing, role: 'unread', certain: true, sex: undefined }
}

function partOf({ piece, role, certain }: Draft, written: string): NamePart {
  const text = written.slice(piece.at, piece.end)
  const part = { text, at: piece.at, role: role ?? 'unread', certain }
  return piece.text === text ? part : { ...part, repaired: piece.text }
}

/** All parts of a role with the particles that belong to them, a space between. */
function nameOf(drafts: readonly Draft[], role: Role): string | undefined {
  const words: string[] = []
  drafts.forEach((draft, at) => {
    if (draft.role !== role) return
    let first = at
    while (isOwnParticle(drafts[first - 1])) first--
    const last = isParentage(drafts[at + 1]) ? at + 1 : at
    words.push(...drafts.slice(first, last + 1).map(({ piece }) => piece.text))
  })
  return words.length === 0 ? undefined : words.join(' ')
}

const isParentage = (draft: Draft | undefined): boolean =>
  draft?.role === 'particle' && parentage.has(draft.piece.small)
const isOwnParticle = (draft: Draft | undefined): boolean =>
  draft?.role === 'particle' && !parentage.has(draft.piece.small)

function fatherAsSurname(
  drafts: readonly Draft[],
  notes: ReadonlySet<NoteCode>,
): string | undefined {
  return notes.has('patronymic-as-surname') ? nameOf(drafts, 'patronymic') : undefined
}

function surnameFirst(drafts: readonly Draft[]): boolean | undefined {
  const surname = drafts.findIndex((d) => d.role === 'surname')
  const given = drafts.findIndex((d) => d.role === 'given' || d.role === 'initial')
  return surname < 0 || given < 0 ? undefined : surname < given
}

/**
 * By a title, else the father's name, else the given name, else the family name. A man's family name in
 * Latin letters says nothing: papers abroad give it to women as well.
 */
function sexOf(drafts: readonly Draft[], script: Script): Sex {
  const by = (role: Role, sex: (draft: Draft) => Sex): Sex =>
    drafts.map((d) => (d.role === role ? sex(d) : undefined)).find((found) => found !== undefined)
  return (
    by('title', (d) => d.sex) ??
    by('particle', (d) => d.sex) ??
    by('patronymic', (d) => d.patronymic?.sex) ??
    by('given', (d) => d.given?.sex) ??
    by('surname', (d) =>
      d.surname?.weight === 3 && (d.surname.sex === 'f' || script === 'Cyrl')
        ? d.surname.sex
        : undefined,
    ) ??
    by('given', (d) => d.givenEnding?.sex)
  )
}
