import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  type Ink,
  lines,
  type SmallPage,
  smallPdf,
} from '../../../../test/fixtures/checker/small-pdf.ts'
import type { Block, Draft } from '../../tree/index.ts'
import { readPdf } from './index.ts'

const fixture = (name: string): Uint8Array =>
  new Uint8Array(
    readFileSync(new URL(`../../../../test/fixtures/checker/${name}`, import.meta.url)),
  )

async function draft(bytes: Uint8Array): Promise<Draft> {
  const result = await readPdf(bytes, 'paper.pdf')
  if (!result.ok) throw new Error(result.fault.message)
  return result.value
}

const pages = (...all: SmallPage[]): Promise<Draft> => draft(smallPdf(all))
const shown = (blocks: readonly Block[]): string[] =>
  blocks.map((block) => [block.kind, block.label, block.text].filter(Boolean).join(' | '))

// A line of running text fills the measure of 380 points.
const full =
  'The delegation of Kazakhstan answered questions of the members of the Working Group on torture and'

describe('paragraphs', () => {
  it.each<[string, Ink[], string[]]>([
    [
      'lines of one paragraph become one text',
      lines(70, 700, [full, 'detention, and on the law on assemblies.']),
      [`paragraph | ${full} detention, and on the law on assemblies.`],
    ],
    [
      'white between them makes two',
      [...lines(70, 700, [full, 'detention.']), ...lines(70, 664, [full, 'libel.'])],
      [`paragraph | ${full} detention.`, `paragraph | ${full} libel.`],
    ],
    [
      'a number at the margin labels a paragraph, a letter set in an item',
      [
        { x: 70, y: 700, text: '57.' },
        ...lines(98, 700, [full]),
        ...lines(70, 688, ['detention:']),
        { x: 98, y: 670, text: '(a)' },
        { x: 126, y: 670, text: 'in Almaty;' },
        { x: 98, y: 652, text: '\x95' },
        { x: 126, y: 652, text: 'in Astana.' },
      ],
      [
        `paragraph | 57. | ${full} detention:`,
        'item | (a) | in Almaty;',
        'item | \u2022 | in Astana.',
      ],
    ],
    [
      'initials are no label',
      lines(70, 700, ['E. Zhovtis spoke for the Bureau.']),
      ['paragraph | E. Zhovtis spoke for the Bureau.'],
    ],
    [
      'larger and bold lines are headings',
      [
        { x: 70, y: 720, text: 'Freedom of assembly', size: 14, bold: true },
        ...lines(70, 700, [full, 'detention.']),
      ],
      ['heading | Freedom of assembly', `paragraph | ${full} detention.`],
    ],
    [
      'dotted leaders make a list of contents',
      lines(70, 700, [
        'Introduction ............................ 2',
        'Assembly ................................ 5',
      ]),
      ['contents | Introduction 2', 'contents | Assembly 5'],
    ],
    [
      'a web address broken at a hyphen keeps it',
      lines(70, 700, [
        'More is said in the briefing of the partners at https://www.iphronline.org/kazakhstan-abolish-the-',
        'foreign-funding-register.html (in English).',
      ]),
      [
        'paragraph | More is said in the briefing of the partners at https://www.iphronline.org/kazakhstan-abolish-the-foreign-funding-register.html (in English).',
      ],
    ],
  ])('%s', async (_, ink, expected) => {
    expect(shown((await pages({ ink })).blocks)).toEqual(expected)
  })

  it('go on over the page break and keep both places; running rows are set apart', async () => {
    const head = (page: number): Ink[] => [
      { x: 70, y: 790, text: 'A/HRC/14/10', size: 8 },
      { x: 500, y: 40, text: `${page}`, size: 8 },
    ]
    const { blocks } = await pages(
      { ink: [...head(1), ...lines(70, 700, [full, full])] },
      {
        ink: [
          ...head(2),
          ...lines(70, 700, ['detention was then discussed.', '']),
          ...lines(70, 660, [full, 'libel.']),
        ],
      },
    )
    expect(shown(blocks.filter((block) => !block.running))).toEqual([
      `paragraph | ${full} ${full} detention was then discussed.`,
      `paragraph | ${full} libel.`,
    ])
    expect(blocks[0]?.anchors).toEqual([
      { at: 0, place: { line: 1, column: 1, page: 1 } },
      { at: 2 * full.length + 2, place: { line: 1, column: 1, page: 2 } },
    ])
    expect(blocks.filter((block) => block.running).map((block) => block.text)).toEqual([
      'A/HRC/14/10',
      '1',
      'A/HRC/14/10',
      '2',
    ])
  })
})

