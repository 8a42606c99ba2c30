import type { Rule } from '../../rule.ts'
import type { Styled } from '../../tree/index.ts'
import { findPlace, type Passage, readAddresses } from '../../understanding/index.ts'

export const urlEscaped: Rule = {
  code: 'url-escaped',
  group: 'sources',
  title:
    'A web address with marks of another format in it, or one that shows another than it opens',
  why: 'Converters put backslashes before brackets and "&amp;" for "&"; the printed address then opens nothing, though the link does. A link whose printed address is not the one it opens misleads the reader, and whoever types it from paper. The scheme, "www.", the last "/" and what follows "#" may differ; so may capitals in the host and percent signs for letters.',
  examples: [
    {
      shows: 'backslashes of Markdown',
      text: 'See [https://iphronline.org/?mark\\[\\]=x](https://iphronline.org/?mark[]=x).\n',
      finds: ['https://iphronline.org/?mark[]=x'],
    },
    {
      shows: 'a broken percent sign, an ampersand of HTML',
      text: 'See https://vlast.kz/a%D0%9/b and https://vlast.kz/?a=1&amp;amp;b=2 here.\n',
      finds: ['https://vlast.kz/a%D0%9/b', 'https://vlast.kz/?a=1&amp;b=2'],
    },
    {
      shows: 'it shows one address and opens another',
      text: 'See [https://vlast.kz/novosti/1](https://orda.kz/novosti/2).\n',
      finds: ['https://vlast.kz/novosti/1'],
    },
    {
      shows: 'the same address in another writing, and words',
      text: 'See [www.Vlast.kz/novosti](https://vlast.kz/novosti/), [vlast.kz](https://vlast.kz/) and https://vlast.kz/a#:~:text=%D0%92%20.\n',
      finds: [],
    },
    {
      shows: 'percent signs for letters, an ampersand of its own',
      text: 'See https://rus.azattyq.org/?a=1&b=2 and https://kk.wikipedia.org/wiki/%D2%9A%D0%B0%D0%B7%D0%B0%D2%9B.\n',
      finds: [],
    },
  ],
  check(draft, report) {
    const addresses = draft.part(readAddresses)
    const told = new Set<unknown>()
    for (const { code, place, values } of draft.draft.remarks) {
      if (code !== 'url-escaped' || place === undefined) continue
      const found = findPlace(draft, place)
      const own = addresses.filter(({ passage }) => passage === found?.passage)
      const address =
        own.find(({ from, to }) => from <= (found?.at ?? 0) + 3 && to > (found?.at ?? 0)) ?? own[0]
      if (address === undefined) continue
      told.add(address)
      report({
        at: address,
        severity: 'warning',
        message: `The file prints this address with backslashes: ${String(values?.address ?? '')}`,
        suggestions: [address.printed],
      })
    }
    let links = new Map<number, Styled>()
    let linked: Passage | undefined
    for (const address of addresses) {
      const { passage, from, to, printed } = address
      if (passage !== linked) links = linksOf(passage)
      linked = passage
      if (told.has(address)) continue
      const fault = printed.includes('\\')
        ? 'There is a backslash in this address; a converter left it.'
        : /%(?![0-9a-f]{2})/i.test(printed)
          ? 'A percent sign in this address is not followed by two digits; a piece is missing.'
          : /&(?:amp|lt|gt|quot|#\d{2,4});/i.test(printed)
            ? 'There is a sign of HTML in this address; a converter left it.'
            : undefined
      if (fault !== undefined) {
        const better = printed.replaceAll('\\', '').replace(/&amp;/gi, '&')
        report({
          at: address,
          severity: 'warning',
          message: fault,
          ...(better === printed ? {} : { suggestions: [better] }),
        })
        continue
      }
      const link = links.get(from)
      const target = link?.value
      // A link may carry words beside its address; then it is not a printed address.
      if (target === undefined || link === undefined || link.to < to || link.to > to + 1) continue
      if (!/^https?:/i.test(target) || plain(target) === plain(printed)) continue
      report({
        at: address,
        severity: 'warning',
        message: `The text shows this address, the link opens another: ${target}`,
      })
    }
  },
}

const linksOf = ({ block }: Passage): Map<number, Styled> =>
  new Map(block.styles.filter(({ style }) => style === 'link').map((link) => [link.from, link]))

function plain(address: string): string {
  const text = address
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/#.*$/s, '')
    .replace(/[/.,;]+$/, '')
  const host = /^[^/?#]*/.exec(text)?.[0] ?? ''
  const rest = text.slice(host.length)
  try {
    return host.toLowerCase() + decodeURI(rest).normalize('NFC')
  } catch {
    return host.toLowerCase() + rest
  }
}
