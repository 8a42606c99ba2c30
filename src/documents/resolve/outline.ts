import { plainText } from '../language/draft.ts'
import type { DraftBlock } from '../language/index.ts'
import type { Faults, Place } from '../place.ts'
import type { DocumentLanguage } from '../tree.ts'
import { paperWords } from './words.ts'

/** Something a cross-reference can lead to. */
export interface Target {
  readonly kind: 'chapter' | 'annex' | 'section' | 'table' | 'box'
  readonly id: string
  /** As printed: "6", "Annex A", "2"; undefined where there is none. */
  readonly number?: string | undefined
  readonly title: string
}

/** The headings, tables and boxes of a document with their ids and numbers, known before any of it is resolved. */
export interface Outline {
  readonly of: (block: DraftBlock) => Target | undefined
  readonly find: (id: string) => Target | undefined
}

export function outlineOf(
  blocks: readonly DraftBlock[],
  language: DocumentLanguage,
  faults: Faults,
): Outline {
  const words = paperWords[language]
  const targets = new Map<DraftBlock, Target>()
  const byId = new Map<string, Target>()
  const counts = { chapter: 0, annex: 0, table: 0, unnamed: 0 }
  let depth = 0

  const add = (
    block: DraftBlock,
    at: Place,
    stated: string | undefined,
    target: Omit<Target, 'id'>,
  ) => {
    const id = stated ?? freeId(target.title, byId, counts)
    if (byId.has(id)) faults.add('document-id', `The id "${id}" is used twice`, at)
    const named = { ...target, id }
    targets.set(block, named)
    byId.set(id, named)
  }
  const walk = (some: readonly DraftBlock[]) => {
    for (const block of some) {
      if (block.type === 'heading') {
        if (block.depth > depth + 1)
          faults.add(
            'document-heading',
            `A heading of depth ${block.depth} follows one of depth ${depth}; a depth may not be skipped`,
            block.at,
          )
        depth = block.depth
        const title = plainText(block.children).trim()
        if (block.numbering === 'annex') {
          const letter = String.fromCharCode(65 + counts.annex++)
          add(block, block.at, block.id, {
            kind: 'annex',
            number: `${words.annex} ${letter}`,
            title,
          })
        } else if (block.numbering === 'chapter')
          add(block, block.at, block.id, {
            kind: 'chapter',
            number: String(++counts.chapter),
            title,
          })
        else add(block, block.at, block.id, { kind: 'section', title })
      }
      if (block.type === 'list') for (const item of block.items) walk(item)
      if (block.type === 'quotation') walk(block.blocks)
      if (block.type !== 'directive') continue
      if (block.name === 'table')
        add(block, block.at, block.options.id, {
          kind: 'table',
          number: String(++counts.table),
          title: block.options.title,
        })
      if (
        (block.name === 'figure' || block.name === 'note' || block.name === 'recommendations') &&
        block.options.id !== undefined
      )
        add(block, block.at, block.options.id, {
          kind: 'box',
          title: titleOf(block, words.recommendations),
        })
      if (block.name !== 'table') walk(block.blocks)
    }
  }
  walk(blocks)
  return { of: (block) => targets.get(block), find: (id) => byId.get(id) }
}

function titleOf(block: DraftBlock & { type: 'directive' }, recommendations: string): string {
  if (block.name === 'note') return block.options.title
  if (block.name === 'recommendations') return block.options.title ?? recommendations
  return block.name === 'figure' ? block.options.name : ''
}

/** An id made from the Latin words of a title; ids are never handles of records, which nobody asked to print. */
function freeId(
  title: string,
  taken: ReadonlyMap<string, unknown>,
  counts: { unnamed: number },
): string {
  const slug = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  for (let id = slug || `part-${++counts.unnamed}`; ; id = `${slug || 'part'}-${++counts.unnamed}`)
    if (!taken.has(id)) return id
}