describe('notes at the foot', () => {
  it('are taken out of the text, and their marks out of its words', async () => {
    const { blocks, notes } = await pages({
      ink: [
        ...lines(70, 700, [full]),
        { x: 70, y: 688, text: 'detention.' },
        { x: 116, y: 692, text: '1', size: 6 },
        { x: 124, y: 688, text: 'The answer of 2010 is public.' },
        { x: 70, y: 103, text: '1', size: 5.5 },
        { x: 76, y: 100, text: 'A/HRC/14/10, paragraph', size: 8 },
        { x: 76, y: 90, text: '2010 was the year of the first review.', size: 8 },
      ],
      drawing: '70 115 144 0.5 re f',
    })
    expect(shown(blocks)).toEqual([`paragraph | ${full} detention. The answer of 2010 is public.`])
    expect(blocks[0]?.marks).toMatchObject([{ label: '1', at: full.length + 11 }])
    expect(notes).toMatchObject([
      {
        label: '1',
        kind: 'footnote',
        place: { page: 1, line: 2 },
        blocks: [{ text: 'A/HRC/14/10, paragraph 2010 was the year of the first review.' }],
      },
    ])
  })

  it('raised letters of ordinals and squares are words, not marks', async () => {
    const { blocks } = await pages({
      ink: [
        { x: 70, y: 700, text: 'the 9' },
        { x: 92.4, y: 704, text: 'th', size: 6 },
        { x: 100.2, y: 700, text: 'meeting, in a cell of 12' },
        { x: 214, y: 700, text: 'm' },
        { x: 222.4, y: 704, text: '2', size: 6 },
      ],
    })
    expect(blocks[0]).toMatchObject({ text: 'the 9th meeting, in a cell of 12 m2', marks: [] })
  })
})

describe('tables', () => {
  const lined = (rows: readonly (readonly string[])[]): SmallPage => ({
    ink: rows.flatMap((row, i) =>
      row.map((text, k) => ({ x: 74 + k * 150, y: 690 - i * 20, text })),
    ),
    drawing: [0, ...rows.keys()].map((_, i) => `70 ${703 - i * 20} 400 0.5 re f`).join('\n'),
  })

  it('with lines between their rows go on over pages; their repeated head is running', async () => {
    const { blocks } = await pages(
      lined([
        ['State', 'Position'],
        ['Norway', 'Supported'],
        ['Spain', 'Noted'],
      ]),
      lined([
        ['State', 'Position'],
        ['Brazil', 'Supported'],
        ['Mexico', 'Noted'],
      ]),
    )
    expect(
      blocks.map(({ cell, text, running }) => [
        `${cell?.table}.${cell?.row}.${cell?.column} ${text}`,
        running ?? false,
      ]),
    ).toEqual([
      ['1.1.1 State', false],
      ['1.1.2 Position', false],
      ['1.2.1 Norway', false],
      ['1.2.2 Supported', false],
      ['1.3.1 Spain', false],
      ['1.3.2 Noted', false],
      ['1.1.1 State', true],
      ['1.1.2 Position', true],
      ['1.4.1 Brazil', false],
      ['1.4.2 Supported', false],
      ['1.5.1 Mexico', false],
      ['1.5.2 Noted', false],
    ])
  })
})

describe('other directions', () => {
  it.each([90, 180, 270])(
    'a page turned by %i degrees reads as its reader sees it',
    async (rotate) => {
      const straight: Ink[] = lines(200, 500, [
        'First line of the page',
        'second line of the page.',
      ])
      const around = (ink: Ink): Ink => {
        if (rotate === 90) return { ...ink, x: 595 - ink.y, y: ink.x, turned: 90 }
        if (rotate === 180) return { ...ink, x: 595 - ink.x, y: 842 - ink.y, turned: 180 }
        return { ...ink, x: ink.y, y: 842 - ink.x, turned: 270 }
      }
      const { blocks } = await pages({ rotate, ink: straight.map(around) })
      expect(shown(blocks)).toEqual(['paragraph | First line of the page second line of the page.'])
    },
  )

  it('a watermark does not get between the words', async () => {
    const page: SmallPage = {
      ink: [
        ...lines(70, 700, [full, 'detention.']),
        { x: 150, y: 690, text: 'DRAFT', size: 40, turned: 45 },
      ],
    }
    const { blocks } = await pages(page, page)
    expect(blocks[0]?.text).toBe(`${full} detention.`)
    expect(blocks.filter((block) => block.text === 'DRAFT').every((block) => block.running)).toBe(
      true,
    )
  })
})

