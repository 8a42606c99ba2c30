import { describe, expect, it } from 'vitest'
import { ofKind, publishedFile, readForTests, textFile } from '../parts/read-for-tests.ts'
import { uprReport } from './index.ts'

const opening = `United Nations A/HRC/28/99
General Assembly
Distr.: General
10 December 2014
Human Rights Council
Report of the Working Group on the Universal Periodic Review

Kazakhstan

Introduction

1. The Working Group on the Universal Periodic Review held its twentieth session from 27 October to 7 November 2014. The review of Kazakhstan was held at the 8th meeting, on 30 October 2014.

II. Conclusions and/or recommendations**

`

/** What is read of a list of recommendations, one line each: number, position, claim, States, text. */
async function read(list: string) {
  const { recommendations, refused } = await readForTests(
    uprReport,
    textFile('report.txt', opening + list),
  )
  const lines = recommendations.map(({ number, positions, recommenders, text }) =>
    [number, positions[0]?.position, positions[0]?.claim, recommenders.join('+'), text.en]
      .filter((part) => part !== undefined)
      .join(' | '),
  )
  return { lines, refused, recommendations }
}

describe('a report of a later cycle: paragraph and item in one number', () => {
  it('each paragraph gives the position, and what the State says of carrying it out', async () => {
    const { lines, refused } =
      await read(`123. The recommendations listed below enjoy the support of Kazakhstan:

123.1 Ratify the Convention (Spain) (Hungary);

124. The following recommendations enjoy the support of Kazakhstan, which considers that they are already implemented or in the process of implementation:

124.1 Adopt a law (Bolivia (Plurinational State of));

124.10 Adopt another (Chile and Peru);

125. The recommendations below did not enjoy the support of Kazakhstan and would thus be noted:

125.1 Abolish it (France);1

126. The following recommendations will be examined by Kazakhstan, which will provide responses in due time:

126.1 Think about it (Togo).

127. All conclusions and/or recommendations contained in the present report reflect the position of the submitting States.
`)
    expect(lines).toEqual([
      '123.1 | supported | ES+HU | Ratify the Convention (Spain) (Hungary)',
      '124.1 | supported | implemented-or-in-process | BO | Adopt a law (Bolivia (Plurinational State of))',
      '124.10 | supported | implemented-or-in-process | CL+PE | Adopt another (Chile and Peru)',
      '125.1 | noted | FR | Abolish it (France)',
      '126.1 | pending | TG | Think about it (Togo)',
    ])
    expect(refused).toEqual([])
  })

  it('the head of a page inside a recommendation is no part of it', async () => {
    const { lines } =
      await read(`123. The recommendations listed below enjoy the support of Kazakhstan:

123.1 Take further steps

A/HRC/28/99
14

towards the abolition of the death penalty (Portugal);
`)
    expect(lines).toEqual([
      '123.1 | supported | PT | Take further steps towards the abolition of the death penalty (Portugal)',
    ])
  })

  it('letters inside a recommendation are parts of it', async () => {
    const { lines } =
      await read(`123. The recommendations listed below enjoy the support of Kazakhstan:

123.1 Adopt a law, in particular on:

(a) one thing;

(b) another thing (Peru);

123.2 Do more (Chile).
`)
    expect(lines).toEqual([
      '123.1 | supported | PE | Adopt a law, in particular on: (a) one thing; (b) another thing (Peru)',
      '123.2 | supported | CL | Do more (Chile)',
    ])
  })

  it.each([
    ['a line of its own', '123.1\nAdopt a law (Chile);\n\n123.2\nDo more (Peru).\n'],
    ['a full stop behind it', '123.1. Adopt a law (Chile);\n\n123.2. Do more (Peru).\n'],
  ])('the number may have %s', async (_, list) => {
    const { lines } = await read(
      `123. The recommendations listed below enjoy the support of Kazakhstan:\n\n${list}`,
    )
    expect(lines).toEqual([
      '123.1 | supported | CL | Adopt a law (Chile)',
      '123.2 | supported | PE | Do more (Peru)',
    ])
  })

  it('what belongs to no recommendation is refused with its place', async () => {
    const { refused } =
      await read(`123. The recommendations listed below enjoy the support of Kazakhstan:

123.1 Adopt a law (Chile);

The delegation thanked everybody.
`)
    expect(refused).toMatchObject([
      { where: 'report.txt, line 20', reason: expect.stringMatching(/thanked everybody/) },
    ])
  })
})

