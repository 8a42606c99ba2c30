import type { Rule } from '../../rule.ts'
import { readAddresses, type WebAddress } from '../../understanding/index.ts'
import { distance, foldSounds } from './near-twins.ts'

/** The twin has to be this much commoner than the odd one, and this common for a warning. */
const TIMES = 2
const COMMON = 3

export const urlLookalike: Rule = {
  code: 'url-lookalike',
  group: 'sources',
  title: 'A site that differs by a letter from one the draft cites again and again',
  why: 'A letter lost in a site\'s name ("last.kz" for "vlast.kz") makes a dead source, or somebody else\'s. Sites the text itself names, sister services whose names differ only in spelling one sound ("azattyk", "azattyq"), and names of two or three letters are left alone. Another ending ("vlast.kg") is a note, unless the paths look alike too.',
  examples: [
    {
      shows: 'a letter lost',
      text: 'See https://vlast.kz/novosti/1-a, https://vlast.kz/novosti/2-b, https://vlast.kz/novosti/3-c, https://vlast.kz/novosti/4-d and https://last.kz/novosti/5-e here.\n',
      finds: ['https://last.kz/novosti/5-e'],
    },
    {
      shows: 'two letters changed places',
      text: 'See https://www.frontlinedefenders.org/1, https://www.frontlinedefenders.org/2, https://www.frontlinedefenders.org/3 and https://frontlinedefedners.org/4 here.\n',
      finds: ['https://frontlinedefedners.org/4'],
    },
    {
      shows: 'sister services, and a site that the text names',
      text: 'See https://rus.azattyq.org/1, https://rus.azattyq.org/2, https://rus.azattyq.org/3, https://rus.azattyq.org/4 and https://rus.azattyk.org/5; the Times (https://times.kz/1), and https://time.kz/2, https://time.kz/3, https://time.kz/4 here.\n',
      finds: [],
    },
    {
      shows: 'plainly different sites',
      text: 'See https://orda.kz/1, https://orda.kz/2, https://orda.kz/3, https://orda.kz/4, https://osce.org/5, https://bes.media/6 and https://en.orda.kz/7 here.\n',
      finds: [],
    },
  ],
  check(draft, report) {
    const sites = new Map<string, WebAddress[]>()
    for (const address of draft.part(readAddresses)) {
      if (address.domain === undefined) continue
      const site = `${address.domain.name} ${address.domain.ending}`
      const there = sites.get(site)
      if (there === undefined) sites.set(site, [address])
      else there.push(address)
    }
    const common = [...sites].filter(([, addresses]) => addresses.length >= TIMES)
    for (const [site, addresses] of sites) {
      const twin = common.find(([other, many]) => {
        return other !== site && many.length >= TIMES * addresses.length && isTwin(site, other)
      })
      if (twin === undefined) continue
      const [twinSite, many] = twin
      const alike = sharePath(addresses, many)
      const otherName = site.split(' ')[0] !== twinSite.split(' ')[0]
      const odd = addresses.filter((address) => !isNamed(address))
      for (const address of odd) {
        report({
          at: address,
          severity:
            many.length >= COMMON && (alike || (otherName && addresses.length === 1))
              ? 'warning'
              : 'note',
          message: `The draft cites ${twinSite.replace(' ', '.')} ${many.length} times and ${site.replace(' ', '.')} ${addresses.length === 1 ? 'once' : `${addresses.length} times`}; are they one site?`,
          related: many.slice(0, 1),
          suggestions: [
            address.printed.replace(site.replace(' ', '.'), twinSite.replace(' ', '.')),
          ],
        })
      }
    }
  },
}

function isTwin(site: string, other: string): boolean {
  const [name = '', ending = ''] = site.split(' ')
  const [twin = '', twinEnding = ''] = other.split(' ')
  if (name.length < 3 || twin.length < 4) return false
  // The section of one country, "amnesty.org.uk", is not a slip for "amnesty.org".
  const isSection = ending.startsWith(`${twinEnding}.`) || twinEnding.startsWith(`${ending}.`)
  if (name === twin) return ending !== twinEnding && !isSection && name.length > 4
  if (ending !== twinEnding || foldSounds(name) === foldSounds(twin)) return false
  return distance(name, twin, Math.min(name.length, twin.length) >= 7 ? 2 : 1) !== undefined
}

/** The first words of the path are the same: "/novosti/". */
function sharePath(a: readonly WebAddress[], b: readonly WebAddress[]): boolean {
  const start = ({ path }: WebAddress): string => /^\/[\p{L}_-]{3,30}\//u.exec(path)?.[0] ?? ''
  const starts = new Set(b.map(start))
  return a.some((address) => start(address) !== '' && starts.has(start(address)))
}

/** The text beside it has the site's name with a capital, not as the first word of a sentence. */
function isNamed({ passage, domain, from, to }: WebAddress): boolean {
  const name = domain?.name ?? ''
  const title = (name[0] ?? '').toUpperCase() + name.slice(1)
  const words = `${passage.text.slice(Math.max(0, from - 200), from)} ${passage.text.slice(to, to + 100)}`
  const at = words.indexOf(title)
  return (
    at > 1 &&
    /[\p{L}\p{N},(] ?$/u.test(words.slice(0, at).trimEnd().slice(-2)) &&
    !/[\p{Ll}]/u.test(words[at + title.length] ?? '')
  )
}
