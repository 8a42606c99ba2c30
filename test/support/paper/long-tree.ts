import type { Block, DocumentTree } from '../../../src/documents/tree.ts'
import { sampleTree } from './sample-tree.ts'

const chapters = 24

/** The blocks of the sample paper in 24 chapters, each time in another order, without notes: about twenty-five pages. */
export function longTree(): DocumentTree {
  const tree = sampleTree()
  const blocks = tree.blocks.filter(
    ({ type }) => type !== 'heading' && type !== 'contents' && type !== 'notes',
  )
  return {
    ...tree,
    notes: [],
    blocks: [
      { type: 'contents', title: 'Contents', depth: 1 },
      ...Array.from({ length: chapters }, (_, at) => chapter(at + 1, blocks)).flat(),
    ],
  }
}

function chapter(number: number, blocks: readonly Block[]): Block[] {
  const step = 1 + (number % 5)
  const chosen = blocks.filter(
    (block, at) => block.type === 'paragraph' || (at + number) % step === 0,
  )
  const begun = [...chosen.slice(number % chosen.length), ...chosen].slice(0, 14 + (number % 7))
  return [
    {
      type: 'heading',
      depth: 1,
      id: `chapter-${number}`,
      number: String(number),
      children: [{ type: 'text', text: `Chapter in place ${number}` }],
    },
    ...begun.map((block, at) => bare(block, `${number}-${at}`)),
  ]
}

/** A block whose ids are its own, and which points nowhere. */
const bare = (block: Block, suffix: string): Block =>
  JSON.parse(JSON.stringify(block), (key, value) => {
    if (key === 'id') return `${value}-${suffix}`
    if (Array.isArray(value)) return value.filter((one) => one?.type !== 'note-mark')
    return value?.type === 'reference' ? { type: 'strong', children: value.children } : value
  })
