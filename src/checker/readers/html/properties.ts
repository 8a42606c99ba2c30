import type { Property } from '../../tree/index.ts'
import { attribute, childrenOf, isElement, shortText } from './nodes.ts'
import type { HtmlElement, HtmlNode } from './parse-bounded.ts'

// They say how a page is shown, nothing about who wrote it.
const TECHNICAL = /^(?:viewport|robots|theme-color|color-scheme|format-detection|referrer)$/i

/** Title, and what <meta name> says: author, generator, dates. */
export function propertiesOf(root: HtmlNode): readonly Property[] {
  const html = childrenOf(root).find((node) => isElement(node) && node.tagName === 'html')
  const head = childrenOf(html ?? root).find((node) => isElement(node) && node.tagName === 'head')
  const found: Property[] = []
  for (const node of childrenOf(head ?? root)) {
    if (isElement(node)) found.push(...propertyOf(node))
    else if ('data' in node) found.push(...wordProperties(node.data))
  }
  return found
}

function propertyOf(element: HtmlElement): readonly Property[] {
  if (element.tagName === 'title') {
    const value = shortText(element, 500)
    return value === '' ? [] : [{ name: 'title', value }]
  }
  const name = element.tagName === 'meta' ? attribute(element, 'name') : undefined
  const value = attribute(element, 'content')
  return name === undefined || !value || TECHNICAL.test(name)
    ? []
    : [{ name: name.toLowerCase(), value }]
}

/** Word keeps the properties of the document in a comment: <o:Author>…</o:Author>. */
function wordProperties(comment: string): readonly Property[] {
  if (!comment.includes('<o:DocumentProperties>')) return []
  return [...comment.matchAll(/<o:(\w{1,40})>([^<]{1,500})<\/o:\1>/g)].map((found) => ({
    name: (found[1] as string).toLowerCase(),
    value: (found[2] as string).trim(),
  }))
}
