import type { FoundQuantity } from './quantities-read.ts'
import type { Token } from './quantities-tokens.ts'
import {
  currencies,
  irregular,
  leadingPlurals,
  notPlural,
  timeUnits,
  unitEnd,
} from './quantities-words.ts'

/** What a number counts, as far as the words behind it say. */
export type Unit = Pick<
  FoundQuantity,
  'kind' | 'unit' | 'unitPhrase' | 'currency' | 'of' | 'adjectival'
> & { readonly to?: number }

const bare: Unit = { kind: 'count', unit: '', unitPhrase: '', of: '', adjectival: false }

/** The unit behind a number: a noun, per cent, a currency, a length of time, or "of them". */
export function unitAfter(tokens: readonly Token[], next: number, value: number): Unit {
  const after = tokens[next]
  if (after === undefined) return bare
  if (after.text === '%' || /^(?:percent|pct|процент)/.test(after.low))
    return { ...bare, kind: 'percent', to: after.to }
  if (after.low === 'per' && tokens[next + 1]?.low === 'cent')
    return { ...bare, kind: 'percent', to: tokens[next + 1]?.to }
  const currency =
    currencies.get(after.low) ??
    (/^US$/i.test(after.text) ? currencies.get(tokens[next + 1]?.low ?? '') : undefined)
  if (currency !== undefined) return { ...bare, kind: 'money', currency, to: after.to }
  if (after.low === 'of') return { ...bare, of: ofWhat(tokens[next + 1]) }
  if (/^[-–]$/.test(after.text) && after.from === tokens[next - 1]?.to) {
    const word = singular(tokens[next + 1]?.low ?? '')
    return timeUnits.has(word)
      ? {
          ...bare,
          kind: 'time',
          unit: word,
          unitPhrase: word,
          adjectival: true,
          to: tokens[next + 1]?.to,
        }
      : { ...bare, adjectival: true }
  }
  return nounAfter(tokens, next, value)
}

function ofWhat(token: Token | undefined): FoundQuantity['of'] {
  if (token === undefined) return ''
  if (/^(?:them|these|those)$/.test(token.low)) return 'them'
  if (token.low === 'whom' || token.low === 'which') return 'whom'
  return token.low === 'the' || token.low === 'its' || token.low === 'their' ? 'the' : ''
}

const longestUnit = 6

/** The noun phrase after a number ends with its first plural; "six police officers charged with" → "police officer". */
function nounAfter(tokens: readonly Token[], next: number, value: number): Unit {
  const words: string[] = []
  let end: Token | undefined
  let noun = ''
  for (let at = next; at < Math.min(tokens.length, next + longestUnit); at++) {
    const token = tokens[at]
    if (token === undefined || !(token.kind === 'word' || token.text === '-')) break
    if (token.text === '-' || (token.low === 'and' && words.length > 0 && end === undefined))
      continue
    if (unitEnd.has(token.low)) break
    if (end !== undefined && !isPlural(token.low)) break
    words.push(token.low)
    if (isPlural(token.low) || (value === 1 && words.length === 1 && !/ed$/.test(token.low))) {
      end = token
      noun = singular(token.low)
      if (!leadsOn(tokens[at + 1]) || token.low.endsWith("'s")) break
    }
  }
  if (end === undefined || !Number.isInteger(value)) return bare
  const unitPhrase = [...words.slice(0, -1), noun].join(' ')
  return {
    ...bare,
    kind: timeUnits.has(noun) ? 'time' : 'count',
    unit: noun,
    unitPhrase,
    to: end.to,
  }
}

function leadsOn(after: Token | undefined): boolean {
  return (
    after !== undefined && after.kind === 'word' && !unitEnd.has(after.low) && isPlural(after.low)
  )
}

export function isPlural(low: string): boolean {
  if (irregular.has(low) || leadingPlurals.has(low)) return true
  if (/[а-яёәғқңөұүһі]/.test(low)) return low.length > 2
  return low.length > 3 && /[^suai'’]s$/.test(low) && !notPlural.has(low)
}

/** The singular of an English noun; other words come back as they are. */
export function singular(low: string): string {
  const odd = irregular.get(low)
  if (odd !== undefined) return odd
  if (/ies$/.test(low) && low.length > 5) return `${low.slice(0, -3)}y`
  if (/(?:ch|sh|x|ss|z)es$/.test(low)) return low.slice(0, -2)
  return isPlural(low) ? low.replace(/s$/, '') : low
}
