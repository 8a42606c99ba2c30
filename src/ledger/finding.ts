/** One thing that is wrong with a ledger, in a plain sentence. */
export interface Finding {
  readonly code: string
  readonly message: string
  /** The entry (or the first of the entries) it is about, where that can be told. */
  readonly sequence?: number
}

/** Of a fault that repeats itself through the ledger, the first so many are listed and the rest counted. */
const listedOfAKind = 100

export interface Findings {
  add(code: string, message: string, sequence?: number): void
  list(): Finding[]
}

export function collectFindings(): Findings {
  const listed: Finding[] = []
  const counts = new Map<string, number>()
  return {
    add(code, message, sequence) {
      const count = (counts.get(code) ?? 0) + 1
      counts.set(code, count)
      if (count > listedOfAKind) return
      listed.push(sequence === undefined ? { code, message } : { code, message, sequence })
    },
    list() {
      const rest = [...counts].filter(([, count]) => count > listedOfAKind)
      return listed.concat(
        rest.map(([code, count]) => ({
          code,
          message: `${count - listedOfAKind} more findings of the kind ${code} are not listed.`,
        })),
      )
    },
  }
}

/** "Entry 7" or "Entries 7 to 9", for the beginning of a sentence. */
export const entriesNamed = (first: number, last: number): string =>
  first === last ? `Entry ${first}` : `Entries ${first} to ${last}`
