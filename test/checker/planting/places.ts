import type { Edit, Plant, Random } from './slip-kind.ts'

type Change = (hit: RegExpExecArray) => string | undefined

/** A plant at every hit: the whole hit is put anew, or left alone where nothing is given back. */
export function changed(text: string, pattern: RegExp, change: Change): readonly Plant[] {
  return editsOf(text, pattern, change).map((edit) => ({ slip: [edit] }))
}

/** The edits of every hit. */
export function editsOf(text: string, pattern: RegExp, change: Change): readonly Edit[] {
  return [...text.matchAll(pattern)].flatMap((hit) => {
    const put = change(hit)
    return put === undefined || put === hit[0]
      ? []
      : [{ from: hit.index, to: hit.index + hit[0].length, put }]
  })
}

/** Ends of long paragraphs that cite nothing behind themselves but notes: a sentence can stand there. */
function paragraphEnds(text: string, but?: RegExp): readonly number[] {
  return [...text.matchAll(/^(?![#|[>&]|- \p{Ll}|- \*\*\p{L}).{160,}\.(?:\[\^\d+\])?$/gmu)]
    .filter(([paragraph]) => but?.test(paragraph) !== true)
    .map((hit) => hit.index + hit[0].length)
}

/** A right sentence at the end of a paragraph, and the same with its slip; in no paragraph that has `but`. */
export function told(
  text: string,
  random: Random,
  make: () => readonly [right: string, slip: string],
  most = 30,
  but?: RegExp,
): readonly Plant[] {
  return random
    .shuffled(paragraphEnds(text, but))
    .slice(0, most)
    .map((at) => {
      const [right, slip] = make()
      const put = (sentence: string): Edit[] => [{ from: at, to: at, put: ` ${sentence}` }]
      return { beside: put(right), slip: put(slip) }
    })
}

/** Paragraphs of their own behind a paragraph that is no item, and the same with their slip. */
export function toldBelow(
  text: string,
  random: Random,
  make: () => readonly [right: string, slip: string],
  most = 20,
): readonly Plant[] {
  const ends = paragraphEnds(text).filter((at) => !/^- /.test(text.slice(lineOf(text, at), at)))
  return random
    .shuffled(ends)
    .slice(0, most)
    .map((at) => {
      const [right, slip] = make()
      const put = (block: string): Edit[] => [{ from: at, to: at, put: `\n\n${block}` }]
      return { beside: put(right), slip: put(slip) }
    })
}

const lineOf = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** Two sentences in two paragraphs that agree, and the same with one that does not. */
export function toldTwice(
  text: string,
  random: Random,
  make: () => readonly [first: string, right: string, slip: string],
  most = 30,
): readonly Plant[] {
  const ends = paragraphEnds(text)
  return random
    .shuffled(ends.slice(1).map((at, n) => [ends[n] as number, at] as const))
    .slice(0, most)
    .map(([one, other]) => {
      const [first, right, slip] = make()
      const both = (second: string): Edit[] => [
        { from: one, to: one, put: ` ${first}` },
        { from: other, to: other, put: ` ${second}` },
      ]
      return { beside: both(right), slip: both(slip) }
    })
}

const consonants = 'bdfgklmnprstvz'

/** A letter inside the word lost, swapped with its neighbour, or another consonant: as fingers slip. */
export function mistyped(word: string, random: Random): string {
  const at = random.whole(2, word.length - 3)
  const letter = word[at] as string
  const how = random.whole(0, 2)
  if (how === 0 && word[at + 1] !== letter)
    return word.slice(0, at) + word[at + 1] + letter + word.slice(at + 2)
  if (how === 1 && consonants.includes(letter)) {
    const others = [...consonants].filter((other) => other !== letter) as [string, ...string[]]
    return word.slice(0, at) + random.of(others) + word.slice(at + 1)
  }
  return word.slice(0, at) + word.slice(at + 1)
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** "5 May 2023". */
export function dayWords(day: Date): string {
  return `${day.getUTCDate()} ${months[day.getUTCMonth()]} ${day.getUTCFullYear()}`
}

export const weekdays = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const

/** A day of the years 2018 to 2023. */
export function someDay(random: Random): Date {
  return new Date(Date.UTC(random.whole(2018, 2023), random.whole(0, 11), random.whole(1, 28)))
}

export function daysLater(day: Date, days: number): Date {
  return new Date(day.getTime() + days * 86_400_000)
}
