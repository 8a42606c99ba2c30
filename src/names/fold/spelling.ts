import { fold } from './fold.ts'
import { exchange } from './nearness.ts'
import { soundCount } from './sounds.ts'
import type { Token } from './token.ts'

/** One place where two words are written differently: what each writes there, empty where it writes nothing. */
export interface Difference {
  readonly a: string
  readonly b: string
}

/** Letters that every table romanises alike: to name them would explain nothing. */
const plain = new Map(
  [...'абвгдезиклмнопрстуфэ'].map((letter, i) => [letter, 'abvgdeziklmnoprstufe'[i] as string]),
)

/**
 * Where two words that sound alike are written differently, letter by letter: ж = zh, қ = k, ss = s. Follows
 * the cheapest way from one word's sounds to the other's, as `distance` prices it.
 */
export function spellingDifferences(a: Token, b: Token): readonly Difference[] {
  const one = graphemes(a)
  const other = graphemes(b)
  const steps = cheapestWay(one, other)
  const found = new Map<string, Difference>()
  for (const [i, j] of steps) {
    const left = i < 0 ? '' : (one[i] as Grapheme).text
    const right = j < 0 ? '' : (other[j] as Grapheme).text
    if (left === right || plain.get(left) === right || plain.get(right) === left) continue
    if (left === '' && right === '') continue
    found.set(`${left}=${right}`, { a: left, b: right })
  }
  return [...found.values()]
}

/** A letter or group of letters and its sounds. */
interface Grapheme {
  readonly text: string
  readonly sounds: readonly number[]
}

/** The word as its letters and groups of letters; letters that are not heard (ь) stay with those before. */
function graphemes(token: Token): readonly Grapheme[] {
  const { sounds, starts } = fold(token.lower)
  const found: { start: number; sounds: number[] }[] = []
  sounds.forEach((sound, index) => {
    const start = starts[index] as number
    const last = found.at(-1)
    if (last !== undefined && last.start === start) last.sounds.push(sound)
    else found.push({ start, sounds: [sound] })
  })
  return found.map((g, index) => ({
    text: token.lower
      .slice(index === 0 ? 0 : g.start, found[index + 1]?.start ?? token.lower.length)
      .replace(/[^\p{L}\p{M}]/gu, ''),
    sounds: g.sounds,
  }))
}

const omitted = 40

function cost(a: Grapheme, b: Grapheme): number {
  let sum = Math.abs(a.sounds.length - b.sounds.length) * 15
  const n = Math.min(a.sounds.length, b.sounds.length)
  for (let i = 1; i <= n; i++) {
    sum += exchange[
      (a.sounds.at(-i) as number) * soundCount + (b.sounds.at(-i) as number)
    ] as number
  }
  return sum
}

/** Pairs of places in a and b, -1 where one has nothing, on the way that costs least. */
function cheapestWay(
  a: readonly Grapheme[],
  b: readonly Grapheme[],
): readonly (readonly [number, number])[] {
  const width = b.length + 1
  const best = new Float64Array((a.length + 1) * width)
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 && j === 0) continue
      let least = Number.POSITIVE_INFINITY
      if (i > 0) least = Math.min(least, (best[(i - 1) * width + j] as number) + omitted)
      if (j > 0) least = Math.min(least, (best[i * width + j - 1] as number) + omitted)
      if (i > 0 && j > 0) {
        least = Math.min(
          least,
          (best[(i - 1) * width + j - 1] as number) +
            cost(a[i - 1] as Grapheme, b[j - 1] as Grapheme),
        )
      }
      best[i * width + j] = least
    }
  }
  const way: (readonly [number, number])[] = []
  let i = a.length
  let j = b.length
  while (i > 0 || j > 0) {
    const here = best[i * width + j] as number
    if (
      i > 0 &&
      j > 0 &&
      here ===
        (best[(i - 1) * width + j - 1] as number) + cost(a[i - 1] as Grapheme, b[j - 1] as Grapheme)
    )
      way.push([--i, --j])
    else if (i > 0 && here === (best[(i - 1) * width + j] as number) + omitted) way.push([--i, -1])
    else way.push([-1, --j])
  }
  return way.reverse()
}
