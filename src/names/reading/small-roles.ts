import { type Draft, settle } from './draft.ts'
import type { NoteCode } from './pieces.ts'
import {
  conjunctions,
  filial,
  generations,
  light,
  parentage,
  particles,
  titleSex,
  titles,
} from './small-words.ts'

const isCore = (draft: Draft): boolean => draft.role === undefined

/** Gives titles, generations, particles and "child of" their roles; what is left open is names. */
export function settleSmallWords(drafts: readonly Draft[], notes: Set<NoteCode>): void {
  settleBrackets(drafts, notes)
  settleTitles(drafts)
  settleParentage(drafts)
  settleParticles(drafts)
  for (const draft of drafts)
    if (isCore(draft) && draft.piece.text.length === 1) settle(draft, 'initial', false)
}

function settleBrackets(drafts: readonly Draft[], notes: Set<NoteCode>): void {
  if (drafts.every(({ piece }) => piece.bracketed)) return
  for (const draft of drafts) {
    if (!draft.piece.bracketed) continue
    settle(draft, 'unread', true)
    notes.add('brackets')
  }
}

function settleTitles(drafts: readonly Draft[]): void {
  let left = drafts.filter((d) => isCore(d) || d.role === 'initial').length
  const someCapital = drafts.some(({ piece }) => piece.letterCase !== 'small')
  const isSmall = ({ piece }: Draft): boolean => someCapital && piece.letterCase === 'small'
  drafts.forEach((draft, at) => {
    const { small } = draft.piece
    if (!isCore(draft) || left < 2) return
    const last = at === drafts.length - 1
    if (generations.has(small) && at > 0 && (titles.has(small) || (last && left > 2)))
      settle(draft, 'suffix', titles.has(small))
    else if (titles.has(small)) settle(draft, 'title', true)
    // A title that is a name as well stands before or behind two others, or in small letters: Тоқаев мырза.
    else if (
      light.has(small) &&
      !particles.has(small) &&
      (at === 0 || last) &&
      (left > 2 || isSmall(draft))
    )
      settle(draft, 'title', false)
    else return
    draft.sex = titleSex.get(small)
    left--
  })
}

function settleParentage(drafts: readonly Draft[]): void {
  drafts.forEach((draft, at) => {
    const father = drafts[at - 1]
    const { small, stopped, letterCase } = draft.piece
    if (!isCore(draft) || father === undefined || !isCore(father) || !parentage.has(small)) return
    if (small === 'q' && (stopped || letterCase !== 'small')) return
    const sex = parentage.get(small)
    settle(draft, 'particle', true)
    draft.sex = sex
    father.patronymic = { sex, sure: true, ofKnownName: true, languages: [] }
    settle(father, 'patronymic', true)
  })
}

function settleParticles(drafts: readonly Draft[]): void {
  const isName = (draft: Draft): boolean => isCore(draft) && !particles.has(draft.piece.small)
  const names = drafts.filter(
    (d) => isName(d) || d.role === 'initial' || d.role === 'patronymic',
  ).length
  drafts.forEach((draft, at) => {
    if (!isCore(draft)) return
    const { small, letterCase, stopped } = draft.piece
    const between = drafts.slice(0, at).some(isName) && drafts.slice(at + 1, at + 4).some(isName)
    if (conjunctions.has(small) && letterCase === 'small' && !stopped && between)
      settle(draft, 'particle', true)
    if (!particles.has(small) || !drafts.slice(at + 1, at + 4).some(isName)) return
    // "van der Bellen" at the beginning is a family name; Ben, Al and Van are given names there.
    const safe =
      letterCase === 'small' || at > 0 || draft.piece.section < (drafts.at(-1)?.piece.section ?? 0)
    if (safe ? names > 0 : names > 1 && !mayBegin.has(small))
      settle(draft, 'particle', letterCase === 'small')
    if (draft.role === 'particle') draft.sex = filial.get(small)
  })
}

/** Particles that are given names where they begin a name. */
const mayBegin = new Set(['al', 'ben', 'van', 'el', 'le', 'mac', 'аль', 'бен', 'ван', 'эль', 'ле'])
