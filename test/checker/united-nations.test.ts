import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkOne, type Draft, rules } from '../../src/checker/index.ts'
import { readDraft } from '../../src/checker/readers/index.ts'

const folder = join(import.meta.dirname, '../../../shared/upr')

/** Reports that were edited by professionals: what is found in them is seldom a slip. */
const reports = [
  'kazakhstan2010.pdf',
  'kazakhstan2010.txt',
  'UPR20__Slovenia_ThematicListRecommendations_E.docx',
  'UPR34_Slovenia_Thematic_list_of_Recommendations.docx',
]

async function draftOf(name: string): Promise<Draft> {
  const read = await readDraft(new Uint8Array(readFileSync(join(folder, name))), name)
  if (!read.ok) throw new Error(read.fault.message)
  return read.value
}

describe.runIf(existsSync(folder))('a report of the United Nations', () => {
  it.each(reports)('%s has at most one warning in 2,000 words', async (name) => {
    const { words, findings } = checkOne(await draftOf(name), rules)
    expect(words).toBeGreaterThan(8_000)
    const told = findings.filter(({ severity }) => severity !== 'note')
    expect(
      told.length / (words / 1_000),
      told.map(({ message }) => message).join('\n'),
    ).toBeLessThanOrEqual(0.5)
  })
})
