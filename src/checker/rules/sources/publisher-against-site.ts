import type { Rule } from '../../rule.ts'
import { type Passage, readAddresses, type WebAddress } from '../../understanding/index.ts'
import { distance, foldSounds } from './near-twins.ts'

/** So far before the address a note names who published the page. */
const BESIDE = 160
const SHORTEST = 5
const NAME = /(?<![\p{L}\p{N}/@.-])\p{Lu}[\p{L}]{3,30}(?![\p{L}@/])/gu

export const publisherAgainstSite: Rule = {
  code: 'publisher-against-site',
  group: 'sources',
  title: 'A publisher named in a note whose name is not quite that of the site',
  why: 'Sister services have sister names: "Radio Azattyk" is the Kyrgyz service at azattyk.org, "Radio Azattyq" the Kazakh one at azattyq.org. A warning where the draft cites the site with the other name too, else a note. Names that merely differ from the site\'s ("Kazakh service of RFE/RL") are not looked at.',
  examples: [
    {
      shows: 'one service named, the other cited; both occur',
      text: 'A.[^1] B.[^2]\n\n[^1]: Radio Azattyk, 17 January 2025: <https://rus.azattyk.org/a/1.html>\n[^2]: Radio Azattyk report from 2 July 2024: <https://rus.azattyq.org/a/2.html>\n',
      finds: ['Azattyk'],
    },
    {
      shows: 'a letter lost in the address',
      text: 'A.[^1] B.[^2]\n\n[^1]: Tengrinews article: <https://tengrinews.kz/1>\n[^2]: Tengrinews article: <https://tengrnews.kz/2>\n',
      finds: ['Tengrinews'],
    },
    {
      shows: 'named as the site is',
      text: 'A.[^1] B.[^2]\n\n[^1]: Radio Azattyk: <https://rus.azattyk.org/a/1.html>\n[^2]: Radio Azattyq: <https://rus.azattyq.org/a/2.html>\n',
      finds: [],
    },
    {
      shows: 'another name altogether',
      text: 'A.[^1]\n\n[^1]: RFE/RL article, Kazakh service, Almaty: <https://rus.azattyq.org/a/2.html>\n',
      finds: [],
    },
  ],
  check(draft, report) {
    const addresses = draft.part(readAddresses)
    const sites = new Set(
      addresses.flatMap(({ domain }) => (domain === undefined ? [] : [domain.name])),
    )
    for (const address of addresses) {
      if (address.passage.note === undefined || address.domain === undefined) continue
      const odd = namedOtherwise(address)
      if (odd === undefined) continue
      report({
        at: odd,
        severity: sites.has(odd.name.toLowerCase()) ? 'warning' : 'note',
        message: `The note says "${odd.name}", its address is of ${address.domain.name}.${address.domain.ending}.`,
        related: [address],
      })
    }
  },
}

interface Named {
  readonly passage: Passage
  readonly from: number
  readonly to: number
  readonly name: string
}

/** A name beside the address that is nearly the site's; nothing where the site's own name stands there too. */
function namedOtherwise({ passage, from, domain }: WebAddress): Named | undefined {
  const site = domain?.name ?? ''
  if (site.length < SHORTEST) return undefined
  const start = Math.max(0, from - BESIDE)
  const before = passage.text.slice(start, from)
  const words = before.slice(before.lastIndexOf('://') + 1)
  let odd: Named | undefined
  for (const hit of words.matchAll(NAME)) {
    const [name] = hit
    const low = name.toLowerCase()
    if (low === site) return undefined
    if (low.length < SHORTEST) continue
    if (foldSounds(low) !== foldSounds(site) && distance(low, site, 1) === undefined) continue
    const at = from - words.length + hit.index
    odd = { passage, from: at, to: at + name.length, name }
  }
  return odd
}
