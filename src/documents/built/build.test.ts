import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factsOf } from '../../../test/support/document-facts.ts'
import { ok } from '../../base/result.ts'
import { kinds } from '../../records/index.ts'
import type { FigureFact } from '../facts.ts'
import { inlineText } from '../inline.ts'
import type { Block, DocumentTree, Inline } from '../tree.ts'
import { brokenPromises } from '../tree-promises.ts'
import { buildDocument, type DocumentWriter } from './build.ts'
import { manifestText, readManifest } from './manifest.ts'

const example = (kind: keyof typeof kinds) => kinds[kind].example
const records = [
  example('person'),
  {
    ...example('organisation'),
    contact: { email: 'office@example.org', website: 'https://bureau.kz/en/' },
  },
  example('event'),
  example('measure'),
  {
    ...example('proceeding'),
    charges: [{ provision: 'provision-003', stage: 'convicted' }],
    account: { en: 'The hearing was short.' },
    fields: undefined,
  },
  example('provision'),
  example('source'),
  {
    ...example('source'),
    id: 'source-084',
    handle: 's084',
    publisher: 'Vlast',
    title: 'Приговор',
    language: 'ru',
    issued: '2024-06',
    URL: undefined,
  },
  {
    ...example('source'),
    id: 'source-d4',
    handle: 'd4',
    publisher: 'IPHR and KIBHR',
    title: 'Briefing paper',
    issued: '2025-02',
    URL: undefined,
  },
  {
    ...example('source'),
    id: 'source-d2',
    handle: 'd2',
    author: [
      { literal: 'Kazakhstan International Bureau for Human Rights and Rule of Law' },
      { literal: 'Norwegian Helsinki Committee (Oslo)' },
    ],
    publisher: undefined,
    title: 'Open letter',
    issued: '2014-10-08',
    URL: undefined,
  },
  {
    ...example('source'),
    id: 'source-080',
    handle: 's080',
    publisher: 'KIBHR',
    issued: '2025-01',
    URL: undefined,
  },
  example('claim'),
  {
    kind: 'person',
    version: 1,
    id: 'person-g01',
    handle: 'five',
    names: [{ text: 'Five activists', use: 'preferred' }],
    group: { size: { low: 5, high: 5 } },
  },
]

const figure = (more: Partial<FigureFact> = {}): FigureFact => ({
  definition: {
    name: 'behind-bars',
    title: { en: 'Persons behind bars', ru: '…', kk: '…' },
    definition: { en: 'persons in prison or custody', ru: '…', kk: '…' },
    unit: 'person',
    method: { en: 'House arrest is not counted.', ru: '…', kk: '…' },
  },
  basis: 'computed',
  value: 1,
  counted: [{ record: 'person-035', low: 1, high: 1 }],
  parts: [
    {
      part: 'custody',
      label: { en: 'in custody' },
      basis: 'computed',
      value: 5,
      counted: [{ record: 'person-g01', low: 5, high: 5 }],
    },
  ],
  quoted: [
    {
      claim: 'claim-108',
      part: null,
      value: 20,
      least: null,
      most: null,
      qualifier: 'more-than',
      printed: 'More than 20',
      unit: 'person',
      counts: { en: '…' },
      asOf: '2025-02',
      standing: 'monitors',
      sources: ['source-080'],
    },
  ],
  ...more,
})

const status = {
  status: 'serving-prison',
  last: null,
  since: { stated: '2023-11' },
  basis: ['measure-020'],
  heard: '2025-02-28',
  stale: false,
}
const facts = factsOf(records, {
  figures: {
    'behind-bars': figure(),
    'at-least': figure({ unconfirmed: [{ record: 'person-g01', low: 5, high: 5 }] }),
    'only-quoted': figure({ basis: 'quoted', value: null, counted: [] }),
  },
  statuses: { 'person-035': status, 'person-g01': status },
})

const head = `---
kind: briefing-paper
title: Civic space
date: 2025-02
on: 2025-02-28
language: en
organisations: [kibhr]
---
`
const plain: DocumentWriter = {
  format: 'text',
  extension: 'txt',
  write: async (tree) => ok(new TextEncoder().encode(JSON.stringify(tree))),
}
const build = (text: string) =>
  buildDocument({
    text: head + text,
    file: 'papers/briefing.md',
    facts,
    formats: ['text'],
    writers: [plain],
  })

async function built(text: string) {
  const made = await build(text)
  if (!made.ok) throw new Error(made.fault.map((one) => `${one.where}: ${one.message}`).join('\n'))
  expect(brokenPromises(made.value.tree)).toEqual([])
  return made.value
}

