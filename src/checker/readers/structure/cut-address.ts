import type { Rough } from '../lines/index.ts'

export interface CutAddress {
  readonly first: string
  readonly rest: string
}

/**
 * A web address cut in two by the end of a page or line: the first piece ends as no address does, and what
 * follows looks like the rest of a path, not like words.
 */
export function cutAddress(before: Rough, after: string): CutAddress | undefined {
  const link = before.styles.findLast((style) => style.style === 'link')
  if (link === undefined || link.to < before.text.length) return undefined
  const first = before.text.slice(link.from, link.to)
  if (!/[-/_=?&%+]$/.test(first)) return undefined
  const token = /^[\p{Ll}\d%][\w\-./%~?#=&+]{3,1000}/u.exec(after)?.[0] ?? ''
  const rest = token.replace(/[.]$/, '')
  const signs = rest.match(/[-/_=%]/g)?.length ?? 0
  const named = /\.(?:html?|pdf|php|aspx?|docx?)\b/.test(rest)
  return signs >= 2 || named ? { first, rest } : undefined
}
