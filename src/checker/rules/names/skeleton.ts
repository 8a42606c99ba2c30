/** A consonant of a name and where it stands in the written word. */
export interface Sound {
  readonly sound: string
  readonly at: number
  readonly length: number
}

const pieces = /shch|sch|dzh|zh|kh|gh|sh|ch|ts|j(?=[aeiouy])|[bcdfghklmnpqrstvwxz]/g

/** Consonants that the alphabets of addresses exchange: one class, one sign. */
const classes: Readonly<Record<string, string>> = {
  shch: 's',
  sch: 's',
  sh: 's',
  s: 's',
  c: 's',
  ch: 's',
  ts: 's',
  z: 's',
  zh: 's',
  dzh: 's',
  j: 's',
  x: 's',
  kh: 'k',
  gh: 'k',
  h: 'k',
  k: 'k',
  q: 'k',
  g: 'k',
  v: 'v',
  w: 'v',
  f: 'v',
  b: 'b',
  p: 'b',
  d: 'd',
  t: 'd',
}

const caseEnding = /(?:ogo|omu|ymi|ym|om|oj|oi|oy|aya|[aeiouy])$/

/** The consonants of a name in Latin letters; of a word of an address without its Russian case ending. */
export function skeletonOf(word: string): readonly Sound[] {
  const lower = word.toLowerCase().replace(caseEnding, '')
  const sounds: Sound[] = []
  for (const { 0: piece, index } of lower.matchAll(pieces)) {
    if (piece === 'x') sounds.push({ sound: 'k', at: index, length: 1 })
    const sound = classes[piece] ?? piece
    if (sounds.at(-1)?.sound !== sound || (sounds.at(-1)?.at ?? 0) + 1 < index)
      sounds.push({ sound, at: index, length: piece.length })
  }
  return sounds
}

/** The one consonant in which two skeletons of the same length differ; undefined where it is not one. */
export function oneDiffers(
  a: readonly Sound[],
  b: readonly Sound[],
): readonly [Sound, Sound] | undefined {
  if (a.length !== b.length) return undefined
  const differing = a.flatMap((sound, at) => {
    const other = b[at]
    return other && other.sound !== sound.sound ? [[sound, other] as const] : []
  })
  return differing.length === 1 ? differing[0] : undefined
}

/** Whether one of the two has one consonant more than the other, and all others alike. */
export function oneMissing(a: readonly Sound[], b: readonly Sound[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.length !== short.length + 1) return false
  const at = long.findIndex(({ sound }, index) => sound !== short[index]?.sound)
  return short.slice(at).every(({ sound }, index) => sound === long[at + 1 + index]?.sound)
}
