import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { DocumentTree } from '../../tree.ts'
import { printable } from '../printable.ts'
import { wordLanguage } from './languages.ts'

/**
 * Makes the package of the library ours: properties that name no author and no time (ECMA-376-2, part
 * "Core Properties"), ids that do not depend on chance or on earlier papers, sorted entries, one fixed time.
 */
export function settledPackage(bytes: Uint8Array, tree: DocumentTree): Uint8Array {
  const parts = unzipSync(bytes)
  const settled = new Map<string, Uint8Array>()
  for (const name of Object.keys(parts).sort(contentTypesFirst)) {
    settled.set(name, parts[name] as Uint8Array)
  }
  settled.set('docProps/core.xml', strToU8(coreProperties(tree)))
  settleRelationships(settled)
  for (const [name, part] of settled) {
    if (/^word\/\w+\.xml$/.test(name)) settled.set(name, strToU8(settleIds(strFromU8(part))))
  }
  // The zip format has no earlier time, and stores it without a zone.
  return zipSync(Object.fromEntries(settled), { mtime: new Date(1980, 0, 1), level: 6 })
}

function contentTypesFirst(a: string, b: string): number {
  const first = '[Content_Types].xml'
  if (a === first || b === first) return a === first ? -1 : 1
  return a < b ? -1 : 1
}

function coreProperties(tree: DocumentTree): string {
  const asXml = (text: string) => printable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${asXml(tree.title)}</dc:title><dc:language>${wordLanguage(tree.language)}</dc:language></cp:coreProperties>`
}

/** The library draws the ids of links at random: they become link1, link2 … in the order they are used. */
function settleRelationships(parts: Map<string, Uint8Array>): void {
  for (const name of [...parts.keys()]) {
    const [, part] = /^word\/_rels\/(\w+)\.xml\.rels$/.exec(name) ?? []
    const body = parts.get(`word/${part}.xml`)
    if (body === undefined) continue
    const ids = new Map<string, string>()
    const settle = (text: string, attribute: RegExp) =>
      text.replace(attribute, (whole, start: string, id: string) => {
        if (/^rId\d+$/.test(id)) return whole
        if (!ids.has(id)) ids.set(id, `link${ids.size + 1}`)
        return `${start}${ids.get(id)}"`
      })
    parts.set(
      `word/${part}.xml`,
      strToU8(settle(strFromU8(body), /(\br:(?:id|embed|link)=")([^"]+)"/g)),
    )
    parts.set(name, strToU8(settle(strFromU8(parts.get(name) as Uint8Array), /(\bId=")([^"]+)"/g)))
  }
}

/** The library counts bookmarks, headings and pictures on from paper to paper: here each part counts from 1. */
function settleIds(xml: string): string {
  const bookmarks = new Map<string, number>()
  const headings = new Map<string, number>()
  let pictures = 0
  return xml
    .replace(
      /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")([^"]+)"/g,
      (_, start: string, id: string) => {
        if (!bookmarks.has(id)) bookmarks.set(id, bookmarks.size + 1)
        return `${start}${bookmarks.get(id)}"`
      },
    )
    .replace(/\b_Toc\d+\b/g, (name) => {
      if (!headings.has(name)) headings.set(name, headings.size + 1)
      return `_Toc${headings.get(name)}`
    })
    .replace(/(<wp:docPr\b[^>]*?\bid=")[^"]+"/g, (_, start: string) => `${start}${++pictures}"`)
}
