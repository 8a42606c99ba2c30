import type { Rule } from '../../rule.ts'
import { readAddresses, type WebAddress } from '../../understanding/index.ts'

/** So many addresses with their scheme make one without it a slip. */
const HABIT = 3

export const urlMalformed: Rule = {
  code: 'url-malformed',
  group: 'sources',
  title: 'A web address that no browser takes',
  why: 'A source that cannot be opened is no source. Found are schemes written wrongly or twice, spaces and commas in the host, an unclosed bracket, a stop that slipped into the link, characters no address has, and, in a draft that writes the scheme elsewhere, an address without it: programs that gather links leave it out.',
  examples: [
    {
      shows: 'the scheme is missing, others have it',
      text: 'A.[^1] B.[^2] C.[^3] D.[^4]\n\n[^1]: <https://a.org/1>\n[^2]: <https://b.org/2>\n[^3]: <https://c.org/3>\n[^4]: See article: exclusive.kz/verhovnyj-sud/\n',
      finds: ['exclusive.kz/verhovnyj-sud/'],
    },
    {
      shows: 'the scheme twice, wrong, with a space',
      text: 'See https://https://osce.org/a and htps://osce.org/b and https:/osce.org/c and https:// osce.org/d and https://www.osce .org/e.\n',
      finds: [
        'https://https://osce.org/a',
        'htps://osce.org/b',
        'https:/osce.org/c',
        'https:// osce.org/d',
        'https://www.osce .org/e',
      ],
    },
    {
      shows: 'a comma in the host, two stops, an unclosed bracket',
      text: 'See https://www,osce.org/a and https://www..osce.org/b and https://en.wikipedia.org/wiki/Nauryz_(holiday\n',
      finds: [
        'https://www,osce.org/a',
        'https://www..osce.org/b',
        'https://en.wikipedia.org/wiki/Nauryz_(holiday',
      ],
    },
    {
      shows: 'the stop of the sentence inside the link',
      text: 'See [the report](https://osce.org/report.pdf.) and <https://osce.org/a>.\n',
      finds: ['the report'],
    },
    {
      shows:
        'brackets of the sentence, brackets and odd signs of the address, a site named in words',
      text: 'See (https://osce.org/a), https://en.wikipedia.org/wiki/Nauryz_(holiday), https://iphronline.org/?mark[]=x&pos=859;-27#pos, https://a.org/b---c/1.html; Kaktus.media and and/or.\n',
      finds: [],
    },
    {
      shows: 'sites named in running text, and a paper that writes no scheme anywhere',
      text: 'It was published on vlast.kz and www.un.org.[^1]\n\n[^1]: See article: exclusive.kz/verhovnyj-sud/\n',
      finds: [],
    },
  ],
  check(draft, report) {
    const addresses = draft.part(readAddresses)
    const habit = addresses.filter(({ scheme }) => scheme !== '').length
    const taken = new Map<number, number>()
    for (const { passage, from, end, message, better } of schemeFaults(draft.passages)) {
      taken.set(passage.index * 1e6 + from, end)
      report({
        at: { passage, from, to: end },
        severity: 'warning',
        message,
        ...(better === undefined ? {} : { suggestions: [better] }),
      })
    }
    for (const address of addresses) {
      if (overlaps(taken, address)) continue
      const { passage, from, to, printed, scheme } = address
      const fault = faultOf(address)
      if (fault !== undefined) {
        report({ at: { passage, from, to }, severity: 'warning', message: fault })
      } else if (scheme === '' && habit >= HABIT && !isLinked(address)) {
        const inNote = passage.note !== undefined
        const isNamed = /^www\./i.test(printed)
        // In running text a site is often only named: "see www.un.org".
        if (isNamed && !inNote) continue
        report({
          at: { passage, from, to },
          severity: isNamed || !inNote ? 'note' : 'warning',
          message: `This address has no “https://”; the ${habit} others have it.`,
          suggestions: [`https://${printed}`],
        })
      }
    }
    for (const passage of draft.passages) {
      for (const { from, to, style, value } of passage.block.styles) {
        if (style !== 'link' || value === undefined || !/^https?:/i.test(value)) continue
        const printed = passage.text.slice(from, to)
        if (!/[.,;:!»”"]$/.test(value) || (printed === value && /[.,;:]$/.test(printed))) continue
        report({
          at: { passage, from, to },
          severity: 'warning',
          message: `The link ends in “${value.at(-1) ?? ''}”, which belongs to the sentence: ${value}`,
        })
      }
    }
  },
}

interface SchemeFault {
  readonly passage: WebAddress['passage']
  readonly from: number
  readonly end: number
  readonly message: string
  readonly better?: string
}

// Wrong beginnings, and right ones with a space behind them or inside the host.
const WRONG =
  /(?<![\p{L}\p{N}])(?:(https?:?\/{0,2}(?:https?:?\/{1,2}))|(h?ttps?|htps?|hhttps?|htttps?|httpss|hptts?):?\/{2}(?<!(?<!h)https?:\/\/)|(https?(?::\/(?!\/)|\/\/|:\/{3,}|;\/\/|:\\{1,2}))|(https?:\/\/\s{1,2}(?=[\w-]{2,40}\.))|(https?:\/\/(?:[\w-]{1,60}\.){0,3}[\w-]{0,60}(?:\s(?=\.[a-z]{2,4}\b)|\.\s(?=[\w-]{2,60}\.[a-z]{2,6}\/))))[^\s<>"“”]{0,2000}/giu

function* schemeFaults(passages: readonly WebAddress['passage'][]): Generator<SchemeFault> {
  for (const passage of passages) {
    if (!/t+p?s?[:;/]|ttps?\b/i.test(passage.text) || passage.block.kind === 'code') continue
    for (const hit of passage.text.matchAll(WRONG)) {
      const found = hit[0].replace(/[.,;:!?)\]]+$/, '')
      const [, twice, misspelt, slashes] = hit
      if (misspelt !== undefined && /^https?:\/\/$/i.test(found.slice(0, found.indexOf('//') + 2)))
        continue
      const rest = found
        .replace(/^(?:h{0,2}t{1,3}p{1,2}t?s{0,2}[:;]?[\\/]{0,3}\s{0,2}){1,2}/i, '')
        .replace(/\s/g, '')
      yield {
        passage,
        from: hit.index,
        end: hit.index + found.length,
        message:
          twice !== undefined
            ? 'The scheme of this address stands twice.'
            : misspelt !== undefined || slashes !== undefined
              ? 'The beginning of this address is misspelt.'
              : 'There is a space inside this address.',
        ...(/^[\w-]+(?:\.[\w-]+)+/.test(rest) ? { better: `https://${rest}` } : {}),
      }
    }
  }
}

function overlaps(taken: ReadonlyMap<number, number>, { passage, from, to }: WebAddress): boolean {
  for (const [key, end] of taken) {
    if (Math.floor(key / 1e6) !== passage.index) continue
    if (from < end && to > key % 1e6) return true
  }
  return false
}

function faultOf({ host, scheme, printed, path, domain }: WebAddress): string | undefined {
  if (scheme !== '' && (/[,;\s]/.test(host) || host.includes('..') || domain === undefined)) {
    return `“${host}” is not the name of a site.`
  }
  if (/[{}|^`\\]|[“”«»„]/.test(printed) && !printed.includes('\\')) {
    return `The address has a character no address has: ${/[{}|^`“”«»„]/.exec(printed)?.[0] ?? ''}`
  }
  const open = path.split('(').length - path.split(')').length
  if (open > 0) return 'A bracket opens in this address and does not close.'
  return undefined
}

/** A word processor's link has its scheme in the target. */
const isLinked = ({ passage, from, to }: WebAddress): boolean =>
  passage.block.styles.some(
    (s) => s.style === 'link' && s.from <= from && s.to >= to && /:\/\//.test(s.value ?? ''),
  )
