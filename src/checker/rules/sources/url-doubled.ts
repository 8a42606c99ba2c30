import type { Rule } from '../../rule.ts'
import { readAddresses, type WebAddress } from '../../understanding/index.ts'

/** Archives and services whose addresses contain another one behind a stroke. */
const CONTAINS =
  /archive\.|webcache|google\.|translate|[?&#=]|facebook|redirect|proxy|outline\.com|12ft|perma/i

/** Behind "=" or ":" an address stands within another; behind a stroke it may; behind a letter it cannot. */
function isRunTogether(before: string): boolean {
  if (/[=:?&#%]$/.test(before)) return false
  return !/\/$/.test(before) || !CONTAINS.test(before)
}

export const urlDoubled: Rule = {
  code: 'url-doubled',
  group: 'sources',
  title: 'Two web addresses run together, or one twice in a note',
  why: 'Two run together open nothing; the same one twice in a note mostly stands where a second source was meant. Addresses of archives contain another one rightly; a link that shows its address is one.',
  examples: [
    {
      shows: 'run together',
      text: 'See https://vlast.kz/novosti/1https://orda.kz/2 here.\n',
      finds: ['https://vlast.kz/novosti/1https://orda.kz/2'],
    },
    {
      shows: 'run together behind a query',
      text: 'See https://online.zakon.kz/Document/?doc_id=36271780https://orda.kz/2 here.\n',
      finds: ['https://online.zakon.kz/Document/?doc_id=36271780https://orda.kz/2'],
    },
    {
      shows: 'twice in one note',
      text: 'Fined.[^1]\n\n[^1]: See <https://vlast.kz/novosti/1>, <https://vlast.kz/novosti/1>.\n',
      finds: ['https://vlast.kz/novosti/1'],
    },
    {
      shows: 'an archive, a link that shows its address',
      text: 'See https://web.archive.org/web/2024/https://vlast.kz/novosti/1 and [https://orda.kz/2](https://orda.kz/2).\n',
      finds: [],
    },
    {
      shows: 'one source of two notes',
      text: 'Fined.[^1] Left.[^2]\n\n[^1]: <https://vlast.kz/1>\n[^2]: <https://vlast.kz/1>\n',
      finds: [],
    },
  ],
  check(draft, report) {
    let first = new Map<string, WebAddress>()
    let passage: WebAddress['passage'] | undefined
    for (const address of draft.part(readAddresses)) {
      const { printed } = address
      const second = printed.slice(8).search(/https?:\/\//i)
      const before = printed.slice(0, second + 8)
      if (second > 0 && isRunTogether(before)) {
        report({
          at: address,
          severity: 'warning',
          message: 'Two addresses are run together here.',
          suggestions: [`${before.replace(/[,;]$/, '')}, ${printed.slice(second + 8)}`],
        })
      }
      if (address.passage !== passage) first = new Map()
      passage = address.passage
      const earlier = first.get(printed)
      first.set(printed, address)
      if (earlier === undefined || passage.note === undefined) continue
      report({
        at: address,
        severity: 'warning',
        message: 'This address stands twice in the note; perhaps another source was meant.',
        related: [earlier],
      })
    }
  },
}
