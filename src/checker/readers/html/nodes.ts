import type { HtmlElement, HtmlNode, HtmlParent } from './parse-bounded.ts'

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node

export const childrenOf = (node: HtmlNode): readonly HtmlNode[] =>
  'childNodes' in node ? (node as HtmlParent).childNodes : []

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find(
    (attr) => (attr.prefix ? `${attr.prefix}:${attr.name}` : attr.name) === name,
  )?.value
}

/** The first characters of an element's text, enough to know a label by. */
export function shortText(element: HtmlElement, most = 40): string {
  let text = ''
  const waiting: HtmlNode[] = [element]
  for (let steps = 0; steps < 200 && text.length < most; steps++) {
    const node = waiting.pop()
    if (node === undefined) break
    if ('value' in node) text += node.value
    else waiting.push(...childrenOf(node).slice(0, 50).reverse())
  }
  return text.trim()
}

export function hasAncestor(node: HtmlElement, tagName: string, within = 4): boolean {
  let parent: HtmlNode | null = node.parentNode
  for (let i = 0; i < within && parent !== null && isElement(parent); i++) {
    if (parent.tagName === tagName) return true
    parent = parent.parentNode
  }
  return false
}

/** Not shown by a browser; style sheets are not read, only the element's own attributes. */
export function isHidden(element: HtmlElement): boolean {
  if (attribute(element, 'hidden') !== undefined) return true
  const style = attribute(element, 'style')
  return (
    style !== undefined &&
    /display\s?:\s?none|visibility\s?:\s?hidden|mso-hide\s?:\s?all/i.test(style)
  )
}
