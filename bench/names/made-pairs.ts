import { wordDistance } from '../../src/names/compare/pair.ts'
import { makeToken } from '../../src/names/fold/token.ts'
import { type Pair, type WordPair, wordPairs } from './pairs.ts'

/**
 * Pairs of names made of the CC0 words, so that the weights can be fitted without any list that may not be
 * passed on: one person's name in two alphabets, shortened, reordered, in capitals, with a father's name; and
 * near names of two persons who share a word.
 */
export function madePairs(count: number): readonly Pair[] {
  const random = generator(20261121)
  const words = wordPairs().filter((w) => w.latin.length > 2 && w.cyrillic.length > 2 && near(w))
  const pick = () => words[Math.floor(random() * words.length)] as WordPair
  const chance = (p: number) => random() < p
  const nearby = (word: WordPair): WordPair => {
    const token = makeToken(word.cyrillic)
    let best = pick()
    let least = 200
    for (let i = 0; i < 150; i++) {
      const other = pick()
      const far = wordDistance(token, makeToken(other.cyrillic))
      if (other.cyrillic !== word.cyrillic && far > 5 && far < least) {
        best = other
        least = far
      }
    }
    return best
  }
  const pairs: Pair[] = []
  for (let i = 0; i < count; i++) {
    const given = pick()
    const surname = pick()
    const father = pick()
    const same = chance(0.48)
    let [otherGiven, otherSurname, otherFather] = [given, surname, father]
    const fathers = chance(0.4)
    if (!same) {
      const kind = random()
      if (kind < 0.4) otherSurname = nearby(surname)
      else if (kind < 0.65) otherGiven = nearby(given)
      else if (kind < 0.8 && fathers) otherFather = pick()
      else if (kind < 0.9) [otherGiven, otherSurname] = [nearby(given), nearby(surname)]
      else [otherGiven, otherSurname] = [pick(), pick()]
    }
    const differentFathers = otherFather !== father
    const write = (g: WordPair, s: WordPair, f: WordPair, script: keyof WordPair): string => {
      const short = !differentFathers && chance(0.08)
      const first = short ? `${g[script][0]?.toUpperCase()}.` : title(g[script])
      const middle =
        fathers && (differentFathers || chance(0.5)) ? ` ${fathersName(f, script)}` : ''
      const last = chance(0.2) ? s[script].toUpperCase() : title(s[script])
      return chance(0.5)
        ? `${first}${middle} ${last}`
        : `${last}${chance(0.5) ? ',' : ''} ${first}${middle}`
    }
    const scripts: (keyof WordPair)[] = chance(0.5)
      ? ['latin', 'cyrillic']
      : chance(0.5)
        ? ['cyrillic', 'latin']
        : ['latin', 'latin']
    pairs.push({
      same,
      a: write(given, surname, father, scripts[0] as keyof WordPair),
      b: write(otherGiven, otherSurname, otherFather, scripts[1] as keyof WordPair),
      origin: 'made',
    })
  }
  return pairs
}

/** Words that are another language's translation of a name (jean, иоанн) teach nothing about spelling. */
const near = ({ latin, cyrillic }: WordPair): boolean =>
  wordDistance(makeToken(latin), makeToken(cyrillic)) < 60

const title = (word: string): string => (word[0] ?? '').toUpperCase() + word.slice(1)

function fathersName({ latin, cyrillic }: WordPair, script: keyof WordPair): string {
  return script === 'latin' ? `${title(latin)}ovich` : `${title(cyrillic)}ович`
}

/** A small generator of numbers from 0 to 1 that always gives the same ones (mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