const words = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      if ('children' in block) return marked(block.children)
      if (block.type === 'list') return block.items.map((item) => `- ${words(item)}`).join('\n')
      if (block.type === 'box') return `${marked(block.title)}: ${words(block.blocks)}`
      if (block.type === 'quotation') return words(block.blocks)
      if (block.type === 'table')
        return [
          block.caption,
          ...block.rows.map((row) =>
            row.flatMap((cell) => [...cell, { type: 'text', text: '|' } as const]),
          ),
          block.note ?? [],
        ]
          .map(marked)
          .join('\n')
      return ''
    })
    .filter((line) => line !== '')
    .join('\n')

/** The words with the marks of notes as "^1". */
const marked = (children: readonly Inline[]): string =>
  children
    .map((child) => {
      if (child.type === 'note-mark') return `^${child.note}`
      return 'children' in child ? marked(child.children) : inlineText([child])
    })
    .join('')

const notes = (tree: DocumentTree): string[] => tree.notes.map((note) => inlineText(note.children))

describe('values in a sentence', () => {
  it.each<[string, string]>([
    [':figure[behind-bars] is enough', 'One is enough'],
    ['There is :figure[behind-bars].', 'There is one.'],
    ['There is :figure[behind-bars]{as=number}.', 'There is 1.'],
    ['There is :figure[behind-bars]{as=at-least}.', 'There is at least one.'],
    ['There is :figure[at-least].', 'There is at least one.'],
    [
      ':figure[behind-bars]{part=custody} of them. :figure[behind-bars]{part=custody}',
      'Five of them. Five',
    ],
    ['They are :quoted[behind-bars].', 'They are more than 20^1.'],
    ['They are :quoted[claim-108]{note=no}.', 'They are more than 20.'],
    ['It was :names[behind-bars].', 'It was Marat Zhylanbayev.'],
    [
      ':person[zhylanbayev], then :person[zhylanbayev]{form=short}',
      'Marat Zhylanbayev, then Zhylanbayev',
    ],
    [':name[kibhr]{form=abbreviation}', 'KIBHR'],
    [
      'He was convicted :date[zhylanbayev-verdict]{form=in}, :date[zhylanbayev-verdict].',
      'He was convicted in November 2023, November 2023.',
    ],
    [
      'under :provision[cc-174], :provision[cc-174]{form=short}, :provision[cc-174]{form=label}',
      'under article 174 of the Criminal Code, article 174, incitement of discord',
    ],
    ['He is :status[zhylanbayev].', 'He is serving a prison sentence.'],
    ['for :term[measure-020]', 'for seven years'],
    ['a :lang[бейбіт жиналыс]{kk}', 'a бейбіт жиналыс'],
    ['p. :figure[behind-bars]', 'p. one'],
  ])('%s', async (text, expected) => {
    const { tree } = await built(text)
    expect(words(tree.blocks)).toBe(expected)
  })
})

describe('notes', () => {
  it('numbers them by their first mark, each place its own, and joins those in a row that say the same', async () => {
    const { tree } = await built('A.[@s083] B.[@s083] C.[see @s084, p. 3; @s083] D.[@s083]')
    expect(words(tree.blocks)).toBe('A.^1 B.^1 C.^2 D.^3')
    expect(notes(tree)).toEqual([
      expect.stringMatching(/^International Partnership for Human Rights, 1 December 2023: https:/),
      expect.stringMatching(
        /^See Vlast, “Приговор”, June 2024, p. 3 \(in Russian\); International/,
      ),
      expect.stringMatching(/^International/),
    ])
    expect(tree.blocks.at(-1)).toMatchObject({ type: 'notes', title: 'Endnotes' })
  })

  it('prints a long title once and points back to it', async () => {
    const { tree } = await built('A.[@d4, chapter 1] B.[@d4, chapter 2]')
    expect(notes(tree)).toEqual([
      'IPHR and KIBHR, “Briefing paper”, February 2025, chapter 1',
      'IPHR and KIBHR, note 1 above, chapter 2',
    ])
  })

  it('points back with abbreviations of the organisations that have one', async () => {
    const { tree } = await built('A.[@d2] B.[@d2, p. 2]')
    expect(notes(tree)).toEqual([
      'Kazakhstan International Bureau for Human Rights and Rule of Law, Norwegian Helsinki Committee (Oslo), “Open letter”, 8 October 2014',
      'KIBHR and Norwegian Helsinki Committee, note 1 above, p. 2',
    ])
  })

  it('names the places in one source together', async () => {
    const { tree } = await built(
      'A.[@d4, chapter 10; @s080; @d4, chapter 2; @s080] B.[@d4; @d4, p. 3]',
    )
    expect(notes(tree)).toEqual([
      'IPHR and KIBHR, “Briefing paper”, February 2025, chapter 2 and chapter 10; KIBHR, January 2025',
      'IPHR and KIBHR, note 1 above, p. 3',
    ])
  })

  it('folds a place that is broken over two lines', async () => {
    const { tree } = await built('A.[@s080, chapter 6,\nsecond paragraph]')
    expect(notes(tree)).toEqual(['KIBHR, January 2025, chapter 6, second paragraph'])
  })

  it('prints notes of our own with the sources inside them', async () => {
    const { tree } = await built(
      'A.[^why] B.[@s080] C.[^why]\n\n[^why]: Not counted: :quoted[behind-bars], see [@d4].',
    )
    expect(words(tree.blocks)).toBe('A.^1 B.^2 C.^1')
    expect(notes(tree)[0]).toBe(
      'Not counted: more than 20 (KIBHR, January 2025), see IPHR and KIBHR, “Briefing paper”, February 2025.',
    )
  })
})

