import { parseFragment } from 'parse5'

interface Node {
  readonly nodeName: string
  readonly value?: string
  readonly childNodes?: readonly Node[]
}

const breaks = /^(?:p|div|br|li|tr|h[1-6]|ul|ol|table)$/

/** The words of a piece of HTML: tags gone, entities read, paragraphs on lines of their own. */
export function htmlText(html: string): string {
  if (!/[<&]/.test(html)) return tidy(html)
  return tidy(textOf(parseFragment(html) as Node))
}

const textOf = ({ nodeName, value, childNodes }: Node): string =>
  nodeName === '#text'
    ? (value ?? '')
    : (breaks.test(nodeName) ? '\n' : '') + (childNodes ?? []).map(textOf).join('')

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