describe('a report of the first cycle counts anew in each paragraph', async () => {
  const { lines, recommendations } =
    await read(`2. The recommendations listed below enjoy the support of Kazakhstan:

1. Adopt a law (Chile);

2. Do more (Peru);

3. Publish it (Togo).

3. Kazakhstan considers that recommendations Nos. 1 and 3 above have already been implemented or are in the process of implementation.

4. The following recommendations will be examined by Kazakhstan, which will provide responses in due course:

1. Abolish it (France).
`)
  it('so the number is that of the paragraph and the item', () => {
    expect(lines).toEqual([
      '2.1 | supported | implemented-or-in-process | CL | Adopt a law (Chile)',
      '2.2 | supported | PE | Do more (Peru)',
      '2.3 | supported | implemented-or-in-process | TG | Publish it (Togo)',
      '4.1 | pending | FR | Abolish it (France)',
    ])
  })
  it('and a later paragraph that speaks of some numbers is named beside the first', () => {
    expect(recommendations[0]?.positions).toMatchObject([{ paragraph: '2, 3' }])
    expect(recommendations[1]?.positions).toMatchObject([{ paragraph: '2' }])
  })
})

it('the title page gives symbol, State, session, cycle and day', async () => {
  const { recommendations } = await read(
    '123. The recommendations listed below enjoy the support of Kazakhstan:\n\n123.1 Do it (Peru).\n',
  )
  expect(recommendations[0]).toMatchObject({
    symbol: 'A/HRC/28/99',
    state: 'KZ',
    session: 20,
    cycle: 2,
    date: '2014-10-30',
    occasion: { en: 'Universal Periodic Review, second cycle' },
    positions: [
      { symbol: 'A/HRC/28/99', reply: { en: expect.stringMatching(/enjoy the support/) } },
    ],
  })
})

it('a paper without recommendations is refused', async () => {
  const { records, refused } = await readForTests(uprReport, textFile('x.txt', opening))
  expect(records).toEqual([])
  expect(refused).toMatchObject([{ where: 'x.txt', reason: expect.stringMatching(/no numbered/) }])
})

const files = ['upr/kazakhstan2010.pdf', 'upr/kazakhstan2010.txt'] as const
const numberedList = publishedFile('upr/kazakhstan2010-numbered.csv')

describe.skipIf(numberedList === undefined)(
  'the report on Kazakhstan of 2010, where the published file is at hand',
  () => {
    it.each(files)(
      '%s: 102 and 26 recommendations, every number, State and position',
      async (path) => {
        const file = publishedFile(path)
        if (file === undefined || numberedList === undefined) return
        const { recommendations, refused } = await readForTests(uprReport, file)
        expect(refused).toEqual([])
        const numbers = [
          ...Array.from({ length: 102 }, (_, i) => `95.${i + 1}`),
          ...Array.from({ length: 26 }, (_, i) => `97.${i + 1}`),
        ]
        expect(recommendations.map(({ number }) => number)).toEqual(numbers)
        const positions = recommendations.map(({ positions }) => positions[0]?.position)
        expect(positions.slice(0, 102).every((position) => position === 'supported')).toBe(true)
        expect(positions.slice(102).every((position) => position === 'pending')).toBe(true)
        // Paragraph 96 names 68 of them as done or in process.
        expect(recommendations.filter(({ positions }) => positions[0]?.claim)).toHaveLength(68)
        expect(
          recommendations.filter(({ recommenders }) => recommenders.length !== 1),
        ).toMatchObject([{ number: '95.3', recommenders: ['SI', 'KR'] }])
        expect(recommendations.flatMap(({ recommendersStated }) => recommendersStated)).toEqual([])
      },
    )

    it.each(files)('%s: the texts are those of the numbered list', async (path) => {
      const file = publishedFile(path)
      if (file === undefined || numberedList === undefined) return
      const { recommendations } = await readForTests(uprReport, file)
      const texts = new Map(recommendations.map(({ number, text }) => [number, text.en]))
      const wanted = csvColumns(new TextDecoder().decode(await numberedList.bytes()), [6, 7])
      const differing = wanted.filter(([number, text]) => texts.get(number ?? '') !== text)
      // The list was made from the text file, with the number of a footnote in 95.38; the PDF prints 95.3
      // in other words, and hyphens where the text file has full stops.
      expect(differing.map(([number]) => number)).toEqual(
        path.endsWith('.pdf') ? ['95.3', '95.38', '95.83', '97.10'] : ['95.38'],
      )
      expect(wanted).toHaveLength(128)
    })
  },
)

/** Columns of a small CSV file with quotation marks. */
function csvColumns(text: string, columns: readonly number[]): string[][] {
  const rows = text.trim().split(/\r?\n/).slice(1)
  return rows.map((row) => {
    const cells = [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    )
    return columns.map((column) => (cells[column] ?? '').replace(/\s+/g, ' ').trim())
  })
}

it('importing again, into a casebook that has it, gives the same records', async () => {
  const file = textFile(
    'report.txt',
    `${opening}123. The recommendations listed below enjoy the support of Kazakhstan:\n\n123.1 Do it (Peru).\n`,
  )
  const first = await readForTests(uprReport, file)
  const again = await readForTests(uprReport, file, {}, first.records)
  expect(again.recommendations).toEqual(first.recommendations)
  expect(ofKind(again.records, 'organisation')).toEqual([])
})
