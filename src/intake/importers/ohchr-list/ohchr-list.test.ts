import { describe, expect, it } from 'vitest'
import { publishedFile, readForTests, textFile } from '../parts/read-for-tests.ts'
import { ohchrList } from './index.ts'

/** Counted by hand in Word: rows with a number, headings, positions, and what single rows say. */
const lists = [
  {
    path: 'upr/UPR20__Slovenia_ThematicListRecommendations_E.docx',
    rows: 163,
    supported: 142,
    noted: 21,
    symbol: 'A/HRC/28/15',
    cycle: 2,
    session: 20,
    first: {
      number: '115.1',
      recommenders: ['HR'],
      positions: [{ position: 'supported', symbol: 'A/HRC/28/15/Add.1', paragraph: 'Para. 3' }],
      themes: [
        {
          scheme: 'ohchr-upr',
          code: 'A12',
          text: 'Acceptance of international norms',
          main: true,
        },
      ],
      affected: ['general'],
      goals: [],
    },
  },
  {
    path: 'upr/UPR34_Slovenia_Thematic_list_of_Recommendations.docx',
    rows: 215,
    supported: 182,
    noted: 33,
    symbol: 'A/HRC/43/15',
    cycle: 3,
    session: 34,
    first: {
      number: '121.1',
      recommenders: ['FR', 'LT'],
      positions: [{ position: 'supported', symbol: 'A/HRC/43/15', paragraph: 'Para 121' }],
      themes: [
        { scheme: 'ohchr-upr', text: 'Acceptance of international norms', main: true },
        { scheme: 'ohchr-upr', text: 'Enforced disappearances' },
      ],
      affected: ['Disappeared persons'],
      goals: ['16'],
    },
  },
] as const

describe.skipIf(publishedFile(lists[0].path) === undefined)(
  'the lists of Slovenia, where the published files are at hand',
  () => {
    it.each(lists)('$path: every row, theme, position and source of position', async (list) => {
      const file = publishedFile(list.path)
      if (file === undefined) return
      const { recommendations, refused } = await readForTests(ohchrList, file)
      expect(refused).toEqual([])
      expect(recommendations).toHaveLength(list.rows)
      const withPosition = (wanted: string) =>
        recommendations.filter(({ positions }) => positions[0]?.position === wanted)
      expect(withPosition('supported')).toHaveLength(list.supported)
      expect(withPosition('noted')).toHaveLength(list.noted)
      expect(recommendations[0]).toMatchObject(list.first)
      for (const one of recommendations) {
        expect(one).toMatchObject({
          state: 'SI',
          symbol: list.symbol,
          cycle: list.cycle,
          session: list.session,
        })
        expect(one.number, one.text.en).toMatch(/^\d{3}\.\d{1,3}$/)
        expect(one.recommenders.length, one.number).toBeGreaterThan(0)
        expect(one.recommendersStated, one.number).toEqual([])
        expect(one.themes.filter(({ main }) => main).length, one.number).toBeGreaterThan(0)
        expect(one.positions[0]?.symbol, one.number).toMatch(/^A\/HRC\/(28|43)\/15/)
      }
      expect(new Set(recommendations.map(({ number }) => number)).size).toBe(list.rows)
    })
  },
)

/** The three layouts, as HTML, because the readers make the same cells of it as of Word. */
const table = (heads: readonly string[], ...rows: readonly (readonly string[])[]) =>
  textFile(
    'UPR48_Kazakhstan_Thematic_list.html',
    `<html><body><p>UPR of Kazakhstan (4th Cycle – 48th session)</p><table>${[heads, ...rows]
      .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
      .join('')}</table></body></html>`,
  )

const fourth = [
  'Recommendation and recommending State',
  'Position of the State under review',
  'Human rights themes and groups of persons',
  'Relevant SDGs',
]

describe('the layout of the fourth cycle', () => {
  it('has goals in a column of their own', async () => {
    const file = table(
      fourth,
      ['Theme: Freedom of assembly'],
      [
        '<p>140.7 Let people gather (Maldives) (Portugal);</p><p>Source of Position: A/HRC/59/15/Add.1 - Para.3</p>',
        'Supported',
        '<p>- Freedom of assembly</p><p>Groups of Persons:</p><p>- Human rights defenders</p>',
        '<p>- 16 - PEACE, JUSTICE AND STRONG INSTITUTIONS</p>',
      ],
    )
    const { recommendations, refused } = await readForTests(ohchrList, file)
    expect(refused).toEqual([])
    expect(recommendations).toMatchObject([
      {
        number: '140.7',
        state: 'KZ',
        session: 48,
        cycle: 4,
        symbol: 'A/HRC/59/15',
        text: { en: 'Let people gather (Maldives) (Portugal)' },
        recommenders: ['MV', 'PT'],
        positions: [{ position: 'supported', symbol: 'A/HRC/59/15/Add.1', paragraph: 'Para.3' }],
        themes: [{ text: 'Freedom of assembly', main: true }],
        affected: ['Human rights defenders'],
        goals: ['16'],
      },
    ])
  })

  it('a recommendation under two themes is one with two headings', async () => {
    const row = ['<p>140.7 Let people gather (Maldives);</p>', 'Noted', '<p>- Assembly</p>', '']
    const { recommendations } = await readForTests(
      ohchrList,
      table(fourth, ['Theme: Assembly'], row, ['Theme: Defenders'], row),
    )
    expect(recommendations).toHaveLength(1)
    expect(recommendations[0]?.themes).toEqual([
      { scheme: 'ohchr-upr', text: 'Assembly', main: true },
      { scheme: 'ohchr-upr', text: 'Defenders', main: true },
    ])
  })

  it('a position nobody knows is said', async () => {
    const { recommendations, refused } = await readForTests(
      ohchrList,
      table(fourth, ['140.7 Let people gather (Maldives);', 'Maybe', '', '']),
    )
    expect(recommendations[0]?.positions).toEqual([{ position: 'unclear', stated: 'Maybe' }])
    expect(refused).toMatchObject([{ reason: expect.stringMatching(/"Maybe" is no position/) }])
  })
})

describe('a list whose last column was filled in', () => {
  const file = table(
    [
      'Recommendation',
      'Position',
      'Full list of themes',
      'Assessment/comments on level of implementation',
    ],
    [
      '140.7 Let people gather (Maldives);',
      'Supported',
      '- Assembly',
      '<p>Not done</p><p>Twelve were fined.</p>',
    ],
  )
  it('needs to be told whose judgement it is', async () => {
    const { refused } = await readForTests(ohchrList, file)
    expect(refused).toMatchObject([{ reason: expect.stringMatching(/options assessor and on/) }])
  })
  it('gives assessments then', async () => {
    const { records } = await readForTests(ohchrList, file, {
      assessor: 'A coalition',
      on: '2026-05',
    })
    expect(records.find(({ kind }) => kind === 'assessment')).toMatchObject({
      on: '2026-05',
      assessorStated: 'A coalition',
      scale: 'words',
      grade: 'Not done',
      argument: { en: 'Not done\nTwelve were fined.' },
    })
  })
})
