import { join } from 'node:path'
import { readSample } from '../../src/casebook/index.ts'

interface Raw {
  readonly id: string
  readonly kind: string
  readonly [field: string]: unknown
}

/** Kinds of which every copy has its own; places, laws and bodies are those of the sample itself. */
const copied = new Set(['person', 'proceeding', 'event', 'measure', 'recognition', 'source'])

/** Each event of a copy is there so many times, in other years: about four events to a person. */
const eventsEach = 3

export async function sampleForCopies(root: string): Promise<readonly Raw[]> {
  const sample = await readSample(join(root, 'samples'), 'kazakhstan')
  if (!sample.ok) throw new Error(sample.fault.message)
  return sample.value.offers.map(({ input }) => input as Raw)
}

/**
 * One copy of the sample: the same cases, of persons whose names are put together from the sample's, in other years.
 * @param number which copy, from 0
 */
export function copyOf(sample: readonly Raw[], number: number): Raw[] {
  const own = sample.filter(({ kind }) => copied.has(kind))
  const ids = new Map(own.map(({ id }) => [id, `${id}x${number}`]))
  const names = personNames(own)
  const renamed = new Map(
    names.map(({ id, name }, i) => [
      id,
      {
        name,
        now: `${(names[(i + number) % names.length] as Named).given} ${(names[(i * 7 + number * 3) % names.length] as Named).surname}`,
      },
    ]),
  )
  return own.flatMap((record) => {
    const copies = record.kind === 'event' ? eventsEach : 1
    return Array.from({ length: copies }, (_, k) => {
      let text = JSON.stringify(record)
      for (const { name, now } of renamed.values())
        if (text.includes(name)) text = text.replaceAll(name, now)
      text = text
        .replace(/"([a-z]+-[0-9a-z]+)"/g, (whole, id: string) =>
          ids.has(id) ? `"${ids.get(id)}"` : whole,
        )
        .replace(
          /"(date|on|start|end|opened|issued|until|asOf)": ?"(\d{4})/g,
          (_whole, field: string, year: string) =>
            `"${field}":"${Number(year) - ((number + k) % 12)}`,
        )
      const copy = JSON.parse(text) as Record<string, unknown>
      if (k > 0) copy.id = `${copy.id}v${k}`
      delete copy.handle
      delete copy.about
      if (record.kind === 'proceeding')
        copy.case = {
          ...(copy.case as object),
          key: `${(copy.case as { key: string }).key}-${number}`,
        }
      return copy as Raw
    })
  })
}

interface Named {
  readonly id: string
  readonly name: string
  readonly given: string
  readonly surname: string
}

function personNames(records: readonly Raw[]): Named[] {
  return records.flatMap((record) => {
    if (record.kind !== 'person' || record.group !== undefined) return []
    const [first] = record.names as { text: string }[]
    const words = first?.text.split(' ') ?? []
    return words.length === 2
      ? [{ id: record.id, name: first?.text ?? '', given: words[0] ?? '', surname: words[1] ?? '' }]
      : []
  })
}
