import type { KnownSource } from './knowledge.ts'

/** One key for an address with and without scheme, "www.", closing slash and fragment. */
export const addressKey = (url: string): string =>
  url
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '')
    .toLowerCase()

/** Sources by address. */
export interface Archive {
  readonly of: (url: string) => KnownSource | undefined
  /** The one source whose address differs in one letter; digits are not letters, the next article has another number. */
  readonly near: (url: string) => KnownSource | undefined
}

/** A shorter address with another letter may well be another page. */
const shortest = 25

export function archiveOf(sources: readonly KnownSource[]): Archive {
  const byKey = new Map(sources.map((source) => [addressKey(source.url), source]))
  // One slip leaves one half of an address as it was.
  const byHalf = new Map<string, string[]>()
  for (const key of byKey.keys())
    for (const half of halves(key, key.length)) byHalf.set(half, [...(byHalf.get(half) ?? []), key])
  return {
    of: (url) => byKey.get(addressKey(url)),
    near(url) {
      const key = addressKey(url)
      if (key.length < shortest) return undefined
      const near = new Set(
        [-1, 0, 1].flatMap((more) =>
          halves(key, key.length + more).flatMap((half) => byHalf.get(half) ?? []),
        ),
      )
      const found = [...near].filter((other) => isOneLetterOff(key, other))
      return found.length === 1 ? byKey.get(found[0] ?? '') : undefined
    },
  }
}

const halves = (key: string, length: number): readonly string[] => {
  const half = Math.floor(length / 2)
  return [`${length} ${key.slice(0, half)}`, `${length}-${key.slice(key.length - half)}`]
}

function isOneLetterOff(a: string, b: string): boolean {
  let from = 0
  while (from < a.length && from < b.length && a[from] === b[from]) from++
  let behind = 0
  while (
    behind < Math.min(a.length, b.length) - from &&
    a[a.length - 1 - behind] === b[b.length - 1 - behind]
  )
    behind++
  const rest = [a.slice(from, a.length - behind), b.slice(from, b.length - behind)]
  return rest.every((letter) => letter.length <= 1 && !/\d/.test(letter)) && rest.join('') !== ''
}
