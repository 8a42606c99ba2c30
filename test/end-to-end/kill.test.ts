import { expect, test } from 'vitest'
import { killRounds } from '../../bench/kill-rounds.ts'
import { workspace } from '../../bench/workspace.ts'

test('no acknowledged entry is lost when the writing process is killed', async () => {
  const place = workspace()
  try {
    const result = await killRounds(100, 3, place.folder)
    expect(result).toMatchObject({ rounds: 100, lost: 0, halves: 0, findings: [], stillLocked: 0 })
    // Otherwise the rounds have shown nothing.
    expect(result.acknowledged).toBeGreaterThan(result.rounds)
  } finally {
    place.remove()
  }
})
