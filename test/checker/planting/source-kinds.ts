import { changed, editsOf } from './places.ts'
import type { Plant, SlipKind } from './slip-kind.ts'

const address = /https:\/\/[^\s<>()[\]"]{12,}[^\s<>()[\]".,;]/g
const graveWords = /\b(?:sentenced|convicted|detained|fined|killed)\b/

/** Hosts that the text cites three times or more, all small letters. */
function citedHosts(text: string): readonly string[] {
  const count = new Map<string, number>()
  for (const [, host = ''] of text.matchAll(/https:\/\/((?:[a-z\d]+\.)+[a-z]+)/g))
    count.set(host, (count.get(host) ?? 0) + 1)
  return [...count].filter(([, times]) => times > 3).map(([host]) => host)
}

export const sourceKinds: readonly SlipKind[] = [
  {
    name: 'the scheme of an address broken',
    rules: ['url-malformed'],
    places: (text, random) =>
      changed(text, address, ([url]) =>
        random.of([
          url.replace('https://', 'https//'),
          url.replace('https://', 'htps://'),
          url.replace('https://', 'https:/'),
          url.replace('https://', 'https://https://'),
        ]),
      ),
  },
  {
    name: 'an address cut in two by a space',
    rules: ['url-cut', 'url-malformed'],
    places: (text, random) =>
      changed(text, address, ([url]) => {
        const cuts = [...url.matchAll(/(?<=\/\/.*\/.*[a-z\d]-)(?=[a-z]{3})/g)].map(
          (cut) => cut.index,
        )
        const at = random.shuffled(cuts)[0]
        return at === undefined ? undefined : `${url.slice(0, at)} ${url.slice(at)}`
      }),
  },
  {
    name: 'two addresses run together',
    rules: ['url-doubled', 'url-malformed'],
    places: (text, random) => {
      const all = [...text.matchAll(address)].map(([url]) => url) as [string, ...string[]]
      return changed(text, address, ([url]) => url + random.of(all))
    },
  },
  {
    name: 'an address with the marks of another format',
    rules: ['url-escaped', 'url-malformed'],
    places: (text) =>
      changed(text, address, ([url]) =>
        url.includes('&')
          ? url.replaceAll('&', '&amp;amp;')
          : url.includes('_')
            ? url.replaceAll('_', '\\\\_')
            : undefined,
      ),
  },
  {
    name: 'a site with a letter lost',
    rules: ['url-lookalike', 'url-escaped'],
    places: (text, random) => {
      const hosts = citedHosts(text)
      return changed(text, address, ([url]) => {
        const host = new URL(url).hostname
        const name = host.split('.').at(-2) ?? ''
        if (!hosts.includes(host) || name.length < 5) return undefined
        const at = random.whole(1, name.length - 2)
        return url.replace(name, name.slice(0, at) + name.slice(at + 1))
      })
    },
  },
  {
    name: 'a note whose address was left out',
    rules: ['note-without-source'],
    note: true,
    places: (text, random) =>
      changed(text, /(?<=^\[\^\d+\]: )[^<\n]*: <https[^>]*>/gm, () =>
        random.of(['Address to follow.', 'To be added.', 'Link still missing.']),
      ),
  },
  {
    name: 'a charge whose notes were deleted',
    rules: ['claim-without-source'],
    note: true,
    places: (text) =>
      [...text.matchAll(/^\*\*\d+\.\*\* .*$/gm)].flatMap((hit): Plant[] => {
        if (!graveWords.test(hit[0]) || !/\d{4}/.test(hit[0])) return []
        const put = hit[0].replaceAll(/\[\^\d+\]/g, '')
        const labels = [...hit[0].matchAll(/\[\^(\d+)\]/g)].map(([, label]) => label)
        const notes = editsOf(
          text,
          new RegExp(`^\\[\\^(?:${labels.join('|')})\\]: .*\\n`, 'gm'),
          () => '',
        )
        return [{ slip: [{ from: hit.index, to: hit.index + hit[0].length, put }, ...notes] }]
      }),
  },
]
