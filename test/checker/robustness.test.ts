import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkFile,
  type Damage,
  damaged,
  isOneSentence,
  pieces,
  type WholeFile,
  wholeFiles,
} from './mutated-files.ts'

const files = await wholeFiles()
const at = fc.nat(2 ** 30)
const length = fc.integer({ min: 1, max: 400 })
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ how: fc.constant('flip' as const), at, by: fc.integer({ min: 1, max: 255 }) }),
  fc.record({ how: fc.constant('drop' as const), at, length }),
  fc.record({ how: fc.constant('repeat' as const), at, length }),
  fc.record({ how: fc.constant('put' as const), at, what: fc.constantFrom(...pieces) }),
  fc.record({ how: fc.constant('cut' as const), at }),
)
const damages = fc.array(damage, { minLength: 1, maxLength: 5 })
const part = fc.option(fc.nat(50), { nil: undefined })

/** Files of each name that are damaged; the long run is bench/checker/robustness.ts. */
const runs = 25

describe.each(files.map((file) => [file.name, file] as const))('%s', (_, file: WholeFile) => {
  it('is checked as it is', async () => {
    expect((await checkFile(file.bytes, file.name)).is).toBe('checked')
  })

  it('damaged anywhere, is checked or refused in one sentence', async () => {
    await fc.assert(
      fc.asyncProperty(damages, part, async (changes, inside) => {
        const answer = await checkFile(damaged(file, changes, inside), file.name)
        if (answer.is === 'refused') expect(answer.message).toSatisfy(isOneSentence)
      }),
      { numRuns: runs, seed: 4, endOnFailure: true },
    )
  })
})
