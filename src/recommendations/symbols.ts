import type { Packs } from '../packs/index.ts'
import { stateNames } from './states.ts'

/** What the symbol of a document says by itself. */
export interface SymbolParts {
  /** A term of `bodies`. */
  readonly body?: string
  /** ISO 3166-1 alpha-2. */
  readonly state?: string
  readonly type?:
    | 'concluding-observations'
    | 'views'
    | 'list-of-issues'
    | 'follow-up'
    | 'summary-record'
    | 'review-input'
    | 'opinion'
    | 'letter'
    | 'resolution'
    | 'addendum'
  readonly session?: number
  /** Number and year under which communications were registered: "2535/2015". */
  readonly communication?: string
}

/** United Nations symbols, loosely: an unknown one is never refused. */
export const symbolPattern = /^[A-Z]+(?:\.\d+)?(?:\/[A-Za-z0-9.-]+)+$/

/** Of the European Parliament and of Special Procedures, which have forms of their own. */
export const otherSymbolPattern =
  /^(?:P\d{1,2}_TA(?:-PROV)?\(\d{4}\)\d{4}|J?(?:AL|UA|OL)\s[A-Z]{3}\s\d+\/\d{4})$/

export const isSymbol = (text: string): boolean =>
  symbolPattern.test(text) || otherSymbolPattern.test(text)

const inText =
  /\b(?:A|E|S|CCPR|CAT|CEDAW|CERD|CRC|CRPD|CED|CMW)(?:\.\d+)?(?:\/[A-Za-z0-9.-]+)+|\bP\d{1,2}_TA(?:-PROV)?\(\d{4}\)\d{4}|\bJ?(?:AL|UA|OL) [A-Z]{3} \d+\/\d{4}/g

/** The symbols printed in a text, in order, each once; a full stop behind one is not part of it. */
export const symbolsIn = (text: string): string[] => [
  ...new Set((text.match(inText) ?? []).map((symbol) => symbol.replace(/[.-]+$/, ''))),
]

/** The document an addendum or a corrigendum belongs to: "A/HRC/59/15/Add.1" → "A/HRC/59/15". */
export const baseSymbol = (symbol: string): string =>
  symbol.replace(/\/(?:Add|Corr|Rev)\.\d+.*$/, '')

const types: readonly (readonly [RegExp, SymbolParts['type']])[] = [
  [/\/CO\/[\d-]+(?:\/Add\.\d+)$|\/FCO\//, 'follow-up'],
  [/\/CO\/[\d-]+/, 'concluding-observations'],
  [/\/D\/\d+\/\d{4}/, 'views'],
  [/\/(?:Q|QPR)\//, 'list-of-issues'],
  [/\/SR\./, 'summary-record'],
  [/^A\/HRC\/WGAD\//, 'opinion'],
  [/^A\/HRC\/WG\.6\//, 'review-input'],
  [/\/Add\.\d+/, 'addendum'],
  [/^J?(?:AL|UA|OL)\s/, 'letter'],
  [/^P\d{1,2}_TA/, 'resolution'],
]

/** Reads a symbol; what it does not say is not there. */
export function readSymbol(symbol: string, packs: Packs): SymbolParts {
  const body = packs
    .bodies()
    .flatMap(({ term, symbols }) => symbols.map((start) => ({ term, start })))
    .filter(({ start }) => symbol.startsWith(start))
    .sort((a, b) => b.start.length - a.start.length)[0]?.term
  const type = types.find(([pattern]) => pattern.test(symbol))?.[1]
  const names = stateNames(packs)
  const state = (symbol.match(/(?<![A-Z])[A-Z]{3}(?![A-Z])/g) ?? [])
    .map((code) => names.ofIso3(code))
    .find((code) => code !== undefined)
  const session = /^[A-Z]+\/C\/(\d+)\/D\//.exec(symbol)?.[1] ?? /WG\.6\/(\d+)\//.exec(symbol)?.[1]
  const communication = /\/D\/(\d+\/\d{4})/.exec(symbol)?.[1]
  return {
    ...(body === undefined ? {} : { body }),
    ...(state === undefined ? {} : { state }),
    ...(type === undefined ? {} : { type }),
    ...(session === undefined ? {} : { session: Number(session) }),
    ...(communication === undefined ? {} : { communication }),
  }
}
