import { arabic, cyrillic, cyrillicGroups, latin, latinGroups, otherAlphabets } from './letters.ts'
import { codeOf, type Sound } from './sounds.ts'

/** Longest token that is folded; what follows is not heard (a name is never that long). */
export const longestToken = 60

interface Spelling {
  readonly written: string
  readonly sounds: Uint8Array
}

/** For each first letter, its groups and itself, longest first. */
const spellings = buildSpellings()

function buildSpellings(): Map<number, readonly Spelling[]> {
  const byFirst = new Map<number, Spelling[]>()
  for (const table of [cyrillicGroups, latinGroups, cyrillic, latin, otherAlphabets, arabic]) {
    for (const [written, sounds] of Object.entries(table)) {
      const first = written.charCodeAt(0)
      const codes = Uint8Array.from([...sounds], (sound) => codeOf(sound as Sound))
      byFirst.set(first, [...(byFirst.get(first) ?? []), { written, sounds: codes }])
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.written.length - a.written.length)
  return byFirst
}

const y = 'y'.charCodeAt(0)
const hardSign = 'ъ'.charCodeAt(0)
const latinVowels = new Set(
  [...'aeiouyäöüáéíóúāēīōūıəæøåàèùâêîôûëïãõăąęėěůűő'].map((l) => l.charCodeAt(0)),
)
const glide = codeOf('j')
const schwa = codeOf('ə')
const cyrillicVowels = new Set([...'аәеёиіоөуұүыэюяєїӯ'].map((l) => l.charCodeAt(0)))

export interface Folded {
  readonly sounds: Uint8Array
  /** For each sound, where its spelling begins in the token. */
  readonly starts: Uint8Array
  /** Letters of no alphabet we read. */
  readonly unknown: number
}

const soundBuffer = new Uint8Array(longestToken * 3)
const startBuffer = new Uint8Array(longestToken * 3)

/**
 * The sounds of one lower-case token in NFC, in any mixture of alphabets. A doubled letter is one
 * sound; a soft sign, an apostrophe and a combining mark are none.
 */
export function fold(token: string): Folded {
  let length = 0
  let unknown = 0
  let at = 0
  const end = Math.min(token.length, longestToken)
  while (at < end) {
    const code = token.charCodeAt(at)
    if (code === y) {
      // Beside a vowel y is the glide, alone it is ы: Zhylyan-, Aiqyn, Meyram.
      const next = token.charCodeAt(at + 1)
      const beforeVowel = at > 0 && latinVowels.has(token.charCodeAt(at - 1))
      const group = next === 101 /* e */ ? 'e' : next === 111 /* o */ ? 'ё' : undefined
      if (group !== undefined) {
        push(codeOf(group), at)
        at += 2
        continue
      }
      push(beforeVowel || latinVowels.has(next) ? glide : codeOf('y'), at)
      at += 1
      continue
    }
    if (code === hardSign) {
      // Between consonants ъ is the Bulgarian vowel, before a vowel the Russian sign.
      const next = token.charCodeAt(at + 1)
      if (at + 1 < end && !cyrillicVowels.has(next)) push(schwa, at)
      at += 1
      continue
    }
    const list = spellings.get(code)
    if (list === undefined) {
      if (!isMark(code)) unknown++
      at += 1
      continue
    }
    let took = 1
    for (const { written, sounds } of list) {
      if (written.length === 1 || token.startsWith(written, at)) {
        for (let i = 0; i < sounds.length; i++) push(sounds[i] as number, at)
        took = written.length
        break
      }
    }
    at += took
  }
  return { sounds: soundBuffer.slice(0, length), starts: startBuffer.slice(0, length), unknown }

  function push(sound: number, start: number): void {
    if (length > 0 && soundBuffer[length - 1] === sound) return
    soundBuffer[length] = sound
    startBuffer[length] = start
    length++
  }
}

/** Combining marks, apostrophes of every kind, modifier letters, the hyphen of a double name: written, not heard. */
function isMark(code: number): boolean {
  if (code === 0x2d) return true
  return (code >= 0x2b0 && code <= 0x36f) || code === 0x27 || code === 0x60 || code === 0x2019
}
