import type { XmlElement } from '../office/index.ts'

/**
 * mc:AlternateContent tells one thing in several ways, newest first (ISO/IEC 29500-3, 7.5). We only look for
 * text, so the first way will do: a text box must not come twice.
 */
export class Alternatives {
  /** For each open mc:AlternateContent, whether one of its ways has been read. */
  readonly #read: boolean[] = []

  begin(): void {
    this.#read.push(false)
  }

  end(): void {
    this.#read.pop()
  }

  /** Whether an element is a further way of telling what has been read. */
  repeats(element: XmlElement): boolean {
    if (element.name !== 'mc:Choice' && element.name !== 'mc:Fallback') return false
    const last = this.#read.length - 1
    if (last < 0) return false
    const read = this.#read[last] ?? false
    this.#read[last] = true
    return read
  }
}
