import type { Passage } from '../parts/paper.ts'

/** The header of Views by the names of its fields, in the order in which every Views prints them. */
const fields = {
  submitted: /^(?:communication )?submitted by/i,
  victims: /^alleged victims?(?:\(s\))?/i,
  state: /^state party/i,
  communication: /^date of (?:the )?(?:initial )?communication/i,
  references: /^document references?/i,
  adoption: /^date of (?:adoption of )?(?:the )?(?:present )?(?:views|decision|adoption)/i,
  subject: /^subject matters?/i,
  procedural: /^procedural issues?(?:\(s\))?/i,
  substantive: /^substantive issues?(?:\(s\))?/i,
  articles: /^articles?\s?s?(?:\(s\))? of the (?:covenant|convention)/i,
  protocol: /^articles?\s?s?(?:\(s\))? of the (?:first )?optional protocol/i,
} as const

export type HeaderField = keyof typeof fields
export type Header = Readonly<Partial<Record<HeaderField, string>>>

const names = Object.entries(fields) as [HeaderField, RegExp][]
const longestName = 70

/**
 * Reads the fields on the first page. Word files have them in a table of two columns, text in lines
 * "Subject matter: …", and a value may stand on the line below its name.
 */
export function readHeader(passages: readonly Passage[]): Header {
  const found: Partial<Record<HeaderField, string>> = {}
  let open: HeaderField | undefined
  for (const { text, label } of passages.slice(0, 90)) {
    if (/^1\.?1?\.?$/.test(label) || /^1\.1?\.?\s*\p{Lu}/u.test(text)) break
    const named = nameOf(text)
    if (named !== undefined) {
      open = named.field
      if (named.value !== '') found[open] ??= named.value
    } else if (open !== undefined && !/^(?:annex|views)\b/i.test(text)) {
      found[open] = found[open] === undefined ? text : `${found[open]} ${text}`
    }
    if (open === 'protocol' && found.protocol !== undefined) break
  }
  return found
}

function nameOf(text: string): { field: HeaderField; value: string } | undefined {
  const colon = text.indexOf(':')
  const head = colon < 0 ? text : text.slice(0, colon)
  if (head.length > longestName) return undefined
  const field = names.find(([, pattern]) => pattern.test(head.trim()))?.[0]
  if (field === undefined) return undefined
  return { field, value: colon < 0 ? '' : text.slice(colon + 1).trim() }
}

/** "X (represented by counsel, Y)" → author and counsel. */
export function authorsOf(submitted: string): { authors: string[]; counsel: string[] } {
  const counsel = /\((?:not )?represented by (?:counsel,?\s*)?([^)]*)\)/i.exec(submitted)
  const unrepresented = /not represented/i.test(counsel?.[0] ?? '')
  return {
    authors: listOf(submitted.replace(/\([^)]*\)/g, '')),
    counsel: counsel === null || unrepresented ? [] : listOf(counsel[1] ?? ''),
  }
}

/** Names parted by commas, semicolons and "and"; "et al." is kept with the name before it. */
export const listOf = (text: string): string[] =>
  text
    .split(/\s*(?:[;,]|\band\b)\s*/)
    .map((name) => name.replace(/(?<=\p{Ll}{2})\.$/u, '').trim())
    .filter((name) => name !== '' && !/^(?:counsel|the authors?|represented by.*)$/i.test(name))

/** "2 (3) (a), read in conjunction with 19; 21" → one text for each part that a semicolon or comma parts. */
export const articlesOf = (text: string, instrument: string): string[] =>
  text
    .split(/\s*;\s*|,\s*(?=\d)|\s+and\s+(?=\d)/)
    .map((part) =>
      part
        .replace(/^articles?\s+/i, '')
        .replace(/\.$/, '')
        .trim(),
    )
    .filter((part) => /\d/.test(part))
    .map((part) => `Article ${part} of the ${instrument}`)
