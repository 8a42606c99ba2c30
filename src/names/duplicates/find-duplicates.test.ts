import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDuplicates, findDuplicatesInTurns, type NamedEntry } from './index.ts'

/** Entries whose ids are their names, so that clusters read as names. */
const named = (...names: string[]): NamedEntry[] => names.map((name) => ({ id: name, name }))
const clustersOf = (entries: readonly NamedEntry[]) =>
  findDuplicates(entries).clusters.map(({ members }) => members)

describe('the same person in several spellings is one cluster', () => {
  test.each([
    ['Marat Zhylanbayev', 'Жыланбаев Марат', 'Marat Jylanbaev', 'Marat Zhylyanbaev'],
    ['Kosai Makhanbayev', 'Қосай Маханбаев'],
    ['Temirlan Yensebek', 'Темірлан Еңсебек', 'Temirlan Ensebek'],
    ['Kassym-Jomart Tokayev', 'Қасым-Жомарт Тоқаев', 'Токаев Касым-Жомарт Кемелевич'],
    ['Aina Shormanbayeva', 'Айна Шорманбаева', 'Aina Shormanbaeyva'],
    ['Duman Mukhamedkarim', 'Думан Мұхамедкәрім', 'МУХАМЕДКАРИМ, Думан'],
    ['Karim Massimov', 'Кәрім Мәсімов', 'Karim Masimov'],
    ['Aigerim Tleuzhan', 'Айгерим Тлеужан'],
    ['Bakhytzhan Toregozhina', 'Бахытжан Торегожина', 'Bakhytzhana Toreghozhina'],
  ])('%s', (...names) => {
    expect(clustersOf(named(...names))).toEqual([[...names].sort()])
  })
})

describe('different persons stay apart', () => {
  test.each([
    ['two Abishevs', 'Kenzhebek Abishev', 'Aset Abishev'],
    ['a man and a woman', 'Aset Abishev', 'Asel Abisheva'],
    ['brothers', 'Ткачёв Алексей Николаевич', 'Ткачёв Александр Николаевич'],
    ['two Igors', 'Igor Chuprina', 'Igor Sychev'],
    ['two named Marat', 'Marat Zhylanbayev', 'Marat Duysembiev'],
  ])('%s', (_, ...names) => {
    expect(clustersOf(named(...names))).toEqual([])
  })
})

test('a name that fits two persons stands with each of them, and does not join them', () => {
  const entries = named(
    'Abishev A.',
    'Aset Abishev',
    'Асет Абишев',
    'Arman Abishev',
    'Kenzhebek Abishev',
  )
  expect(clustersOf(entries)).toEqual([
    ['Abishev A.', 'Arman Abishev'],
    ['Abishev A.', 'Aset Abishev', 'Асет Абишев'],
  ])
})

test('a pair says which two names it was made by, how sure it is, and why', () => {
  const { clusters } = findDuplicates([
    { id: 'person-035', name: 'Marat Zhylanbayev', aliases: ['Marat Zhykanbaev'] },
    { id: 'person-900', name: 'Автор заявления', aliases: ['Жыланбаев Марат'] },
  ])
  expect(clusters).toHaveLength(1)
  const [pair] = clusters[0]?.pairs ?? []
  expect(pair).toMatchObject({
    a: 'person-035',
    b: 'person-900',
    names: ['Marat Zhylanbayev', 'Жыланбаев Марат'],
  })
  expect(pair?.score).toBeGreaterThan(0.9)
  expect(pair?.why.length).toBeGreaterThan(0)
  expect(clusters[0]?.score).toBe(pair?.score)
})

test('names of one entry are never paired with each other', () => {
  const entry = {
    id: 'person-014',
    name: 'Karim Massimov',
    aliases: ['K. Masimov', 'Карим Масимов'],
  }
  expect(findDuplicates([entry]).clusters).toEqual([])
})

test('entries with exactly the same name are one cluster, each paired with the first', () => {
  const entries = ['c', 'a', 'b'].map((id) => ({ id, name: 'Serik Orazov' }))
  const { clusters } = findDuplicates(entries)
  expect(clusters.map(({ members }) => members)).toEqual([['a', 'b', 'c']])
  expect(clusters[0]?.pairs.map(({ a, b }) => [a, b])).toEqual([
    ['a', 'b'],
    ['a', 'c'],
  ])
})

