import type { Passage, Understanding } from '../../understanding/index.ts'

/** Items of one list, in order; items of a deeper level stand in their own list. */
export type List = readonly Passage[]

/** How many items make a list whose usual form can be told. */
const fewest = 3

/** The lists of a draft that have three items or more; a page break does not end a list. */
export function listsOf(draft: Understanding): readonly List[] {
  const lists: Passage[][] = []
  const open = new Map<number, Passage[]>()
  const close = (level: number) => {
    for (const [depth, list] of open) {
      if (depth < level) continue
      if (list.length >= fewest) lists.push(list)
      open.delete(depth)
    }
  }
  for (const passage of draft.passages) {
    const { kind, level, label, running } = passage.block
    if (running) continue
    if (kind !== 'item' || passage.note || passage.text.trim() === '') {
      close(0)
      continue
    }
    close(level + 1)
    const list = open.get(level)
    if (list && kindOf(list[0]?.block.label) === kindOf(label)) list.push(passage)
    else {
      close(level)
      open.set(level, [passage])
    }
  }
  close(0)
  return lists.toSorted((a, b) => (a[0]?.index ?? 0) - (b[0]?.index ?? 0))
}

const kindOf = (label: string | undefined): string =>
  label === undefined ? '' : label.replace(/\d+/g, '1').replace(/[a-z]+/g, 'a')

const leading =
  /(?:follow\w*|namely|particular|including|include|as|such|that|by|to|areas?|ways?|measures|practice|regard):\s*$/

/** An item that rightly leads over to further items: "in the revised law, in particular:". */
export function leadsOver({ text }: Passage): boolean {
  return leading.test(text)
}
