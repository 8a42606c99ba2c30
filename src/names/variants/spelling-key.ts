import { soundNames } from '../fold/sounds.ts'

/**
 * What is written for each sound in a key. Sounds that one name's spellings put for each other without
 * anybody noticing are one letter (а and ә, и, й and y, ж and дж); names that differ, differ in the key.
 */
const letterOf: Readonly<Record<string, string>> = {
  æ: 'a',
  ə: 'a',
  ё: 'e',
  y: 'i',
  j: 'i',
  ý: 'i',
  ö: 'o',
  ü: 'u',
  ğ: 'g',
  q: 'k',
  w: 'v',
  ǰ: 'ž',
  х: 'h',
  ξ: 'ks',
  ŋ: 'n',
  x: 'ks',
  c: 'k',
}

/** Latin letters that alphabets read differently: what else each can be. */
const readingsOf: Readonly<Record<string, readonly string[]>> = {
  J: ['ž', 'i'],
  x: ['h'],
  c: ['ц', 'ž'],
  ç: ['č', 's', 'ž'],
}

/** After this many uncertain letters the rest keep their first reading. */
const mostUncertain = 3

const letters = soundNames.map((sound) => letterOf[sound] ?? sound)
const readings = soundNames.map((sound) => readingsOf[sound])

/**
 * The keys of the first `length` sounds, one for each way of reading them: an uncertain letter as it
 * stands, then each of its readings. Most words have one key.
 */
export function keysOf(sounds: Uint8Array, length = sounds.length): readonly string[] {
  let keys = ['']
  let uncertain = 0
  for (let i = 0; i < length; i++) {
    const sound = sounds[i] as number
    const letter = letters[sound] as string
    const others = readings[sound]
    if (others === undefined || ++uncertain > mostUncertain)
      keys = keys.map((key) => joined(key, letter))
    else keys = [letter, ...others].flatMap((reading) => keys.map((key) => joined(key, reading)))
  }
  return keys
}

/** The key of a spelling in a table: uncertain letters stand as they are. */
export function keyOf(sounds: Uint8Array): string {
  let key = ''
  for (const sound of sounds) key = joined(key, letters[sound] as string)
  return key
}

/**
 * Keys of the names of which a patronymic or surname may be made, when `stem` sounds stand before its
 * ending: before -евич a name has lost its own last vowels (Николай, Николаевич; Mykola, Mykolaiovych).
 */
export function keysWithoutEnding(sounds: Uint8Array, stem: number): readonly string[] {
  return keysOf(sounds, stem).flatMap((key) => {
    const bare = key.replace(/[aeiou]+$/, '')
    return lastVowels.map((vowels) => bare + vowels)
  })
}

/** What men's names end in after their last consonant; half of them end in it. */
const lastVowels = ['', 'a', 'ai', 'e', 'ei', 'i', 'ia', 'ie', 'io', 'iu', 'o', 'oi', 'u']

/** Equal neighbours are one: -ия and -ья, Aaron and Aron. */
const joined = (key: string, next: string): string => (key.endsWith(next) ? key : key + next)