describe('blocks', () => {
  it('numbers chapters, annexes and tables, and refers to them', async () => {
    const { tree } = await built(
      '# One {#one}\n\nSee :ref[two], :ref[annex], :ref[list], :ref[three] and :ref[two]{form=title}.\n\n# Two {#two}\n\n## Three {#three}\n\n# Data {#annex .annex}\n\n:::table{title="Sums" id=list}\n| A | B |\n|---|--:|\n| x | :figure[behind-bars]{as=number} |\n:::\n',
    )
    expect(words(tree.blocks)).toContain('See chapter 2, Annex A, table 1, Three and Two.')
    expect(tree.blocks.filter((one) => one.type === 'heading').map((one) => one.number)).toEqual([
      '1',
      '2',
      undefined,
      'Annex A',
    ])
    expect(words(tree.blocks)).toContain('Table 1. Sums\nx|1|')
  })

  it('tells a case, with one note for sentences in a row on the same sources, the author going on in the same paragraph, and bullets in one list', async () => {
    const { tree } = await built(
      ':::case{person=zhylanbayev}\nThe trial was closed.\n:::\n::case{person=zhylanbayev status=no}',
    )
    const told =
      'In November 2023, Marat Zhylanbayev, leader of the Alga Kazakhstan! movement, was convicted of incitement of discord (article 174 of the Criminal Code) and sentenced to seven years in prison. The hearing was short.^1'
    expect(words(tree.blocks)).toBe(
      `- ${told} As of 28 February 2025, Zhylanbayev is in prison. The trial was closed.\n- ${told}`,
    )
    expect(tree.blocks[0]).toMatchObject({ type: 'list', items: [{}, {}] })
  })

  it('makes a table of what a figure counts, with the number below it', async () => {
    const { tree } = await built(
      'Told.[@s083]\n\n::table{figure=behind-bars id=annex title="In prison" columns="no person who provision penalty status since sources"}',
    )
    expect(words(tree.blocks)).toContain(
      'Table 1. In prison\n1|Marat Zhylanbayev|leader of the Alga Kazakhstan! movement|article 174 of the Criminal Code|Imprisonment, seven years|Serving a prison sentence|November 2023|^1|\nPersons in prison or custody. As of 28 February 2025. Counted: 1.',
    )
  })

  it('shows a figure in a box', async () => {
    const { tree } = await built('::figure{name=at-least}')
    expect(words(tree.blocks)).toBe(
      'Persons behind bars: At least one. Persons in prison or custody. As of 28 February 2025.\nNot counted, because there has been no news for too long: 5.\nHow it was counted: House arrest is not counted.',
    )
  })

  it('puts the organisation into a box of its own', async () => {
    const { tree } = await built('Text.')
    expect(tree.organisations).toMatchObject([
      {
        name: 'Kazakhstan International Bureau for Human Rights and Rule of Law',
        lines: [[{ url: 'mailto:office@example.org' }], [{ url: 'https://bureau.kz/en/' }]],
      },
    ])
  })
})

it('prints every word that is no directive', async () => {
  const word = fc.stringMatching(/^[A-Za-zА-Яа-яӘәҚқ0-9.,?'"“”«»()–:%@/-]{1,12}$/u)
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 8 }), async (some) => {
      const text = `The ${some.join(' ')} end`
      expect(words((await built(text)).tree.blocks).replace(/\s+/g, ' ')).toBe(text)
    }),
    { numRuns: 50 },
  )
})

