import type { PhrasingContent, Text } from 'mdast'
import { citedPieces } from './cited-text.ts'
import { type DraftInline, plainText } from './draft.ts'
import { readInlineDirective } from './read-directive.ts'
import { placeOf, type Reading, sourceOf } from './reading.ts'

const notPrinted: Readonly<Record<string, string>> = {
  inlineCode: 'Code has no meaning in a paper; write the words without the backquotes',
  delete: 'Struck-out words have no meaning in a paper; take them out',
  image: 'A picture cannot be placed in a paper yet; take it out',
  imageReference: 'A picture cannot be placed in a paper yet; take it out',
  html: 'HTML cannot be printed in Word and PDF; use Markdown',
}

export function readInlines(nodes: readonly PhrasingContent[], reading: Reading): DraftInline[] {
  return joined(nodes, reading).flatMap((node) => readInline(node, reading))
}

function readInline(node: PhrasingContent, reading: Reading): DraftInline[] {
  switch (node.type) {
    case 'text':
      return citedPieces(node, reading)
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: readInlines(node.children, reading) }]
    case 'break':
      return [{ type: 'line-break' }]
    case 'link':
      return readLink(node.url, node, node.children, reading)
    case 'linkReference':
      return readLink(reading.addresses.get(node.identifier) ?? '', node, node.children, reading)
    case 'footnoteReference':
      return [{ type: 'own-note', name: node.identifier, at: placeOf(reading, node) }]
    case 'textDirective': {
      const children = readInlines(node.children, reading)
      const directive = readInlineDirective(node, plainText(children), children, reading)
      return directive ? [directive] : []
    }
    default:
      if (node.type === 'html' && node.value.startsWith('<!--')) return []
      reading.faults.add(
        'document-not-printed',
        notPrinted[node.type] ?? `"${node.type}" cannot be printed`,
        placeOf(reading, node),
      )
      return []
  }
}

function readLink(
  url: string,
  node: PhrasingContent,
  children: readonly PhrasingContent[],
  reading: Reading,
): DraftInline[] {
  if (!/^(?:https?:|mailto:|tel:)/.test(url)) {
    reading.faults.add(
      'document-link',
      `The link to "${url}" leads nowhere from a printed paper; use an address that begins with https:, mailto: or tel:, or :ref[…] for a place in the paper`,
      placeOf(reading, node),
    )
    return []
  }
  return [{ type: 'link', url, children: readInlines(children, reading) }]
}

/** A colon and a word without brackets or braces ("Re:think") is text, though the Markdown parser sees a directive. */
const isOnlyColon = (node: PhrasingContent, reading: Reading): boolean =>
  node.type === 'textDirective' && sourceOf(reading, node) === `:${node.name}`

/** Texts that stand side by side as one text, so that a citation in them is found whole. */
function joined(nodes: readonly PhrasingContent[], reading: Reading): PhrasingContent[] {
  const result: PhrasingContent[] = []
  for (const node of nodes) {
    const text: Text | null =
      node.type === 'text'
        ? node
        : isOnlyColon(node, reading)
          ? { type: 'text', value: sourceOf(reading, node), position: node.position }
          : null
    const before = result.at(-1)
    if (text && before?.type === 'text' && before.position && text.position)
      result[result.length - 1] = {
        type: 'text',
        value: before.value + text.value,
        position: { start: before.position.start, end: text.position.end },
      }
    else result.push(text ?? node)
  }
  return result
}
