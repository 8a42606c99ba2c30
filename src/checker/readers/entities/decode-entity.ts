import { parseFragment } from 'parse5'

const ENTITY = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y

const known = new Map<string, string | undefined>()

/** The character reference of HTML that stands at `at`, and how many characters it takes. */
export function decodeEntity(
  text: string,
  at: number,
): { readonly text: string; readonly length: number } | undefined {
  ENTITY.lastIndex = at
  const entity = ENTITY.exec(text)?.[0]
  if (entity === undefined) return undefined
  if (!known.has(entity)) {
    // parse5 has the whole list; a text has few different ones, hostile ones are not kept.
    if (known.size > 3000) known.clear()
    known.set(entity, meaningOf(entity))
  }
  const meaning = known.get(entity)
  return meaning === undefined ? undefined : { text: meaning, length: entity.length }
}

function meaningOf(entity: string): string | undefined {
  const [node] = parseFragment(entity).childNodes
  const value = node !== undefined && 'value' in node ? node.value : entity
  return value === entity || value === '' ? undefined : value
}

/** A character reference without its semicolon, which HTML allows for some ("&copy 2024"). */
export function decodeUnclosed(text: string, at: number): ReturnType<typeof decodeEntity> {
  const letters = /^&#?\w{1,9}/.exec(text.slice(at, at + 11))?.[0]
  const meaning = letters === undefined ? undefined : meaningOf(letters)
  if (letters === undefined || meaning === undefined) return undefined
  // What the name did not need stands behind its character.
  let behind = 0
  while (behind < meaning.length - 1 && meaning.at(-1 - behind) === letters.at(-1 - behind))
    behind++
  return { text: meaning.slice(0, meaning.length - behind), length: letters.length - behind }
}