describe('what cannot be looked up stops the build, all of it at once', () => {
  it.each<[string, string]>([
    [
      ':person[mamay]',
      'line 9, column 1: There is no person "mamay": it is not in this casebook, or not for this audience (public)',
    ],
    ['A :figure[prisoners].', 'line 9, column 3: There is no figure "prisoners"'],
    ['A.[@s999]', 'line 9, column 3: There is no source "s999"'],
    [
      ':figure[behind-bars]{part=women}',
      'line 9, column 1: The figure "behind-bars" has no part "women"; it has custody',
    ],
    [
      ':figure[only-quoted]',
      `line 9, column 1: On 2025-02-28 the figure "only-quoted" cannot be counted from this casebook; it is somebody's number: write :quoted[only-quoted]`,
    ],
    [
      ':person[kibhr]',
      'line 9, column 1: "kibhr" is a record of kind organisation; :person needs a person',
    ],
    [':amount[measure-020]', 'line 9, column 1: The record "measure-020" has no amount'],
    [
      ':ref[nowhere]',
      'line 9, column 1: No heading, table or box of this document has the id "nowhere"',
    ],
    ['## Too deep', 'line 9, column 1: A heading of depth 2 follows one of depth 0'],
    [
      '::case{person=five}',
      'line 9, column 1: The records hold no event or measure that could be told of Five activists',
    ],
    ['::cases{topic=torture}', 'line 9, column 1: There are no cases on the topic "torture"'],
    ['| A |\n|---|\n| b |', 'line 9, column 1: A table needs a title'],
  ])('%s', async (text, expected) => {
    const made = await build(text)
    const said = made.ok
      ? []
      : made.fault.map((one) =>
          `${one.where?.replace('papers/briefing.md, ', '')}: ${one.message}`.slice(
            0,
            expected.length,
          ),
        )
    expect(said).toEqual([expected])
  })

  it('names every one, in the order of the text', async () => {
    const made = await build('# One\n\n:person[a] and :person[b]\n\n:ref[c]')
    expect(made.ok ? [] : made.fault.map((one) => one.where)).toEqual([
      'papers/briefing.md, line 11, column 1',
      'papers/briefing.md, line 11, column 16',
      'papers/briefing.md, line 13, column 1',
    ])
  })

  it('refuses a format that no writer has', async () => {
    const made = await buildDocument({
      text: head,
      file: 'a.md',
      facts,
      formats: ['rtf'],
      writers: [plain],
    })
    expect(made).toMatchObject({
      ok: false,
      fault: [{ message: 'A document cannot be written as "rtf"; there are text' }],
    })
  })

  it('always names a line', async () => {
    const name = fc.stringMatching(/^[a-z]{3,8}$/)
    const directive = fc.constantFrom(
      'person',
      'name',
      'date',
      'provision',
      'status',
      'term',
      'figure',
      'quoted',
      'names',
      'ref',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(directive, name), { minLength: 1, maxLength: 5 }),
        async (asked) => {
          const made = await build(
            asked.map(([one, subject]) => `Text :${one}[unknown-${subject}] more.`).join('\n\n'),
          )
          const lines = made.ok
            ? []
            : made.fault.map((one) => Number(/line (\d+)/.exec(one.where ?? '')?.[1]))
          expect(lines).toEqual(asked.map((_, at) => 9 + at * 2))
        },
      ),
      { numRuns: 30 },
    )
  })
})

describe('what a built document remembers', () => {
  const text =
    'A :figure[behind-bars]{as=number}, :person[zhylanbayev].[@s083]\n\n:person[zhylanbayev]'

  it('every value with its records and lines, the position and the files', async () => {
    const { manifest, files } = await built(text)
    expect(manifest).toMatchObject({
      document: 'briefing',
      position: { size: 13 },
      on: '2025-02-28',
      audience: 'public',
    })
    expect(manifest.values.find((one) => one.key === 'name:person-035')).toEqual({
      key: 'name:person-035',
      text: 'Marat Zhylanbayev',
      records: [{ id: 'person-035', sequence: 0 }],
      lines: [9, 11],
    })
    expect(manifest.values.map((one) => one.key)).toEqual([
      'organisation:organisation-061',
      'figure:behind-bars@2025-02-28:number',
      'name:person-035',
      'source:source-083',
    ])
    expect(Object.keys(manifest.figures)).toEqual(['behind-bars'])
    expect(files[0]?.name).toBe('briefing.txt')
    expect(manifest.files[0]).toMatchObject({
      name: 'briefing.txt',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  it('is the same when built again, and can be read back', async () => {
    const [one, two] = [await built(text), await built(text)]
    expect(manifestText(two.manifest)).toBe(manifestText(one.manifest))
    expect(readManifest(manifestText(one.manifest), 'briefing.values.json')).toEqual(
      ok(one.manifest),
    )
  })

  it.each(['no JSON', '{}'])('says so when the list cannot be read: %s', (broken) => {
    expect(readManifest(broken, 'briefing.values.json')).toMatchObject({
      ok: false,
      fault: {
        where: 'briefing.values.json',
        message: expect.stringMatching(/build the document again$/),
      },
    })
  })
})
