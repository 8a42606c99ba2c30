import { AlignmentType, type ILevelsOptions, LevelFormat } from 'docx'
import type { Block } from '../../tree.ts'
import { listStep } from './measures.ts'

export const bulletList = 'bullets'
export const orderedList = (start: number): string => `numbers-from-${start}`

const deepest = 8

const levels = (
  form: (level: number) => Pick<ILevelsOptions, 'format' | 'text' | 'start'>,
): ILevelsOptions[] =>
  Array.from({ length: deepest + 1 }, (_, level) => ({
    level,
    alignment: AlignmentType.LEFT,
    ...form(level),
    style: { paragraph: { indent: { left: (level + 1) * listStep, hanging: listStep } } },
  }))

/** The list definitions a paper needs: one for bullets, one for each first number of its ordered lists. */
export function listDefinitions(blocks: readonly Block[]) {
  const starts = [...firstNumbers(blocks)].sort((a, b) => a - b)
  return {
    config: [
      { reference: bulletList, levels: levels(() => ({ format: LevelFormat.BULLET, text: '•' })) },
      ...starts.map((start) => ({
        reference: orderedList(start),
        levels: levels((level) => ({ format: LevelFormat.DECIMAL, text: `%${level + 1}.`, start })),
      })),
    ],
  }
}

function firstNumbers(blocks: readonly Block[], starts = new Set<number>()): Set<number> {
  for (const block of blocks) {
    if (block.type === 'list') {
      if (block.ordered) starts.add(block.start ?? 1)
      for (const item of block.items) firstNumbers(item, starts)
    }
    if (block.type === 'box' || block.type === 'quotation') firstNumbers(block.blocks, starts)
  }
  return starts
}
