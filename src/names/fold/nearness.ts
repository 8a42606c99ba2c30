import { codeOf, isVowel, type Sound, soundCount } from './sounds.ts'

/** What it costs to put any sound for a quite different one; all costs are in hundredths. */
export const full = 100

/**
 * Sounds that one person's spellings put for each other, with the cost of the exchange: 0 is the same
 * sound in another alphabet, 100 a different name. The reasons are the languages' own: what a standard
 * writes, what a passport office wrote, what an ear takes for the same.
 */
const near: readonly (readonly [Sound, Sound, number])[] = [
  // One letter, two readings
  ['J', 'ž', 4],
  ['J', 'ǰ', 4],
  ['J', 'j', 10],
  ['J', 'i', 25],
  ['J', 'y', 30],
  ['J', 'h', 45],
  ['J', 'х', 50],
  ['J', 'z', 35],
  ['J', 'g', 45],
  ['c', 'k', 4],
  ['c', 'ц', 15],
  ['c', 'ǰ', 20],
  ['c', 'č', 20],
  ['c', 's', 30],
  ['c', 'q', 10],
  ['c', 'ž', 30],
  ['c', 'š', 40],
  ['c', 'х', 35],
  ['ç', 's', 8],
  ['ç', 'ц', 8],
  ['ç', 'č', 8],
  ['ç', 'ǰ', 15],
  ['ç', 'k', 35],
  ['ç', 'š', 25],
  ['ç', 'c', 15],
  ['ç', 'ž', 35],
  ['ç', 'z', 30],
  ['x', 'х', 5],
  ['x', 'ξ', 5],
  ['x', 'h', 10],
  ['x', 's', 30],
  ['x', 'k', 30],
  ['x', 'š', 35],
  ['x', 'z', 35],
  ['x', 'q', 30],
  ['w', 'v', 4],
  ['w', 'u', 15],
  ['w', 'j', 50],
  ['w', 'b', 45],
  ['w', 'f', 25],
  ['q', 'k', 2],
  ['q', 'g', 12],
  ['q', 'х', 15],
  ['q', 'h', 20],
  ['q', 'ğ', 25],
  ['ğ', 'g', 2],
  ['ğ', 'h', 20],
  ['ğ', 'j', 25],
  ['ğ', 'v', 35],
  ['ğ', 'k', 25],
  ['ý', 'j', 3],
  ['ý', 'y', 5],
  ['ý', 'u', 12],
  ['ý', 'i', 8],
  ['ý', 'w', 15],
  ['ý', 'v', 25],
  // ж, дж, ч, ш, ц, щ
  ['ž', 'ǰ', 8],
  ['ž', 'z', 25],
  ['ž', 'š', 35],
  ['ž', 'j', 35],
  ['ž', 'č', 40],
  ['ǰ', 'č', 30],
  ['ǰ', 'z', 40],
  ['ǰ', 'j', 35],
  ['ǰ', 'g', 40],
  ['č', 'š', 25],
  ['č', 'ц', 30],
  ['č', 'х', 35],
  ['č', 'k', 45],
  ['č', 's', 45],
  ['č', 'h', 45],
  ['š', 's', 22],
  ['š', 'ц', 45],
  ['ц', 's', 25],
  ['ц', 'z', 25],
  ['ц', 'k', 35],
  ['ц', 't', 28],
  // Breath and throat
  ['х', 'h', 4],
  ['х', 'k', 20],
  ['х', 'g', 35],
  ['h', 'g', 18],
  ['h', 'k', 40],
  ['k', 'g', 20],
  ['ξ', 's', 25],
  ['ξ', 'k', 30],
  ['ξ', 'х', 40],
  ['ξ', 'z', 35],
  // Voiced and voiceless
  ['b', 'p', 25],
  ['d', 't', 20],
  ['z', 's', 20],
  ['v', 'f', 20],
  ['v', 'u', 25],
  ['v', 'b', 30],
  ['f', 'p', 30],
  ['f', 'h', 40],
  ['f', 'х', 40],
  ['n', 'm', 35],
  ['n', 'ŋ', 3],
  ['ŋ', 'g', 45],
  ['ŋ', 'm', 45],
  ['l', 'r', 60],
  // Vowels
  ['i', 'y', 7],
  ['i', 'j', 5],
  ['y', 'j', 5],
  ['i', 'e', 20],
  ['y', 'e', 25],
  ['i', 'ü', 25],
  ['y', 'u', 30],
  ['y', 'o', 35],
  ['y', 'a', 35],
  ['y', 'ə', 5],
  ['y', 'ü', 25],
  ['y', 'ö', 30],
  ['i', 'a', 40],
  ['i', 'u', 38],
  ['i', 'o', 42],
  ['i', 'ə', 20],
  ['i', 'æ', 35],
  ['a', 'æ', 4],
  ['a', 'o', 18],
  ['a', 'e', 25],
  ['a', 'ə', 7],
  ['a', 'u', 32],
  ['a', 'ё', 30],
  ['a', 'ö', 30],
  ['a', 'ü', 40],
  ['æ', 'e', 7],
  ['æ', 'o', 30],
  ['æ', 'ə', 12],
  ['o', 'ö', 4],
  ['o', 'u', 12],
  ['o', 'ё', 5],
  ['o', 'e', 32],
  ['o', 'ü', 20],
  ['o', 'ə', 15],
  ['ö', 'u', 10],
  ['ö', 'e', 15],
  ['ö', 'ё', 4],
  ['ö', 'ü', 6],
  ['ö', 'ə', 20],
  ['u', 'ü', 3],
  ['u', 'ə', 12],
  ['u', 'e', 40],
  ['u', 'ё', 20],
  ['ü', 'e', 30],
  ['ü', 'ё', 12],
  ['ü', 'j', 35],
  ['ё', 'e', 4],
  ['ə', 'e', 15],
]

