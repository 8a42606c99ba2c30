import type { Rule } from '../../rule.ts'
import { findPlace, readAddresses, type WebAddress } from '../../understanding/index.ts'

/** A last piece of a path this long with words and hyphens is a title, not a number or a folder. */
const TITLE = 18

export const urlCut: Rule = {
  code: 'url-cut',
  group: 'sources',
  title: 'A web address cut off or cut in two',
  why: 'Addresses break at the end of a line or page, and what is copied from there opens nothing. Found are addresses with their rest behind a space, those that end in a hyphen or three dots, and those that are only the beginning of a longer one elsewhere in the draft. The address of a folder ("…/news/") may be the beginning of others.',
  examples: [
    {
      shows: 'the rest stands behind a space',
      text: 'See <https://iphronline.org/articles/kazakhstan-media-accreditation-> rules-and-propaganda-measures/, published in May.\n',
      finds: [
        'https://iphronline.org/articles/kazakhstan-media-accreditation- rules-and-propaganda-measures/',
      ],
    },
    {
      shows: 'dots instead of the rest',
      text: 'See https://vlast.kz/novosti/63474-vlasti-almaty-snova…\n',
      finds: ['https://vlast.kz/novosti/63474-vlasti-almaty-snova'],
    },
    {
      shows: 'the whole one stands elsewhere',
      text: 'See https://vlast.kz/novosti/63474-vlasti-almaty-sno and later https://vlast.kz/novosti/63474-vlasti-almaty-snova-otkazali.html\n',
      finds: ['https://vlast.kz/novosti/63474-vlasti-almaty-sno'],
    },
    {
      shows: 'a folder and what lies in it, two numbers, words after an address',
      text: 'See https://monitor.civicus.org/country/ and https://monitor.civicus.org/country/kazakhstan/ and https://rus.azattyq.org/a/3316 and https://rus.azattyq.org/a/33161860.html for more.\n',
      finds: [],
    },
    {
      shows: 'words behind an address',
      text: 'See https://vlast.kz/novosti/63474-vlasti-almaty-snova-otkazali.html for the well-known 2023/24 decision, and https://osce.org/odihr - the report of 2024.\n',
      finds: [],
    },
  ],
  check(draft, report) {
    const told = new Set<string>()
    const tell = (address: WebAddress, to: number, message: string, better?: string): void => {
      const { passage, from } = address
      const key = `${passage.index}:${from}`
      if (told.has(key)) return
      told.add(key)
      report({
        at: { passage, from, to },
        severity: address.scheme === '' ? 'note' : 'warning',
        message,
        ...(better === undefined ? {} : { suggestions: [better] }),
      })
    }
    const addresses = draft.part(readAddresses)
    const longer = draft.part(longerAddresses)
    for (const address of addresses) {
      const { passage, to, printed } = address
      const behind = passage.text.slice(to, to + 400)
      const rest = /[-_/=%&]$/.test(printed)
        ? restBehind(behind, /[-_%&=]$/.test(printed))
        : undefined
      if (rest !== undefined) {
        const better = longer.get(address)?.printed ?? printed + rest.words
        tell(address, to + rest.length, 'This address is cut in two.', better)
      } else if (/^(?:…|\.{3})/.test(behind) || /…|\.{3}$/.test(printed)) {
        tell(
          address,
          to,
          'This address is shortened; nobody can open it.',
          longer.get(address)?.printed,
        )
      } else if (longer.has(address)) {
        const whole = longer.get(address) as WebAddress
        tell(
          address,
          to,
          `This address is the beginning of a longer one in the draft; it was probably cut off.`,
          whole.printed,
        )
      } else if (/[-_]$/.test(printed)) {
        tell(
          address,
          to,
          `This address ends in “${printed.at(-1) ?? ''}” and was probably cut off.`,
        )
      }
    }
    // What the reader of the file saw at the end of a line or page.
    for (const { code, place, values } of draft.draft.remarks) {
      if (code !== 'url-cut' || place === undefined) continue
      const found = findPlace(draft, place)
      const address = addresses.find(
        (a) => a.passage === found?.passage && a.from <= found.at && a.to >= found.at,
      )
      if (address === undefined) continue
      tell(
        address,
        address.to,
        'This address is cut in two.',
        `${String(values?.first ?? '')}${String(values?.rest ?? '')}`,
      )
    }
  },
}

/** What follows an address and looks like the rest of its path, not like words. */
function restBehind(text: string, sure: boolean): { words: string; length: number } | undefined {
  const hit = /^\s{1,3}([\p{Ll}\d%][\w\-./%~?#=&+]{3,300})/u.exec(text)
  const words = hit?.[1]?.replace(/[.,]$/, '')
  if (hit === null || words === undefined) return undefined
  const signs = words.match(/[-/_=%]/g)?.length ?? 0
  const named = /\.(?:html?|pdf|php|aspx?|docx?)$/.test(words)
  if (/^\d{1,2}[/-]\d|^(?:and\/or|https?)/i.test(words)) return undefined
  // "…/07/07/ kazakhstan-crackdown-government-critics": what follows is a title and no sentence.
  const isTitle = /^[\p{Ll}\d]+(?:-[\p{Ll}\d]+){2,}\/?$/u.test(words)
  if (isTitle && signs >= 3)
    return { words, length: hit[0].length - ((hit[1] ?? '').length - words.length) }
  const isRest = sure ? signs >= 2 || named : signs >= 3 && named
  return isRest
    ? { words, length: hit[0].length - ((hit[1] ?? '').length - words.length) }
    : undefined
}

/** Addresses that break off inside a title which another address of the draft has in full. */
function longerAddresses(draft: Parameters<Rule['check']>[0]): ReadonlyMap<WebAddress, WebAddress> {
  const keyOf = ({ host, path }: WebAddress): string =>
    `${host.replace(/^www\./i, '').toLowerCase()}${path}`
  const sorted = draft
    .part(readAddresses)
    .map((address) => ({ address, key: keyOf(address) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const found = new Map<WebAddress, WebAddress>()
  let next: { address: WebAddress; key: string } | undefined
  for (let i = sorted.length - 1; i >= 0; i--) {
    const one = sorted[i] as { address: WebAddress; key: string }
    if (
      next !== undefined &&
      next.key !== one.key &&
      next.key.startsWith(one.key) &&
      isInTitle(one.key, next.key)
    ) {
      found.set(one.address, next.address)
    } else next = one
    if (next.key === one.key) next = one
  }
  return found
}

function isInTitle(short: string, long: string): boolean {
  const title = short.slice(short.lastIndexOf('/') + 1)
  if (!short.includes('/') || title.length < TITLE || title.split('-').length < 3) return false
  return /[-_]$/.test(short) || /^[\p{L}]/u.test(long.slice(short.length))
}
