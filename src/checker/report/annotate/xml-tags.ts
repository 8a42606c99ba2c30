/** Comments, CDATA sections, instructions and tags of well-formed XML; groups: "/", name, the rest. */
const markup =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>!?]+)((?:[^"'>]|"[^"]*"|'[^']*')*)>/g

export interface Tag {
  readonly name: string
  readonly kind: 'opens' | 'closes' | 'empty'
  readonly from: number
  readonly to: number
}

/** The tags from a position on, in order. The XML must be well-formed. */
export function* tagsFrom(xml: string, position: number): Generator<Tag> {
  const pattern = new RegExp(markup)
  pattern.lastIndex = position
  for (let found = pattern.exec(xml); found !== null; found = pattern.exec(xml)) {
    const [all, slash, name, rest] = found
    if (name === undefined) continue
    const kind = slash === '/' ? 'closes' : rest?.endsWith('/') ? 'empty' : 'opens'
    yield { name, kind, from: found.index, to: found.index + all.length }
  }
}

/** Behind the end of the element that begins at a position. */
export function elementEnd(xml: string, position: number): number {
  let depth = 0
  for (const { kind, to } of tagsFrom(xml, position)) {
    if (kind === 'opens') depth++
    if (kind === 'closes') depth--
    if (depth === 0) return to
  }
  throw new RangeError('an element without an end')
}

/** Whether every element that begins between two positions ends there too. */
export function isBalanced(xml: string, from: number, to: number): boolean {
  let depth = 0
  for (const tag of tagsFrom(xml, from)) {
    if (tag.from >= to) break
    if (tag.kind === 'opens') depth++
    if (tag.kind === 'closes') depth--
    if (depth < 0) return false
  }
  return depth === 0
}

/** The first tag from a position on. */
export function tagAt(xml: string, position: number): Tag {
  for (const tag of tagsFrom(xml, position)) return tag
  throw new RangeError('no tag')
}

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

export const escapeXml = (text: string): string =>
  text
    // XML 1.0 (2.2) has no other control characters.
    .replace(/\p{Cc}|[\ufffe\uffff]/gu, (sign) => (isXml(sign) ? sign : ' '))
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')

const isXml = (sign: string): boolean =>
  sign === '\t' || sign === '\n' || sign === '\r' || (sign >= ' ' && sign < '\ufffe')