describe('what stands beside the text', () => {
  it('links, by the words they cover', async () => {
    const { blocks } = await pages({
      ink: [{ x: 70, y: 700, text: 'See https://bureau.kz/en/ for more.' }],
      links: [{ area: [88, 697, 180, 710], url: 'https://bureau.kz/en/' }],
    })
    expect(blocks[0]?.styles).toEqual([
      { from: 4, to: 25, style: 'link', value: 'https://bureau.kz/en/' },
    ])
  })

  it('comments, at the paragraph they stand beside', async () => {
    const { comments } = await pages({
      ink: [...lines(70, 700, ['First paragraph.']), ...lines(70, 600, ['Second paragraph.'])],
      comments: [{ area: [400, 590, 420, 605], author: 'Reviewer', text: 'Which article?' }],
    })
    expect(comments).toEqual([
      {
        author: 'Reviewer',
        date: '2025-02-10',
        text: 'Which article?',
        place: { page: 1, line: 2, column: 1 },
      },
    ])
  })

  it('properties, with dates a person can read', async () => {
    const info = "/Author (Bremont) /Producer (Distiller) /CreationDate (D:20100325100645+01'00')"
    const { properties } = await draft(smallPdf([{ ink: lines(70, 700, ['Words.']) }], info))
    expect(properties).toEqual([
      { name: 'author', value: 'Bremont' },
      { name: 'producer', value: 'Distiller' },
      { name: 'created', value: '2010-03-25T10:06:45+01:00' },
    ])
  })

  it('pages that hold pictures only are named', async () => {
    const picture: SmallPage = { drawing: '100 100 300 400 re f' }
    const { remarks } = await pages({ ink: lines(70, 700, ['Words.']) }, picture, picture)
    expect(remarks).toEqual([{ code: 'pdf-pictures', values: { from: 2, to: 3 } }])
  })
})

describe('files of a word processor', () => {
  it('two columns are read one after the other, in three languages', async () => {
    const { blocks, notes } = await draft(fixture('columns.pdf'))
    const texts = blocks.map((block) => block.text)
    expect(texts[1]).toMatch(/^In February 2010 .* owing to time constraints\.$/)
    expect(texts[2]).toMatch(/^The delegation said .* were discussed at length\.$/)
    expect(blocks.filter((block) => block.kind === 'heading').map((block) => block.text)).toEqual([
      'Freedom of expression and assembly',
      'Свобода выражения мнений',
      'Пікір білдіру бостандығы',
    ])
    expect(texts).toContain(
      'Делегация өлім жазасына мерзімсіз мораторий жарияланғанын және еліміздің оны толық жоюға қарай бет алғанын мәлімдеді. Қасым-Жомарт Тоқаев делегация құрамына кірген жоқ.',
    )
    expect(notes.map((note) => note.label)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
    expect(
      blocks
        .flatMap((block) => block.marks)
        .map((mark) => mark.label)
        .sort(),
    ).toEqual(notes.map((note) => note.label))
  })

  it('words broken at line ends are whole again, and compounds keep their hyphens', async () => {
    const { blocks } = await draft(fixture('hyphens.pdf'))
    const text = blocks.map((block) => block.text).join('\n')
    for (const word of [
      'statements',
      'decriminalisation',
      'non-governmental',
      'Inter-Parliamentary',
    ])
      expect(text).toContain(word)
    for (const word of [
      'пятидесяти',
      'специализированные',
      'вице-министры',
      'Қазақстандағы',
      'еліміздің',
    ])
      expect(text).toContain(word)
    expect(text).toContain('non-refoulement')
    expect(text).not.toMatch(/\u00AD|stat-ements|dele-gation/)
  })

  it('cells of a table know their row and column; an endnote is told from a footnote', async () => {
    const { blocks, notes } = await draft(fixture('tables.pdf'))
    const cells = blocks.filter((block) => block.kind === 'cell')
    expect(
      cells.map(({ cell, text }) => `${cell?.row}.${cell?.column} ${text}`).slice(3, 6),
    ).toEqual(['2.1 Brazil', '2.2 To accomplish human rights voluntary goals', '2.3 yes'])
    expect(cells).toHaveLength(11)
    expect(notes.map((note) => `${note.kind} ${note.label}`)).toEqual(['footnote 1', 'endnote i'])
  })
})

describe('files that cannot be read get one sentence', () => {
  const words = smallPdf([{ ink: lines(70, 700, ['Words.']) }])
  it.each<[string, Uint8Array, string, string]>([
    ['no bytes', new Uint8Array(), 'draft-empty', 'get it again'],
    ['no PDF', new TextEncoder().encode('words'), 'draft-wrong-kind', 'not a PDF'],
    [
      'a header and nothing else',
      new TextEncoder().encode('%PDF-1.7\n'),
      'draft-damaged',
      'damaged',
    ],
    ['a file cut short', words.slice(0, 300), 'draft-damaged', 'damaged'],
    ['a password', fixture('locked.pdf'), 'draft-locked', 'without the password'],
    ['an empty page', smallPdf([{}]), 'draft-empty', 'empty'],
    [
      'a scan',
      smallPdf([{ drawing: '0 0 595 842 re f' }, { drawing: '0 0 595 842 re f' }, {}]),
      'draft-scanned',
      'pages 1–2 hold pictures, no text; run OCR first',
    ],
  ])('%s', async (_, bytes, code, words) => {
    const result = await readPdf(bytes, 'paper.pdf')
    expect(result).toMatchObject({ ok: false, fault: { code, where: 'paper.pdf' } })
    expect(result.ok ? '' : result.fault.message).toContain(words)
  })
})
