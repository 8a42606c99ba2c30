import { describe, expect, test } from 'vitest'
import type { Json } from '../../base/canonical-json.ts'
import { mergeThree, overlay } from './three-way.ts'

type Body = Record<string, Json>
interface Case {
  readonly base: Body
  readonly ours: Body
  readonly theirs: Body
  readonly record: Body
  readonly changes?: string[]
  readonly kept?: string[]
  readonly conflicts?: string[]
}

const en = (text: string) => ({ text, language: 'en', use: 'preferred' })
const ru = (text: string) => ({ text, language: 'ru', use: 'preferred' })

describe('what the publisher gave before is known', () => {
  test.each<[string, Case]>([
    [
      'what the publisher changed is taken',
      {
        base: { birth: '1980' },
        ours: { birth: '1980' },
        theirs: { birth: '1981' },
        record: { birth: '1981' },
        changes: ['/birth'],
      },
    ],
    [
      'what people corrected here stays',
      {
        base: { birth: '1980' },
        ours: { birth: '1979-05-02' },
        theirs: { birth: '1980' },
        record: { birth: '1979-05-02' },
        kept: ['/birth'],
      },
    ],
    [
      'what both changed stays as it is here and is said',
      {
        base: { birth: '1980' },
        ours: { birth: '1979' },
        theirs: { birth: '1981' },
        record: { birth: '1979' },
        conflicts: ['/birth'],
      },
    ],
    [
      'what both changed to the same is no conflict',
      {
        base: { birth: '1980' },
        ours: { birth: '1981' },
        theirs: { birth: '1981' },
        record: { birth: '1981' },
      },
    ],
    [
      'what the publisher took away goes, unless it was corrected here',
      {
        base: { birth: '1980', sex: 'male' },
        ours: { birth: '1980', sex: 'female' },
        theirs: {},
        record: { sex: 'female' },
        changes: ['/birth'],
        conflicts: ['/sex'],
      },
    ],
    [
      'what people added here stays',
      {
        base: {},
        ours: { note: 'Asked his lawyer on 3 March.' },
        theirs: {},
        record: { note: 'Asked his lawyer on 3 March.' },
        kept: ['/note'],
      },
    ],
    [
      'a translation added here stays when the publisher mends the original',
      {
        base: { title: { en: 'Verdikt' } },
        ours: { title: { en: 'Verdikt', ru: 'Приговор' } },
        theirs: { title: { en: 'Verdict' } },
        record: { title: { en: 'Verdict', ru: 'Приговор' } },
        changes: ['/title/en'],
        kept: ['/title/ru'],
      },
    ],
    [
      'each name and each source is a field of its own',
      {
        base: { names: [en('Marat Zhylanbaev')], sources: [{ source: 'source-1' }] },
        ours: {
          names: [en('Marat Zhylanbayev'), ru('Марат Жыланбаев')],
          sources: [{ source: 'source-1' }, { source: 'source-2' }],
        },
        theirs: {
          names: [en('Marat Zhylanbaev')],
          sources: [{ source: 'source-1' }, { source: 'source-3' }],
        },
        record: {
          names: [en('Marat Zhylanbayev'), ru('Марат Жыланбаев')],
          sources: [{ source: 'source-1' }, { source: 'source-2' }, { source: 'source-3' }],
        },
        changes: ['/sources/2'],
        kept: ['/names/0/text', '/names/1', '/sources/1'],
      },
    ],
  ])('%s', (_, { base, ours, theirs, record, changes = [], kept = [], conflicts = [] }) => {
    const merged = mergeThree(base, ours, theirs)
    expect(merged.record).toEqual(record)
    const places = (list: readonly { field: string }[]) => list.map(({ field }) => field)
    expect({
      changes: places(merged.changes),
      kept: places(merged.kept),
      conflicts: places(merged.conflicts),
    }).toEqual({ changes, kept, conflicts })
  })
})

test('a row that states two fields changes two fields', () => {
  const ours = { names: [en('Asel Toleu')], birth: '1990', title: { en: 'a', ru: 'б' } }
  const merged = overlay(ours, { birth: '1991', names: [ru('Асель Толеу')], title: { ru: 'в' } })
  expect(merged.record).toEqual({
    names: [en('Asel Toleu'), ru('Асель Толеу')],
    birth: '1991',
    title: { en: 'a', ru: 'в' },
  })
  expect(merged.changes.map(({ field }) => field)).toEqual(['/names/1', '/birth', '/title/ru'])
})
