import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { publishedFile, readForTests, textFile } from '../parts/read-for-tests.ts'
import { ngoPaper } from './index.ts'

const read = async (text: string) => {
  const { recommendations } = await readForTests(ngoPaper, textFile('paper.md', text))
  return recommendations.map(({ text: words, articles, addressee }) => ({
    text: words.en,
    articles,
    addressee,
  }))
}

describe('blocks of recommendations', () => {
  it('a heading with articles, and a list: each item with those articles', async () => {
    expect(
      await read(`# A statement

#### **Recommendations (Article 2 (paragraph 1), 3 and 26 of the ICCPR):**

- adopt a law;
- carry it out.

#### Freedom of movement (Article 12 of the ICCPR)

- a fact and no recommendation;
`),
    ).toEqual(
      ['adopt a law', 'carry it out'].map((text) => ({
        text,
        articles: [
          'Article 2 (paragraph 1) of the ICCPR',
          'Article 3 of the ICCPR',
          'Article 26 of the ICCPR',
        ],
        addressee: undefined,
      })),
    )
  })

  it('a single one behind its title', async () => {
    expect(
      await read(
        'Recommendation (Article 2 (paragraphs 2-3) of the ICCPR): to accede to the treaties named above.\n',
      ),
    ).toEqual([
      {
        text: 'to accede to the treaties named above',
        articles: ['Article 2 (paragraph 2) of the ICCPR', 'Article 2 (paragraph 3) of the ICCPR'],
        addressee: undefined,
      },
    ])
  })

  it('a line that names the addressee between heading and list', async () => {
    expect(
      await read(
        '## Recommendations\n\nThe Kazakhstani authorities should:\n\n- Release them.\n\n## 3. Next\n',
      ),
    ).toEqual([{ text: 'Release them', articles: [], addressee: 'The Kazakhstani authorities' }])
  })

  it('a sentence of a letter that asks for a list', async () => {
    expect(
      await read(
        'Your Excellency, I ask for your help to ensure that:\n\n- Justice is done, as Article 18 of the ICCPR demands;\n- Nobody is fined.\n\nSincerely,\n',
      ),
    ).toEqual([
      {
        text: 'Justice is done, as Article 18 of the ICCPR demands',
        articles: ['Article 18 of the ICCPR'],
        addressee: undefined,
      },
      { text: 'Nobody is fined', articles: [], addressee: undefined },
    ])
  })

  it('an item that a page break cuts in two is whole', async () => {
    expect(
      await read(
        '#### Recommendations:\n\n- bring to justice the heads of the\n\nagencies that were there;\n',
      ),
    ).toMatchObject([{ text: 'bring to justice the heads of the agencies that were there' }])
  })

  it('a list of facts is none', async () => {
    expect(await read('The following happened:\n\n- one was fined;\n- one was held.\n')).toEqual([])
  })
})

interface Known {
  readonly line: number
  readonly iccpr_articles: readonly string[]
}

const facts = publishedFile('corpus/facts.json')

describe.skipIf(facts === undefined)('three published papers, where they are at hand', () => {
  const root = join(import.meta.dirname, '../../../../../shared/corpus/facts.json')
  const known = (file: string): readonly Known[] =>
    JSON.parse(readFileSync(root, 'utf8')).files[file].recommendations

  it.each([
    ['000_a765fb5945023d8d.txt', 3],
    ['002_dff03fb6bbf24995.txt', 91],
    ['003_5e92ec04cfb59a77.txt', 22],
  ])('%s: all %i lines, with their articles, and no others', async (name, count) => {
    const file = publishedFile(`corpus/${name}`)
    if (file === undefined) return
    const { recommendations, refused } = await readForTests(ngoPaper, file)
    expect(refused).toEqual([])
    const found = recommendations.map(({ sources, articles }) => ({
      line: Number(/line (\d+)/.exec(sources[0]?.locator ?? '')?.[1]),
      iccpr_articles: articles.map((article) =>
        article.replace(/^Article | of the .*$|paragraph|\s/g, ''),
      ),
    }))
    const wanted = known(name).map(({ line, iccpr_articles }) => ({ line, iccpr_articles }))
    expect(wanted).toHaveLength(count)
    const byLine = (a: { line: number }, b: { line: number }) => a.line - b.line
    expect(found.sort(byLine)).toEqual(wanted.sort(byLine))
  })
})
