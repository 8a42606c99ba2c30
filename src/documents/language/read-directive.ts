import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive'
import type { z } from 'zod'
import { blockDirectives, containers, inlineDirectives } from './directives.ts'
import type { DraftBlock, DraftBlockDirective, DraftInline, DraftInlineDirective } from './draft.ts'
import { placeOf, type Reading } from './reading.ts'

/** @returns null when it cannot be used; the faults say why */
export function readInlineDirective(
  node: TextDirective,
  subject: string,
  children: readonly DraftInline[],
  reading: Reading,
): DraftInlineDirective | null {
  const at = placeOf(reading, node)
  if (!Object.hasOwn(inlineDirectives, node.name)) {
    reading.faults.add('document-directive', unknown(':', node.name, inlineDirectives), at)
    return null
  }
  if (subject.trim() === '') {
    reading.faults.add(
      'document-directive',
      `:${node.name} needs a name in brackets: :${node.name}[…]`,
      at,
    )
    return null
  }
  const name = node.name as keyof typeof inlineDirectives
  const options = readOptions(`:${name}`, inlineDirectives[name], node, reading)
  if (options === null) return null
  if (name === 'lang' && Object.keys(options).length !== 1) {
    reading.faults.add('document-directive', ':lang needs one language in braces: :lang[…]{kk}', at)
    return null
  }
  // The schema of this name has made the options.
  return {
    type: 'directive',
    name,
    subject: subject.trim(),
    options,
    children,
    at,
  } as DraftInlineDirective
}

/** @param blocks what a container encloses; null for the form on one line */
export function readBlockDirective(
  node: LeafDirective | ContainerDirective,
  blocks: readonly DraftBlock[] | null,
  reading: Reading,
): DraftBlockDirective | null {
  const at = placeOf(reading, node)
  if (!Object.hasOwn(blockDirectives, node.name)) {
    reading.faults.add('document-directive', unknown('::', node.name, blockDirectives), at)
    return null
  }
  const name = node.name as keyof typeof blockDirectives
  if (blocks !== null && containers[name] === undefined) {
    reading.faults.add(
      'document-directive',
      `::${name} encloses no text; write it on one line with two colons`,
      at,
    )
    return null
  }
  if (blocks === null && containers[name] === 'must') {
    reading.faults.add(
      'document-directive',
      `:::${name} encloses text; begin it with three colons and close it with :::`,
      at,
    )
    return null
  }
  const options = readOptions(`::${name}`, blockDirectives[name], node, reading)
  if (options === null) return null
  return { type: 'directive', name, options, blocks: blocks ?? [], at } as DraftBlockDirective
}

function readOptions(
  shown: string,
  schema: z.ZodType,
  node: TextDirective | LeafDirective | ContainerDirective,
  reading: Reading,
): Record<string, unknown> | null {
  const read = schema.safeParse({ ...node.attributes })
  if (read.success) return read.data as Record<string, unknown>
  for (const issue of read.error.issues)
    reading.faults.add('document-directive', `${shown} ${sentence(issue)}`, placeOf(reading, node))
  return null
}

function sentence(issue: z.core.$ZodIssue): string {
  const field = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') return `does not know ${issue.keys.join(', ')}`
  if (issue.code === 'invalid_value')
    return `${field}= ${issue.message.startsWith('Invalid') ? `is one of ${issue.values.join(', ')}` : issue.message}`
  if (issue.code === 'invalid_type') return `needs ${field}=…`
  if (issue.code === 'invalid_key')
    return `"${field}" ${issue.issues[0]?.message ?? 'is not known'}`
  return field === '' ? issue.message : `${field}= ${issue.message}`
}

const unknown = (colons: string, name: string, known: object): string =>
  `There is no directive ${colons}${name}; there are ${Object.keys(known)
    .map((one) => colons + one)
    .join(', ')}`
