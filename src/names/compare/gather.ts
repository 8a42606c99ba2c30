import type { Token } from '../fold/token.ts'
import type { PreparedName } from '../reading/prepare.ts'
import { Alignment, mostWords, otherRole } from './align.ts'
import { evidenceIndex as at } from './evidence.ts'
import { joinedOrHalf } from './joined.ts'
import { heardDistance, kinshipOf } from './known.ts'
import { apart, initialFits } from './pair.ts'

/** One pairing serves all comparisons, one after the other. */
const pairing = new Alignment()

/** Up to here two words sound the same; from `otherWord` on they are different words. */
const sameSounds = 3
const otherWord = 35
/** From this distance on it is asked whether words were written together, or sound so in another language. */
const looksOdd = 12
/** From here on two patronymics are of different fathers. */
const otherFather = 20
/** How far forms of one name count as being, and how near two surnames made of them must be to be one. */
const oneName = 5
const oneSurname = 20

/** Where evidence goes: its kind by number, and how much of it. */
export interface Sink {
  add(kind: number, amount: number): void
}

/** Gives the evidence for a pair of names to `sink`, piece by piece. */
export function gather(a: PreparedName, b: PreparedName, sink: Sink): void {
  sink.add(at.always, 1)
  pairing.pair(a.tokens, b.tokens)
  let whole = 0
  let fatherForGiven = false
  const unlike = countUnlike(a)
  for (let i = 0; i < pairing.n; i++) {
    const j = pairing.partner[i] as number
    if (j < 0 || j === mostWords) continue
    const first = a.tokens[i] as Token
    const second = b.tokens[j] as Token
    if (first.initial || second.initial) {
      const fits = (pairing.distance[i] as number) <= initialFits + 1
      sink.add(fits ? at.initials : at.initialsDiffer, 1)
      continue
    }
    let far = inBestLight(a, b, i, j, unlike, sink)
    const fathers = Number(first.father) + Number(second.father)
    if (fathers === 2 && far >= otherFather) {
      sink.add(at.patronymicDiffers, wayFrom(far, 10, otherWord))
      continue
    }
    if (fathers === 1 && far <= otherWord) {
      fatherForGiven = true
      far = Math.max(0, far - otherRole)
    }
    if (far < otherWord) whole++
    weigh(first, second, far, sink)
  }
  if (whole === 0) sink.add(at.noWhole, 1)
  if (whole === 1) sink.add(at.onlyOne, 1)
  if (pairing.n !== pairing.m && (pairing.n === 1 || pairing.m === 1)) sink.add(at.bareWord, 1)
  weighLeftOver(a, b, fatherForGiven, sink)
}

/** How much of the way from one distance to another is gone: 0 to 1. */
function wayFrom(far: number, from: number, to: number): number {
  return far <= from ? 0 : far >= to ? 1 : (far - from) / (to - from)
}

/** How many pairs of whole words have nothing in common: where one does, no reading of the others helps. */
function countUnlike(a: PreparedName): number {
  let count = 0
  for (let i = 0; i < pairing.n; i++) {
    const paired = (pairing.partner[i] as number) >= 0
    if (paired && (pairing.distance[i] as number) >= apart && !(a.tokens[i] as Token).initial)
      count++
  }
  return count
}

/** The distance of word i of a and word j of b once everything is considered that may bring them together. */
function inBestLight(
  a: PreparedName,
  b: PreparedName,
  i: number,
  j: number,
  unlike: number,
  sink: Sink,
): number {
  let far = pairing.distance[i] as number
  if (far <= sameSounds) return far
  const first = a.tokens[i] as Token
  const second = b.tokens[j] as Token
  if (far > looksOdd && far < apart && unlike === 0) {
    far = Math.min(far, heardDistance(first, second))
  }
  if (far > looksOdd) {
    const fit = joinedOrHalf(a, b, pairing, i, j, far)
    if (fit !== undefined) {
      sink.add(at[fit.kind], 1)
      far = fit.far
    }
  }
  return far > sameSounds ? related(first, second, far, sink) : far
}

