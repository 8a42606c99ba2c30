import { type Block, type Draft, placeAt } from '../../tree/index.ts'

/** A character of a block that does not stand in the file where the block says. */
export interface Misplaced {
  readonly text: string
  readonly offset: number
  readonly wanted: string
  readonly found: string | undefined
}

/** All blocks of a draft, those of its notes too. */
export const allBlocks = (draft: Draft): readonly Block[] => [
  ...draft.blocks,
  ...draft.notes.flatMap((note) => note.blocks),
]

/**
 * Letters whose place in the file holds another character; a character reference ("&amp;") and a letter
 * written with a combining mark are allowed for. What the tests of all readers of lines ask.
 */
export function misplacedLetters(draft: Draft, source: string): readonly Misplaced[] {
  const lines = source.split(/\r\n|\n|\r/)
  return allBlocks(draft).flatMap((block) => misplacedIn(block, lines))
}

function misplacedIn(block: Block, lines: readonly string[]): readonly Misplaced[] {
  const { text } = block
  const wrong: Misplaced[] = []
  for (let offset = 0; offset < text.length; offset++) {
    const wanted = text[offset] as string
    if (!/\p{L}/u.test(wanted)) continue
    const { line, column } = placeAt(block, offset)
    const inFile = lines[line - 1] ?? ''
    const found = inFile[column - 1]
    const isSame = found === wanted || (found !== undefined && wanted.normalize('NFD')[0] === found)
    if (!isSame && !/&#?\w*;?$/.test(inFile.slice(0, column))) {
      wrong.push({ text, offset, wanted, found })
    }
  }
  return wrong
}
