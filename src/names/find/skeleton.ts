import { codeOf, isVowel, type Sound, soundCount } from '../fold/sounds.ts'

/**
 * The consonants of a word in nine classes, so coarse that most spellings of one name share them. What
 * spellings write now for one class and now for another, or leave out, has several readings; the first
 * letter is `a` for every word that begins with a vowel, whichever it is.
 *
 *   B б п   V в ф   T д т   K г к қ х   S с з ц   C ж ш ч дж   L   R   M   N
 */
const readings: readonly (readonly [sounds: string, ...classes: string[]])[] = [
  ['bp', 'B'],
  ['vf', 'V'],
  ['w', 'V', ''],
  ['dt', 'T'],
  ['gkq', 'K'],
  // Хасан, Hasan, Gasan, Asan
  ['хhğ', 'K', ''],
  ['sz', 'S'],
  ['ц', 'S', 'TS'],
  ['šžǰ', 'C', 'S'],
  // Polish and German ch is х: Michał, Kucharski
  ['č', 'C', 'S', 'K'],
  // ж, дж or й
  ['J', 'C', ''],
  // к, ц, ч or дж
  ['c', 'K', 'S', 'C'],
  ['ç', 'S', 'C'],
  ['x', 'K', 'KS'],
  ['ξ', 'KS'],
  ['l', 'L'],
  ['r', 'R'],
  ['m', 'M'],
  ['nŋ', 'N'],
]

const readingsOf: (readonly string[] | undefined)[] = new Array(soundCount).fill(undefined)
for (const [sounds, ...classes] of readings)
  for (const sound of sounds) readingsOf[codeOf(sound as Sound)] = classes

/** A word of many doubtful sounds is looked for in so many readings and no more. */
const mostReadings = 8

const silent: readonly string[] = ['']
const stops = new Set([codeOf('d'), codeOf('t')])
const hisses = new Set((['s', 'z', 'š', 'ž', 'č'] as const).map((sound) => codeOf(sound)))

/**
 * The skeletons of the first `length` sounds of a word: `Омаров` → `aMRV`, `Жылан-` and `Jylan-` → `CLN`
 * (the second also `aLN`). Empty where there is no sound.
 */
export function skeletons(sounds: Uint8Array, length: number): string[] {
  let all = ['']
  for (let i = 0; i < length; i++) {
    const options = optionsAt(sounds, i, length)
    if (options === silent && i > 0) continue
    const next: string[] = []
    for (const option of options) {
      const added = option === '' && i === 0 ? 'a' : option
      for (const before of all) {
        // Two of one class side by side are heard as one: Исса, щш, нң.
        const doubled = added !== '' && i > 0 && readingsOf[sounds[i - 1] as number] !== undefined
        const whole = doubled && before.endsWith(added) ? before : before + added
        if (!next.includes(whole) && next.length < mostReadings) next.push(whole)
      }
    }
    all = next
  }
  return all.filter((skeleton) => skeleton !== '')
}

function optionsAt(sounds: Uint8Array, i: number, length: number): readonly string[] {
  const sound = sounds[i] as number
  const options = readingsOf[sound] ?? silent
  const after = i + 1 < length ? (sounds[i + 1] as number) : 0
  const before = i > 0 ? (sounds[i - 1] as number) : 0
  if (i === 0) {
    // Владимир, Uladzimir: before a consonant в is у in Belarusian. Уәлихан, Валихан: before a vowel у is в.
    if (sound === codeOf('v') && after !== 0 && !isVowel[after]) return ['V', '']
    if (sound === codeOf('u') && isVowel[after]) return ['', 'V']
    // Николай, Mikalai
    if (sound === codeOf('n')) return ['N', 'M']
  }
  // ts, dz, dzh and tch are one sound or two; Dmitry, Dzmitry.
  if (stops.has(sound) && hisses.has(after)) return ['T', '']
  if (hisses.has(sound) && stops.has(before)) return [...options, '']
  return options
}
