import type { Rule } from '../../rule.ts'
import { type Passage, readAddresses } from '../../understanding/index.ts'

const FEWEST = 6

export const citationFormat: Rule = {
  code: 'citation-format',
  group: 'sources',
  title: 'Notes that are a bare address among notes that say what they cite',
  why: 'When a page is gone, the title, publisher and date are all that is left of the source. Said once, at the first such note, with the others beside it. A draft whose notes are nearly all bare has chosen so and is left alone.',
  examples: [
    {
      shows: 'one bare among described ones',
      text: notes([
        'See RFE/RL article from 7 May 2024: <https://a.org/1>',
        'Vlast report, 9 May 2024: <https://a.org/2>',
        '<https://a.org/3>',
        'Orda article, 1 May 2024: <https://a.org/4>',
        'UN statement, 2 May 2024: <https://a.org/5>',
        'Court decision, 3 May 2024: <https://a.org/6>',
      ]),
      finds: ['https://a.org/3'],
    },
    {
      shows: 'all bare',
      text: notes([
        '<https://a.org/1>',
        '<https://a.org/2>',
        '<https://a.org/3>',
        '<https://a.org/4>',
        '<https://a.org/5>',
        '<https://a.org/6>',
      ]),
      finds: [],
    },
    {
      shows: 'all described',
      text: notes([
        'Report, May 2024: <https://a.org/1>',
        'Report, June 2024: <https://a.org/2>',
        'Report, July 2024: <https://a.org/3>',
        'Report, August 2024: <https://a.org/4>',
        'Register, 2024: <https://a.org/5>',
        'Letter, 2024: <https://a.org/6>',
      ]),
      finds: [],
    },
    {
      shows: 'few notes',
      text: notes(['Report, May 2024: <https://a.org/1>', '<https://a.org/2>']),
      finds: [],
    },
    {
      shows: 'two addresses and a word between them are bare too; said at the first',
      text: notes([
        '<https://a.org/1> and <https://a.org/2>',
        'Vlast report, 9 May 2024: <https://a.org/3>',
        '<https://a.org/4>',
        'Orda article, 1 May 2024: <https://a.org/5>',
        'UN statement, 2 May 2024: <https://a.org/6>',
        'Court decision, 3 May 2024: <https://a.org/7>',
      ]),
      finds: ['https://a.org/1 and https://a.org/2'],
    },
  ],
  check(draft, report) {
    const addresses = new Map<Passage, number>()
    for (const { passage, from, to } of draft.part(readAddresses)) {
      if (passage.note !== undefined)
        addresses.set(passage, (addresses.get(passage) ?? 0) + to - from)
    }
    const isBare = ({ text }: Passage, length: number): boolean =>
      text.replace(/[\s,;.<>()]|\band\b/g, '').length <= length
    const notes = [...addresses]
    const bare = notes
      .filter(([passage, length]) => isBare(passage, length))
      .map(([passage]) => passage)
    const [first] = bare
    if (notes.length < FEWEST || first === undefined || bare.length > notes.length * 0.7) return
    const span = (passage: Passage) => ({
      passage,
      from: 0,
      to: Math.min(passage.text.length, 200),
    })
    const labels = bare.map(({ note }) => note?.label ?? '').slice(0, 60)
    report({
      at: span(first),
      severity: 'note',
      message: `${bare.length} of ${notes.length} notes with an address give nothing but the address, the others a title, publisher or date: ${labels.join(', ')}.`,
      related: bare.slice(1).map(span),
    })
  },
}

function notes(texts: readonly string[]): string {
  return `${texts.map((_, i) => `Fined.[^${i + 1}]`).join(' ')}\n\n${texts.map((text, i) => `[^${i + 1}]: ${text}`).join('\n')}\n`
}
