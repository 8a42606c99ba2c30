import { type Domain, domainOf } from './addresses-domain.ts'
import type { Passage } from './passage.ts'
import type { Understanding } from './understanding.ts'

/** A web address as printed in the draft, with or without its scheme. */
export interface WebAddress {
  readonly passage: Passage
  readonly from: number
  readonly to: number
  readonly printed: string
  /** "https" or "http"; empty where none is printed. */
  readonly scheme: string
  /** As printed, without user and port: "IPHRonline.org"; empty where there is none. */
  readonly host: string
  readonly domain?: Domain
  /** From the first "/" behind the host; empty where there is none. */
  readonly path: string
}

/** The end of the address: quotation marks, angle brackets and spaces do not stand in one. */
const STARTS = /(?:https?:|https?\/\/|www\.)[^\s<>"“”„«»]{3,2000}/giu
// At least two words of a host and a path: "exclusive.kz/verhovnyj-sud", not "and/or" or "e.g./i.e.".
const BARE =
  /(?<![\p{L}\p{N}@/.:_-])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}(?:kz|org|com|net|int|info|media|news|eu|uk|ru|kg|uz|tj|tm|ua|be|de|fr|ch|me|io|ca|us|pl|cz|no|se|nl|at|it|es|az|am|ge|by|md|mn|tv)\/[^\s<>"“”„«»]{1,2000}/giu
const MOST = 20_000

/** Every web address of the draft, in reading order. */
export function readAddresses(draft: Understanding): readonly WebAddress[] {
  return draft.passages.flatMap((passage) =>
    passage.block.kind === 'code' || passage.block.running === true ? [] : addressesOf(passage),
  )
}

function addressesOf(passage: Passage): readonly WebAddress[] {
  const { text, block } = passage
  if (!/[./]/.test(text)) return []
  const found = new Map<number, WebAddress>()
  const add = (from: number, to: number): void => {
    if (to > from) found.set(from, addressAt(passage, from, to))
  }
  for (const link of block.styles) {
    const printed = link.style === 'link' ? text.slice(link.from, link.to) : ''
    if (/^(?:https?:|www\.)\S+$/i.test(printed)) add(link.from, link.to)
  }
  const covered = [...found.values()]
  let next = 0
  const isCovered = (at: number): boolean => {
    while (next < covered.length && (covered[next]?.to ?? 0) <= at) next++
    return (covered[next]?.from ?? at + 1) <= at
  }
  covered.sort((a, b) => a.from - b.from)
  if (text.includes('/') || /www\./i.test(text)) {
    const hits: { from: number; to: number }[] = []
    for (const form of [STARTS, BARE]) {
      for (const hit of text.matchAll(form)) {
        hits.push({ from: hit.index, to: hit.index + withoutPunctuation(hit[0]).length })
        if (hits.length > MOST) break
      }
    }
    let last = -1
    for (const { from, to } of hits.sort((a, b) => a.from - b.from)) {
      if (from < last || isCovered(from)) continue
      add(from, to)
      last = to
    }
  }
  return [...found.values()].sort((a, b) => a.from - b.from)
}

function addressAt(passage: Passage, from: number, to: number): WebAddress {
  const printed = passage.text.slice(from, to)
  const [, scheme = '', rest = ''] = /^(?:(https?):\/\/)?(.*)$/isu.exec(printed) ?? []
  const end = rest.search(/[/?#]/)
  const host = (end < 0 ? rest : rest.slice(0, end)).replace(/^[^@]*@/, '').replace(/:\d*$/, '')
  const domain = domainOf(host)
  return {
    passage,
    from,
    to,
    printed,
    scheme: scheme.toLowerCase(),
    host,
    ...(domain === undefined ? {} : { domain }),
    path: end < 0 ? '' : rest.slice(end),
  }
}

/** A stop or bracket behind an address belongs to the sentence; a bracket opened inside it to the address. */
function withoutPunctuation(address: string): string {
  let end = address.length
  let open = address.split('(').length - address.split(')').length
  for (; end > 0; end--) {
    const last = address[end - 1] as string
    if (last === ')' && open < 0) open++
    else if (!/[.,;:!?'’…\]}]/.test(last) || (last === ']' && address.includes('['))) break
  }
  return address.slice(0, end)
}