/** The distance in the light of what is known of given names. */
function related(first: Token, second: Token, far: number, sink: Sink): number {
  const kin = kinshipOf(first, second)
  if (kin === undefined) return far
  if (kin === 'apart') {
    if (far < otherWord) sink.add(at.keptApart, 1)
    return far
  }
  if (far <= oneName || (first.family === 'ov' && far > oneSurname)) return far
  if (kin === 'short') sink.add(at.shortForm, 1)
  if (kin === 'cognate') sink.add(at.cognate, 1)
  return oneName
}

/** What two whole words that stand against each other say. */
function weigh(first: Token, second: Token, far: number, sink: Sink): void {
  sink.add(at.words, 1)
  if (far > sameSounds) {
    sink.add(at.slight, wayFrom(far, sameSounds, 10))
    sink.add(at.some, wayFrom(far, 10, 20))
    sink.add(at.much, wayFrom(far, 20, otherWord))
    sink.add(at.other, wayFrom(far, otherWord, 60))
    if (first.latin === second.latin) sink.add(at.sameAlphabet, wayFrom(far, sameSounds, otherWord))
  }
  if (far >= otherWord) return
  const elements = first.family === 'element' || second.family === 'element'
  if (
    !elements &&
    first.sex !== undefined &&
    second.sex !== undefined &&
    first.sex !== second.sex
  ) {
    sink.add(at.sexDiffers, 1)
  } else if (
    first.family === second.family &&
    first.endsInA !== second.endsInA &&
    first.endsInConsonant !== second.endsInConsonant
  ) {
    sink.add(at.feminineGiven, 1)
  }
}

/** What the words without partner say. */
function weighLeftOver(
  a: PreparedName,
  b: PreparedName,
  fatherForGiven: boolean,
  sink: Sink,
): void {
  if (pairing.n === 0 || pairing.m === 0) return
  placesAroundComma(a, b, sink)
  const wholeA = countLeftOver(a.tokens, pairing.partner, pairing.n, sink)
  const wholeB = countLeftOver(b.tokens, pairing.partnerOfB, pairing.m, sink)
  if (wholeA + wholeB === 0) return
  if (fatherForGiven) sink.add(at.fatherAsGiven, 1)
  if (initialTookWord(a, b, wholeA > 0, wholeB > 0)) sink.add(at.wholeWordLeft, 1)
}

/** Counts the words without partner by what they are, and gives the number of whole words among them. */
function countLeftOver(
  tokens: readonly Token[],
  partner: Int8Array,
  count: number,
  sink: Sink,
): number {
  let whole = 0
  for (let i = 0; i < count; i++) {
    if ((partner[i] as number) >= 0) continue
    const token = tokens[i] as Token
    if (token.initial) sink.add(at.extraInitial, 1)
    else if (token.father) sink.add(at.extraPatronymic, 1)
    else {
      sink.add(at.extraWord, 1)
      whole++
    }
  }
  return whole
}

/** Whether the name that has a whole word to spare has an initial that took a whole word of the other. */
function initialTookWord(
  a: PreparedName,
  b: PreparedName,
  spareA: boolean,
  spareB: boolean,
): boolean {
  for (let i = 0; i < pairing.n; i++) {
    const j = pairing.partner[i] as number
    if (j < 0 || j === mostWords) continue
    const first = a.tokens[i] as Token
    const second = b.tokens[j] as Token
    if (spareA && first.initial && !second.initial && !second.father) return true
    if (spareB && second.initial && !first.initial && !first.father) return true
  }
  return false
}

/** "Surname, Given": surnames belong together, and the word after the comma is the given name. */
function placesAroundComma(a: PreparedName, b: PreparedName, sink: Sink): void {
  const [commaA, commaB] = [a.beforeComma, b.beforeComma]
  let across = false
  for (let i = 0; commaB > 0 && i < commaA && i < pairing.n; i++) {
    const j = pairing.partner[i] as number
    if (j !== mostWords && j >= commaB) across = true
  }
  if (across) sink.add(at.acrossComma, 1)
  const givenA = commaA > 0 && commaA < pairing.n && (pairing.partner[commaA] as number) < 0
  const givenB = commaB > 0 && commaB < pairing.m && (pairing.partnerOfB[commaB] as number) < 0
  if (givenA || givenB) sink.add(at.givenLeft, 1)
}
