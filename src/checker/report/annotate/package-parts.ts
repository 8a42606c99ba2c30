import type { WordNames } from './word-names.ts'
import { escapeXml, localName, type Tag, tagAt, tagsFrom } from './xml-tags.ts'

const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The list of what the document refers to, with the part of comments (ECMA-376-2, 6.5). */
export function withRelationship(
  xml: string | undefined,
  target: string,
  { isStrict }: WordNames,
): string {
  const list = xml ?? `${declaration}<Relationships xmlns="${relationships}"></Relationships>`
  const ids = new Set([...list.matchAll(/\sId\s*=\s*["']([^"']*)["']/g)].map(([, id]) => id))
  let id = 'factumComments'
  while (ids.has(id)) id += '1'
  const type = `${isStrict ? strict : transitional}/comments`
  return withChild(
    list,
    (prefix) => `<${prefix}Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"/>`,
  )
}

/** The list of types of parts, with that of a part of comments (ECMA-376-2, 6.2.3). */
export function withContentType(xml: string, part: string): string {
  if (xml.includes(`"/${part}"`)) return xml
  return withChild(
    xml,
    (prefix) => `<${prefix}Override PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`,
  )
}

export const emptyComments = ({ namespace }: WordNames): string =>
  `${declaration}<w:comments xmlns:w="${namespace}"></w:comments>`

/** The next free number for a comment (w:id). */
export function nextId(comments: string): number {
  let next = 0
  for (const { name, kind, from, to } of tagsFrom(comments, 0)) {
    if (localName(name) !== 'comment' || kind === 'closes') continue
    const id = /:id\s*=\s*["'](-?\d+)["']/.exec(comments.slice(from, to))?.[1]
    next = Math.max(next, Number(id ?? -1) + 1)
  }
  return next
}

/** XML with something added at the end of its root. @param make is given the root's prefix, with its colon */
export function withChild(xml: string, make: (prefix: string) => string): string {
  const root = tagAt(xml, 0)
  const child = make(root.name.slice(0, root.name.indexOf(':') + 1))
  if (root.kind === 'empty') {
    return `${xml.slice(0, root.to - 2)}>${child}</${root.name}>${xml.slice(root.to)}`
  }
  const end = lastTag(xml, root.to).from
  return xml.slice(0, end) + child + xml.slice(end)
}

function lastTag(xml: string, from: number): Tag {
  let last: Tag | undefined
  for (const tag of tagsFrom(xml, from)) last = tag
  if (last === undefined) throw new RangeError('a root without an end')
  return last
}
