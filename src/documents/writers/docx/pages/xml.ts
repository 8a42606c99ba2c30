import type { IXmlableObject } from 'docx'

/** One element of the body as the library hands it over, just before it is written: `{ name: content }`. */
export type Element = IXmlableObject

export const nameOf = (element: Element): string => Object.keys(element)[0] ?? ''

const contentOf = (element: Element): readonly unknown[] => {
  const content: unknown = element[nameOf(element)]
  return Array.isArray(content) ? content : [content]
}

const isElement = (part: unknown): part is Element =>
  typeof part === 'object' && part !== null && !('_attr' in part)

export const childrenOf = (element: Element): Element[] => contentOf(element).filter(isElement)

export const child = (element: Element | undefined, name: string): Element | undefined =>
  element && childrenOf(element).find((one) => name in one)

/** The value of an attribute as text. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  for (const part of element ? contentOf(element) : []) {
    if (typeof part !== 'object' || part === null || !('_attr' in part)) continue
    const value = (part._attr as Readonly<Record<string, unknown>>)[name]
    return value === undefined ? undefined : String(value)
  }
  return undefined
}

export function numberOf(element: Element | undefined, name: string): number | undefined {
  const value = attribute(element, name)
  return value === undefined ? undefined : Number(value)
}

/** The text of a `w:t`. */
export const textOf = (element: Element): string =>
  contentOf(element)
    .filter((part) => typeof part === 'string')
    .join('')
