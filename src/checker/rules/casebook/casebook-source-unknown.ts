import { readDates } from '../../understanding/index.ts'
import type { CasebookRule } from './casebook-rule.ts'
import { addressKey, archiveOf } from './source-addresses.ts'

const address =
  'https://kaktus.media/doc/516403_delo_o_pytkah_vikrama_ryzahynova_kazahskim_policeyskim_vynesli_prigovor.html'

export const casebookSourceUnknown: CasebookRule = {
  code: 'casebook-source-unknown',
  group: 'casebook',
  title: 'A source is cited whose address is not in the casebook',
  why: 'A page that was cited and not kept may be gone when somebody asks for it; and an address with a slip leads nowhere. An address that differs in one letter from one of the casebook is a warning, any other a note, once for each address. It is looked at in drafts that cite at least one source of the casebook; addresses of whole sites, without a page, are left alone.',
  examples: [
    {
      text: `See [the report](${address}) and https://example.org/reports/2024/05/a-report.html.`,
      finds: ['https://example.org/reports/2024/05/a-report.html'],
      shows: 'one known, one not',
    },
    {
      text: `See ${address} and ${address.replace('vynesli', 'vinesli')}.`,
      finds: [address.replace('vynesli', 'vinesli')],
      shows: 'a slip in the address',
    },
    { text: `See ${address}. Website: https://www.iphronline.org`, finds: [], shows: 'a site' },
    {
      text: 'See https://example.org/reports/2024/05/a-report.html.',
      finds: [],
      shows: 'a paper that rests on other sources',
    },
  ],
  check(draft, report, { known }) {
    if (known.sources.length === 0) return
    const archive = archiveOf(known.sources)
    const dates = draft.part(readDates)
    const cited = draft.passages.flatMap((passage) =>
      dates.addresses(passage).map((one) => ({ ...one, passage })),
    )
    if (!cited.some(({ url }) => archive.of(url) !== undefined)) return
    const said = new Set<string>()
    for (const { url, passage, from, to } of cited) {
      const key = addressKey(url)
      if (said.has(key) || !/\/[^/]/.test(key) || archive.of(url)) continue
      said.add(key)
      const near = archive.near(url)
      report({
        at: { passage, from, to },
        severity: near === undefined ? 'note' : 'warning',
        message:
          near === undefined
            ? 'The casebook has no source with this address.'
            : 'The casebook has this address with one letter different.',
        suggestions: near === undefined ? [] : [near.url],
      })
    }
  },
}
