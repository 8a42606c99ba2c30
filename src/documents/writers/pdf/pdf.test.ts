import { describe, expect, test } from 'vitest'
import { sampleTree } from '../../../../test/support/paper/sample-tree.ts'
import { poppler, popplerInstalled } from '../../../../test/support/poppler.ts'
import type { DocumentTree } from '../../tree.ts'
import { writePdf } from './index.ts'

const tree = sampleTree()

async function pdfOf(paper: DocumentTree): Promise<Uint8Array> {
  const written = await writePdf(paper)
  if (!written.ok) throw new Error(written.fault.message)
  return written.value
}

const saying = (...texts: string[]): DocumentTree => ({
  ...tree,
  organisations: [],
  notes: [],
  blocks: texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
})

// On a machine without poppler these tests do not run; where CI is set they run, and fail.
describe.runIf(popplerInstalled() || process.env.CI === 'true')(
  'as other programs read it',
  async () => {
    const pdf = await pdfOf(tree)

    test('it is tagged, has a title, a date from the paper, and A4 pages', () => {
      const info = poppler('pdfinfo', pdf)
      expect(info).toMatch(/^Title: +Civic space and fundamental freedoms in Kazakhstan$/m)
      expect(info).toMatch(/^Tagged: +yes$/m)
      expect(info).toMatch(/^CreationDate: +Fri Feb 28 00:00:00 2025/m)
      expect(info).toMatch(/^JavaScript: +no$/m)
      expect(info).toMatch(/\(A4\)$/m)
      expect(info).not.toMatch(/^Author:/m)
    })

    test('it declares PDF/UA-1 and its language', () => {
      expect(poppler('pdfinfo', pdf, '-meta')).toContain('<pdfuaid:part>1</pdfuaid:part>')
      expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/Lang ?\(en\)/)
    })

    test('all its fonts are ours, and embedded', () => {
      const fonts = poppler('pdffonts', pdf).trim().split('\n').slice(2)
      for (const font of fonts)
        expect(font).toMatch(/^[A-Z]{6}\+Source(Serif4|Sans3)-\w+ .* yes yes yes /)
      expect(fonts.some((font) => font.includes('SourceSans3'))).toBe(true)
      expect(fonts.some((font) => font.includes('SourceSerif4'))).toBe(true)
    })

    test('its structure has the title, headings, a table with heads, lists and links', () => {
      const structure = poppler('pdfinfo', pdf, '-struct-text')
      for (const kind of ['H1', 'H2', 'Table', 'TH', 'TD', 'L', 'Link', 'Figure', 'Caption']) {
        expect(structure).toMatch(new RegExp(`^ *${kind}\\b`, 'm'))
      }
    })

    test('the contents give the page on which each chapter begins', () => {
      const pages = poppler('pdftotext', pdf, '-layout').split('\f')
      const lines = [...(pages[0] ?? '').matchAll(/^(\d\.) (.+?)(?: \.){3,}\P{L}*?(\d+)$/gmu)]
      expect(lines).toHaveLength(6)
      for (const [, number, title, page] of lines) {
        const begun = pages.findIndex((text) =>
          new RegExp(`^${number} +${title?.slice(0, 25)}[^.]*$`, 'm').test(text),
        )
        expect(begun + 1).toBe(Number(page))
      }
    })

    test('the head row of the annex stands on each of its pages', () => {
      const pages = poppler('pdftotext', pdf, '-layout').split('\f')
      const annex = pages.filter(
        (page) =>
          /Zhanbolat Mamai.*72|Sanavar Zakirova/.test(page) && page.includes('letter of 16'),
      )
      expect(annex.length).toBeGreaterThan(1)
      for (const page of annex) expect(page).toMatch(/No\. +Person +Who +Measure +Months +Source/)
    })

    test('every letter of Kazakh comes back, in the text and in tables', async () => {
      const letters = 'Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі'
      const text = poppler(
        'pdftotext',
        await pdfOf({
          ...saying(letters),
          blocks: [
            ...saying(letters).blocks,
            {
              type: 'table',
              id: 't',
              caption: [],
              columns: [{ title: [{ type: 'text', text: letters }] }],
              rows: [],
            },
          ],
        }),
      )
      expect(text.split(letters)).toHaveLength(3)
    })

    test.each([
      '#let x = 1',
      '*not bold* _not slanted_',
      '$x^2$ `code` ~ @name <label>',
      '[brackets] ] #[ {',
      'a \\ b \\u{41} "quoted"',
      '// no comment /* none */',
      '= no heading',
      '- no list',
      'http://example.org/a#b',
      "it's -- and --- and ...",
    ])('%s is printed as it is', async (text) => {
      expect(poppler('pdftotext', await pdfOf(saying(text)), '-layout')).toContain(text)
    })
  },
)

test('a letter that the fonts do not have is refused by name', async () => {
  const written = await writePdf(saying('Протест в Урумчи (乌鲁木齐)'))
  expect(written).toMatchObject({ ok: false, fault: { code: 'letter-not-in-fonts' } })
  expect(!written.ok && written.fault.message).toContain(
    '乌 (U+4E4C), 鲁 (U+9C81), 木 (U+6728), 齐 (U+9F50), first in “Протест в Урумчи (乌鲁木齐)”',
  )
})

test('a drawing that is no SVG is refused', async () => {
  const drawing = { type: 'drawing', id: 'd', svg: 'no picture', alt: 'none', caption: [] } as const
  expect(await writePdf({ ...saying(), blocks: [drawing] })).toMatchObject({
    ok: false,
    fault: { code: 'pdf-refused' },
  })
})

test('what the standard forbids is said in its words', async () => {
  const heading = { type: 'heading', depth: 1, id: 'h', children: [] } as const
  const written = await writePdf({ ...saying(), blocks: [heading] })
  expect(!written.ok && written.fault.message).toBe(
    'Typst cannot set this paper: PDF/UA-1 error: heading title is empty.',
  )
})

test('soft hyphens, zero-width spaces and joined letters do not stop a paper', async () => {
  expect(
    await writePdf(saying('со\u00adбрание', 'a\u200bb', 'и\u0306 = й', 'на\u0301род')),
  ).toMatchObject({ ok: true })
})
