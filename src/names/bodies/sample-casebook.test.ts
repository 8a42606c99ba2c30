import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type BodyKind, compareBodies, prepareBody } from './index.ts'

// All names of the sample casebook's places and organisations, each beside each: which are held for one
// though they are of two records, and which for two though they are of one.

interface Named {
  readonly handle: string
  readonly names: readonly { readonly text: string }[]
}

function slips(file: string, kind: BodyKind) {
  const path = new URL(`../../../samples/kazakhstan/records/${file}.jsonl`, import.meta.url)
  const records = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Named)
  const names = records.flatMap(({ handle, names: list }) =>
    list.map(({ text }) => ({ handle, text, prepared: prepareBody(text, kind) })),
  )
  const wrong: string[] = []
  const missed: string[] = []
  let found = 0
  names.forEach((a, index) => {
    for (const b of names.slice(0, index)) {
      const { same } = compareBodies(a.prepared, b.prepared, { home: 'KZ' })
      const pair = `${b.text} | ${a.text}`
      if (same && a.handle === b.handle) found++
      else if (same) wrong.push(pair)
      else if (a.handle === b.handle) missed.push(pair)
    }
  })
  return { found, wrong, missed }
}

describe('the names of the sample casebook', () => {
  test('places: every pair right', () => {
    expect(slips('places', 'place')).toEqual({ found: 87, wrong: [], missed: [] })
  })

  test('organisations: HRC and UNHRC are used for the Committee and for the Council', () => {
    const council = [
      'UN Human Rights Council',
      'Совет ООН по правам человека',
      'БҰҰ Адам құқықтары жөніндегі кеңесі',
    ]
    const { found, wrong, missed } = slips('organisations', 'organisation')
    expect(found).toBe(118)
    expect(wrong.toSorted()).toEqual(
      council.flatMap((name) => [`HRC | ${name}`, `UNHRC | ${name}`]).toSorted(),
    )
    expect(missed).toEqual([
      'UN Special Rapporteur on counter-terrorism and human rights | UN Special Rapporteur on the promotion and protection of human rights and fundamental freedoms while countering terrorism',
    ])
  })
})