/** Cost of one sound for another, row by row: `exchange[a * soundCount + b]`; symmetric. */
export const exchange = buildExchange()

function buildExchange(): Uint8Array {
  const costs = new Uint8Array(soundCount * soundCount).fill(full)
  for (let a = 0; a < soundCount; a++) {
    for (let b = 0; b < soundCount; b++) {
      if (a === b) costs[a * soundCount + b] = 0
      else if (isVowel[a] && isVowel[b]) costs[a * soundCount + b] = 45
    }
  }
  for (const [a, b, cost] of near) {
    costs[codeOf(a) * soundCount + codeOf(b)] = cost
    costs[codeOf(b) * soundCount + codeOf(a)] = cost
  }
  return costs
}

const c = codeOf
/** What it costs to leave a sound out, by what stands before and after it (0 = the edge of the word). */
export function omission(sound: number, before: number, after: number): number {
  switch (sound) {
    case c('j'):
    case c('ý'):
      return isVowel[before] || isVowel[after] ? 10 : 25
    case c('y'):
    case c('ə'):
    case c('i'):
      return after === 0 ? 30 : isVowel[before] || isVowel[after] ? 15 : 25
    case c('ğ'):
      return 15
    case c('h'):
      return (before !== 0 && !isVowel[before]) || (before !== 0 && !isVowel[after]) ? 12 : 30
    case c('х'):
      return before !== 0 && !isVowel[before] ? 35 : 60
    case c('g'):
      return before === c('n') || before === c('ŋ') ? 15 : 80
    case c('J'):
      return isVowel[before] && isVowel[after] ? 15 : 40
    case c('s'):
      return after === 0 ? 40 : 80
    case c('t'):
    case c('d'):
      return before === c('n') ||
        before === c('s') ||
        before === c('š') ||
        after === c('s') ||
        after === c('č') ||
        after === c('ǰ')
        ? 45
        : 85
    case c('w'):
    case c('v'):
      return 70
    default:
      if (isVowel[sound]) return after === 0 ? 55 : before === 0 ? 50 : 38
      return 90
  }
}