describe('what is left out is said', () => {
  test('names without a word', () => {
    const { clusters, notCompared } = findDuplicates(named('', '2007', 'A. B.', 'Serik Orazov'))
    expect(clusters).toEqual([])
    expect(notCompared).toEqual([
      { reason: 'no-word', ids: [''], name: '' },
      { reason: 'no-word', ids: ['2007'], name: '2007' },
      { reason: 'no-word', ids: ['A. B.'], name: 'A. B.' },
    ])
  })

  test('a surname with an initial that fits more than a hundred names', () => {
    const given = twoLetters().map((letters) => `A${letters}n`)
    const entries = named('Abishev A.', ...given.map((name) => `Abishev ${name}`))
    const { clusters, notCompared } = findDuplicates(entries)
    expect(notCompared).toContainEqual({
      reason: 'too-vague',
      ids: ['Abishev A.'],
      name: 'Abishev A.',
      fits: given.length,
    })
    expect(clusters.flatMap(({ members }) => members)).not.toContain('Abishev A.')
  })

  test('two words that more names share than each is compared with', () => {
    const vowels = [...'aeiou']
    const names = vowels.flatMap((x) => vowels.flatMap((y) => vowels.map((z) => `M${x}r${y}t${z}`)))
    const { notCompared } = findDuplicates(named(...names.map((name) => `${name} Zhylanbayev`)))
    // Each of 125 is compared with 30 before it: the 32nd leaves out one, the last 94.
    expect(notCompared).toContainEqual(
      expect.objectContaining({ reason: 'too-common', names: 125, pairs: 4465 }),
    )
  })
})

/** bab, bad, bag … : enough to make more than a hundred words. */
function twoLetters(): string[] {
  const consonants = [...'bdgklmnprstvz']
  return consonants.flatMap((first) => consonants.map((second) => `${first}a${second}`))
}

const casebook = readFileSync(
  new URL('../../../samples/kazakhstan/records/persons.jsonl', import.meta.url),
  'utf8',
)
const persons: NamedEntry[] = casebook
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { id: string; names: { text: string }[] })
  // Groups (person-g…) are described, not named.
  .filter(({ id }) => /^person-\d/.test(id))
  .map(({ id, names }) => ({
    id,
    name: names[0]?.text ?? '',
    aliases: names.slice(1).map(({ text }) => text),
  }))

describe('over the sample casebook', () => {
  test('only Aidos Sadykov and “Wife of Aidos Sadykov (not named)” are proposed', () => {
    expect(clustersOf(persons)).toEqual([['person-021', 'person-022']])
  })

  test('the order of entries does not matter', () => {
    const entries = [...persons, ...doubles]
    const expected = findDuplicates(entries)
    expect(expected.clusters.length).toBeGreaterThanOrEqual(doubles.length)
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        expect(findDuplicates(shuffled)).toEqual(expected)
      }),
      { numRuns: 10 },
    )
  })

  test('a name that is nobody else’s changes no cluster', () => {
    const expected = clustersOf([...persons, ...doubles])
    fc.assert(
      fc.property(fc.constantFrom('Quxōtl Xipe', '李小龙', 'Wolfgang Amadeus Mozart'), (name) => {
        expect(clustersOf([{ id: 'a stranger', name }, ...persons, ...doubles])).toEqual(expected)
      }),
    )
  })

  test('in turns it finds the same', async () => {
    const entries = [...persons, ...doubles]
    expect(await findDuplicatesInTurns(entries)).toEqual(findDuplicates(entries))
  })

  test('every pair is at least as sure as its cluster and as the threshold, and inside it', () => {
    const threshold = 0.8
    for (const { members, pairs, score } of findDuplicates([...persons, ...doubles], { threshold })
      .clusters) {
      expect(score).toBeGreaterThanOrEqual(threshold)
      for (const pair of pairs) {
        expect(pair.score).toBeGreaterThanOrEqual(score)
        expect(members).toContain(pair.a)
        expect(members).toContain(pair.b)
        expect(pair.a).not.toBe(pair.b)
      }
    }
  })
})

/** Persons of the sample casebook recorded once more, as a Russian or Kazakh paper writes them. */
const doubles: NamedEntry[] = [
  'Жыланбаев Марат',
  'Маханбаев Қосай',
  'Еңсебек Темірлан',
  'Садыков А.',
  'Абишев Кенжебек',
  'Абишев Асет',
  'Тоқаев Қасым-Жомарт',
].map((name) => ({ id: `again ${name}`, name }))

test('any names have an answer, the same twice', () => {
  const name = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom('A', 'Ли Ли', 'Ли'),
  )
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const entries = names.map((written, index) => ({ id: String(index), name: written }))
      expect(findDuplicates(entries)).toEqual(findDuplicates(entries.toReversed()))
    }),
  )
})

describe('while it works', () => {
  test('it says how far it is', () => {
    const stages: string[] = []
    findDuplicates(persons, { onProgress: ({ stage }) => stages.push(stage) })
    expect([...new Set(stages)]).toEqual(['reading', 'sorting', 'comparing', 'clustering'])
  })

  test('it can be stopped', async () => {
    const stop = new AbortController()
    const work = findDuplicatesInTurns(persons, {
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('no longer wanted')),
    })
    await expect(work).rejects.toThrow('no longer wanted')
  })
})
