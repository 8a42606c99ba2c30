import { commitmentOf, leafOf } from './entry.ts'
import type { Findings } from './finding.ts'
import type { EntryRow } from './read.ts'

/**
 * Recomputes what can be recomputed of one entry.
 *
 * @returns the leaf its fields give; that it equals the stored one is for the tree to judge, which knows
 * from the signed root which of the two was changed.
 */
export function checkEntry(row: EntryRow, findings: Findings): Buffer {
  const { sequence, salt, body } = row
  const leaf = leafOf(row)
  if (salt === null || body === null) {
    if (salt !== body) {
      const [gone, left] = salt === null ? ['salt', 'body'] : ['body', 'salt']
      findings.add(
        'erased-in-part',
        `Entry ${sequence}: its ${gone} is gone but its ${left} is still there; forgetting removes both.`,
        sequence,
      )
    }
    return leaf
  }
  const saltBytes = Buffer.from(salt, 'base64')
  const commitment = commitmentOf(saltBytes, body)
  // Base64 text can be changed without changing the bytes it stands for.
  const saltIsExact = saltBytes.length === 32 && saltBytes.toString('base64') === salt
  if (commitment === row.commitment && saltIsExact) return leaf

  const told = leafOf({ ...row, commitment })
  if (saltIsExact && told.toString('base64') === row.leaf) {
    findings.add(
      'commitment-changed',
      `Entry ${sequence}: its commitment was changed; body, salt and leaf hash still agree.`,
      sequence,
    )
    return told
  }
  findings.add(
    'body-changed',
    `Entry ${sequence} (${row.operation} ${row.record}): its body or salt is not what was written.`,
    sequence,
  )
  return leaf
}
