import type { Rule } from '../../rule.ts'
import { type Passage, readAddresses, type WebAddress } from '../../understanding/index.ts'
import { distance, foldSounds } from './near-twins.ts'
import { openSites, publishers } from './publishers.ts'

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
      shows: 'another publisher altogether',
      text: 'A.[^1] B.[^2]\n\n[^1]: See Vlast article from 9 October 2024: <https://orda.kz/pod-natiskom-389922/>\n[^2]: <https://vlast.kz/novosti/1.html>\n',
      finds: ['Vlast'],
    },
    {
      shows: 'a post of a publisher, its own site',
      text: 'A.[^1] B.[^2]\n\n[^1]: Human Rights Watch statement: <https://www.facebook.com/hrw/posts/1>\n[^2]: See Vlast article from 9 October 2024: <https://vlast.kz/novosti/1.html>\n',
      finds: [],
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
    const byPassage = Map.groupBy(addresses, ({ passage }) => passage.index)
    const inNote = ({ passage }: WebAddress): number => byPassage.get(passage.index)?.length ?? 0
    for (const address of addresses) {
      if (address.passage.note === undefined || address.domain === undefined) continue
      const odd = namedOtherwise(address) ?? ofAnother(address, inNote(address))
      if (odd === undefined) continue
      report({
        at: odd,
        severity: sites.has(odd.name.toLowerCase()) ? 'warning' : 'note',
        message: `The note says “${odd.name}”, its address is of ${address.domain.name}.${address.domain.ending}.`,
        related: [address],
      })
    }
  },
}

const work = '(?:article|report|news|statement|press release|update|interview|post)'
const cited = new RegExp(
  `(?:^|[.;:,(] ?|[Ss]ee (?:also |more in )?(?:the )?)((?!See\\b)(?:\\p{Lu}[\\p{L}.]* ?){1,4}?)(?=,? ${work}\\b)`,
  'gu',
)

/** "See Vlast article …: <https://orda.kz/…>": the one source of a note, on the site of another publisher. */
function ofAnother({ passage, from, domain }: WebAddress, addresses: number): Named | undefined {
  if (addresses !== 1 || domain === undefined || openSites.has(domain.name)) return undefined
  for (const hit of passage.text.slice(0, from).matchAll(cited)) {
    const name = hit[1]?.trim() ?? ''
    const sites = publishers.find(([form]) => form.test(name))?.[1]
    if (sites === undefined || sites.includes(domain.name)) continue
    const at = hit.index + hit[0].indexOf(name)
    return { passage, from: at, to: at + name.length, name }
  }
  return undefined
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
