import { text } from '../inline.ts'
import type { DraftBlock, DraftBlockDirective, DraftTable } from '../language/index.ts'
import type { Block, Inline } from '../tree.ts'
import { caseInlines, chosenCase, chosenCases, joinBullets } from './case-blocks.ts'
import { countedTable } from './counted-table.ts'
import { figureBox } from './figure-box.ts'
import { askedFigure } from './figure-values.ts'
import { resolveInlines } from './inlines.ts'
import type { Pass } from './pass.ts'
import { paperWords } from './words.ts'

type Directive<N extends DraftBlockDirective['name']> = Extract<DraftBlockDirective, { name: N }>
/** A block; cases are bullets, and bullets in a row are one list. */
type Made = Block & { bullet?: true }

export const resolveBlocks = (blocks: readonly DraftBlock[], pass: Pass): Block[] =>
  joinBullets(blocks.flatMap((block) => resolveBlock(block, pass)))

function resolveBlock(block: DraftBlock, pass: Pass): Made[] {
  switch (block.type) {
    case 'paragraph': {
      const children = resolveInlines(block.children, pass, 'text')
      return children.length === 0 ? [] : [{ type: 'paragraph', children }]
    }
    case 'heading': {
      const target = pass.outline.of(block)
      if (!target) return []
      return [
        {
          type: 'heading',
          depth: block.depth,
          id: target.id,
          ...(target.number === undefined ? {} : { number: target.number }),
          children: resolveInlines(block.children, pass, 'text'),
        },
      ]
    }
    case 'list':
      return [
        {
          type: 'list',
          ordered: block.ordered,
          ...(block.start === undefined ? {} : { start: block.start }),
          items: block.items.map((item) => resolveBlocks(item, pass)),
        },
      ]
    case 'quotation':
      return [{ type: 'quotation', blocks: resolveBlocks(block.blocks, pass) }]
    case 'table':
      pass.faults.add(
        'document-table',
        'A table needs a title: write :::table{title="…"} before it and ::: after it',
        block.at,
      )
      return []
    case 'directive':
      return resolveDirective(block, pass)
  }
}

function resolveDirective(block: DraftBlockDirective, pass: Pass): Made[] {
  const words = paperWords[pass.language]
  switch (block.name) {
    case 'contents':
      return [
        {
          type: 'contents',
          title: block.options.title ?? words.contents,
          depth: block.options.depth,
        },
      ]
    case 'notes':
      return [{ type: 'notes', title: block.options.title ?? words.notes }]
    case 'pagebreak':
      return [{ type: 'page-break' }]
    case 'case':
      return oneCase(block, pass)
    case 'cases':
      return manyCases(block, pass)
    case 'table':
      return block.options.figure === undefined
        ? writtenTable(block, pass)
        : countedTable(block, pass)
    case 'figure':
      return figureBox(block, pass)
    case 'recommendations':
      return [
        {
          type: 'box',
          role: 'recommendations',
          ...(block.options.id === undefined ? {} : { id: block.options.id }),
          title: [text(block.options.title ?? words.recommendations)],
          blocks: [
            ...(block.options.to === undefined
              ? []
              : [{ type: 'paragraph', children: [text(`${block.options.to}:`)] } as const]),
            ...resolveBlocks(block.blocks, pass),
          ],
        },
      ]
    case 'note':
      return [
        {
          type: 'box',
          role: 'note',
          ...(block.options.id === undefined ? {} : { id: block.options.id }),
          title: [text(block.options.title)],
          blocks: resolveBlocks(block.blocks, pass),
        },
      ]
  }
}

/** The generated words, then the author's: a first paragraph goes on in the same one. */
function oneCase(block: Directive<'case'>, pass: Pass): Made[] {
  const chosen = chosenCase(block, pass)
  const told = chosen && caseInlines(chosen, block.options.status === 'yes', block.at, pass)
  const [first, ...rest] = resolveBlocks(block.blocks, pass)
  if (!told) return []
  const more: Inline[] = first?.type === 'paragraph' ? [text(' '), ...first.children] : []
  const below = first && first.type !== 'paragraph' ? [first, ...rest] : rest
  return [bullet([{ type: 'paragraph', children: [...told, ...more] }, ...below])]
}

function manyCases({ options, at }: Directive<'cases'>, pass: Pass): Made[] {
  const ids =
    options.figure === undefined
      ? pass.facts.records
          .all('proceeding')
          .filter((one) => options.topic !== undefined && one.topics.includes(options.topic))
          .map((one) => one.id)
      : (askedFigure(options.figure, options, at, pass)?.number.counted.map((one) => one.record) ??
        null)
  if (ids === null) return []
  const cases = chosenCases(ids, options.except, pass)
  if (cases.length === 0) {
    pass.faults.add(
      'document-case',
      `There are no cases ${options.topic === undefined ? `behind the figure "${options.figure}"` : `on the topic "${options.topic}"`} in this casebook for this audience`,
      at,
    )
    return []
  }
  return cases.flatMap((one) => {
    const told = caseInlines(one, options.status === 'yes', at, pass)
    return told ? [bullet([{ type: 'paragraph', children: told }])] : []
  })
}

const bullet = (item: readonly Block[]): Made => ({
  type: 'list',
  ordered: false,
  items: [item],
  bullet: true,
})

/** A table of the text: the first row titles the columns, the first column names the rows. */
function writtenTable(block: Directive<'table'>, pass: Pass): Made[] {
  const tables = block.blocks.filter((one): one is DraftTable => one.type === 'table')
  const target = pass.outline.of(block)
  const [table] = tables
  const [head, ...rows] = table?.rows ?? []
  if (!table || !head || !target || block.blocks.length !== 1) {
    pass.faults.add(
      'document-table',
      ':::table without figure=… encloses one Markdown table and nothing else',
      block.at,
    )
    return []
  }
  const cells = (row: (typeof rows)[number]) =>
    head.map((_, at) => resolveInlines(row[at] ?? [], pass, 'table'))
  return [
    {
      type: 'table',
      id: target.id,
      caption: [
        text(`${paperWords[pass.language].table} ${target.number}. ${block.options.title}`),
      ],
      columns: cells(head).map((title, at) => ({
        title,
        ...(table.align[at] === 'end' ? { align: 'end' } : {}),
        ...(at === 0 ? { namesRow: true } : {}),
      })),
      rows: rows.map(cells),
    },
  ]
}
