import type { Checkpoint } from './checkpoint.ts'
import type { Findings } from './finding.ts'
import { type HeadColumns, nodesText } from './head.ts'
import type { EntryRow } from './read.ts'
import { blockSize } from './tables.ts'
import { rootOf } from './tree.ts'
import { blockNamed, type TreeCheck } from './verify-tree.ts'

/** Holds the head's row against its own signed checkpoint and the last entry. */
export function judgeHead(
  head: HeadColumns,
  stated: Checkpoint,
  last: EntryRow | undefined,
  findings: Findings,
): void {
  if (head.size !== stated.size) {
    const message = `The head's row counts ${head.size} entries, its signed checkpoint ${stated.size}.`
    findings.add('head-changed', message)
  }
  if (head.root !== stated.root) {
    findings.add('head-changed', "The root in the head's row is not that of its signed checkpoint.")
  }
  const at = last?.at ?? ''
  if (head.at !== at && last?.sequence === stated.size - 1) {
    const message = `The head's row dates the last entry ${head.at}; the entry itself says ${at}.`
    findings.add('head-changed', message, last.sequence)
  }
}

/** Holds the rebuilt tree against the root that was signed, and so tells what the differing blocks mean. */
export function judgeTree(
  tree: TreeCheck,
  stated: Checkpoint,
  head: HeadColumns,
  findings: Findings,
): void {
  const { frontier } = tree
  const agrees = frontier !== undefined && rootOf(frontier).toString('base64') === stated.root
  for (const number of tree.differing) {
    const [code, said] = agrees
      ? [
          'block-hash-changed',
          'the hash kept of this block was changed; the entries are as signed.',
        ]
      : ['block-rewritten', 'they are not what was written; their block has another hash.']
    findings.add(code as string, `${blockNamed(number)}: ${said}`, number * blockSize)
  }
  // With entries missing there is no tree to speak of, and the missing ones are reported.
  if (frontier === undefined) return
  if (!agrees) {
    const open = Math.floor(stated.size / blockSize) * blockSize
    const where =
      tree.differing.length > 0 || open === stated.size
        ? ''
        : ` The difference lies in the entries from ${open} on.`
    const message = `The ${stated.size} entries do not give the root that was signed.${where}`
    findings.add('root-mismatch', message, where === '' ? undefined : open)
  } else if (head.frontier !== nodesText(frontier)) {
    findings.add('head-changed', "The frontier in the head's row is not that of the entries.")
  }
}

/** The ledger must be the one the outside checkpoint speaks of, grown. */
export function judgeOutside(
  tree: TreeCheck,
  stated: Checkpoint,
  kept: Checkpoint,
  findings: Findings,
): void {
  if (kept.size > stated.size) {
    findings.add(
      'tail-cut',
      `The ledger was cut: it ends with ${stated.size} entries, and the checkpoint kept outside counts ${kept.size}.`,
      stated.size,
    )
  } else if (tree.rootAt !== undefined && tree.rootAt !== kept.root) {
    findings.add(
      'outside-differs',
      `The first ${kept.size} entries are not those of the checkpoint kept outside; something among them was rewritten.`,
    )
  }
}
