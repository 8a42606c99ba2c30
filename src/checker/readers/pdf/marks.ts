import type { Fragment, LinkArea, Row } from './ink.ts'

/** A printed mark of a note: "12", "12, 13", "*", "†". */
const DIGITS = /^\[?\d{1,4}\]?(?:[,;]\s?\d{1,4})*[.)]?$/
const SIGN = /^(?:\*{1,4}|[†‡§¶]{1,3})$/
const LETTERS = /^(?:[ivxl]{1,6}|[a-z])$/
const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  '⁰': '0',
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
}

export const isRaised = (fragment: Fragment, row: Row): boolean =>
  fragment.size <= 0.86 * row.size && row.y - fragment.y >= 0.08 * row.size

const middle = (fragment: Fragment): number => fragment.y - 0.3 * fragment.size

export const isUnder = (area: LinkArea, fragment: Fragment): boolean =>
  middle(fragment) >= area.y0 &&
  middle(fragment) <= area.y1 &&
  Math.min(fragment.x1, area.x1) - Math.max(fragment.x0, area.x0) > 0

export const isMarkText = (text: string): boolean => DIGITS.test(text) || SIGN.test(text)

/** Digits made of superscript characters ("¹²") as plain digits; undefined for other text. */
export function plainDigits(text: string): string | undefined {
  if (!/^[⁰¹²³⁴-⁹]+$/.test(text)) return undefined
  return [...text].map((letter) => SUPERSCRIPTS[letter] ?? letter).join('')
}

/**
 * The labels a fragment marks, if it looks like a mark of notes: raised, or (where the type has raised
 * digits of its own, as Typst's) a bare number that is a link inside the file and not set `apart`.
 */
export function marksIn(
  fragment: Fragment,
  row: Row,
  links: readonly LinkArea[],
  known: ReadonlySet<string>,
  apart: boolean,
): string[] {
  const { text } = fragment
  const raised = isRaised(fragment, row)
  if (raised && LETTERS.test(text) && known.has(text)) return [text]
  if (raised && isMarkText(text)) return labelsIn(text)
  const linked =
    !apart &&
    DIGITS.test(text) &&
    known.has(labelsIn(text)[0] ?? '') &&
    links.some((area) => area.url === undefined && isUnder(area, fragment))
  return linked ? labelsIn(text) : []
}

export const labelsIn = (text: string): string[] =>
  SIGN.test(text) ? [text] : (text.match(/\d+/g) ?? [])

/** "m²", "10⁶", "9th" are no marks; a note with that label makes them one. */
export const isPower = (before: string): boolean =>
  /(?:^|[\s\d(])(?:[кkсcдdм]?[mм])$/u.test(before) || /\d$/.test(before)
