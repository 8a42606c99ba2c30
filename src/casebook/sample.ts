import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { languages } from '../base/language.ts'
import { fail, fault, ok, type Result } from '../base/result.ts'
import type { Offer } from './admit.ts'
import { readOffers } from './read-offers.ts'

const sampleFile = z.looseObject({
  name: z.string(),
  title: z.partialRecord(z.enum(languages), z.string()),
  packs: z.array(z.string()),
  files: z.array(z.string()),
})

export interface Sample {
  readonly name: string
  readonly title: string
  readonly packs: readonly string[]
  readonly folder: string
  readonly offers: readonly Offer[]
}

/** Reads a sample casebook: `samples/NAME/sample.json` and the files of records it lists, in order. */
export async function readSample(samplesFolder: string, name: string): Promise<Result<Sample>> {
  const folder = join(samplesFolder, name)
  const text = await readFile(join(folder, 'sample.json'), 'utf8').catch(() => undefined)
  if (text === undefined)
    return fail(
      fault(
        'no-sample',
        `There is no sample called "${name}"; the folder samples/ shows which there are`,
      ),
    )
  const about = sampleFile.parse(JSON.parse(text))
  const offers: Offer[] = []
  for (const file of about.files) {
    const read = readOffers(await readFile(join(folder, file), 'utf8'), file)
    if (!read.ok) return fail(read.fault[0] ?? fault('sample-unreadable', `${file} cannot be read`))
    offers.push(...read.value)
  }
  return ok({ name, title: about.title.en ?? name, packs: about.packs, folder, offers })
}
