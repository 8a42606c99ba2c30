import type { Styled } from '../../tree/index.ts'
import { noteNumber, superscriptRun } from '../labels/index.ts'
import { trimPassage } from './cut-passage.ts'
import { normalise } from './normalise.ts'
import { emptyPassage, type Mark, type Passage, type Step } from './passage.ts'

// What does not go into the text as it stands: white space in a row, soft hyphens and other marks
// that print nothing, superscript digits. A single space between two words is not among it.
const SPECIAL =
  /[ \t\r\n\f\v]{2,}|[\t\r\n\f\v]|[\u00AD\u200B\u2060\uFEFF]+|[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+/g

/**
 * How a word that a line's end cut behind a hyphen is written: `whole` without the hyphen, `hyphened`
 * with it, or as `two` words ("pre- and post-trial").
 */
export type WordJoin = (first: string, second: string) => 'whole' | 'hyphened' | 'two'

const PRINTS_NOTHING = /^[\u00AD\u200B\u2060\uFEFF]+$/
const GOES_ON = /\p{Ll}+/uy
/** Longer than any word that is looked at again. */
const TAIL = 40

const isSpace = (text: string): boolean => /^[ \t\r\n\f\v]+$/.test(text)

/**
 * Text being written down from a file, run by run, in the order of the file: white space collapses as in
 * a browser, soft hyphens go, superscript digits become marks of notes, and every place stays known.
 */
export class Writing {
  private readonly parts: string[] = []
  private readonly steps: Step[] = []
  private readonly styles: Styled[] = []
  private readonly marks: Mark[] = []
  private readonly joinWord: WordJoin
  private expected = -1
  private written = 0
  /** The last characters written: the whole is put together only once. */
  private tail = ''

  constructor(joinWord: WordJoin = () => 'two') {
    this.joinWord = joinWord
  }

  get length(): number {
    return this.written
  }

  /** The last characters written. */
  get ending(): string {
    return this.tail
  }

  /** A run that stands in the file at `from`, as it is. Runs may hold line ends. */
  add(run: string, from: number): void {
    let done = 0
    SPECIAL.lastIndex = 0
    for (let hit = SPECIAL.exec(run); hit !== null; hit = SPECIAL.exec(run)) {
      const special = hit[0]
      this.plain(run.slice(done, hit.index), from + done)
      done = hit.index + special.length
      if (isSpace(special)) {
        const joined = /[\n\r\f]/.test(special) ? this.joined(run, done) : 'two'
        if (joined === 'two') this.space(from + hit.index)
        else if (joined === 'whole') this.dropHyphen()
        else this.expected = -1
      } else if (!PRINTS_NOTHING.test(special)) this.superscript(special, from + hit.index)
    }
    this.plain(done === 0 ? run : run.slice(done), from + done)
  }

  /** What stands in the file in another form, an entity for example. All of it is at `from`. */
  addAs(text: string, from: number): void {
    if (isSpace(text)) this.space(from)
    else if (!PRINTS_NOTHING.test(text)) {
      this.put(text, from)
      this.expected = -1
    }
  }

  /** Text whose white space counts: code, preformatted text. */
  addExactly(text: string, from: number): void {
    let at = from
    for (const line of text.split(/(?<=\n|\r(?!\n))/)) {
      this.expected = -1
      this.put(line, at)
      at += line.length
    }
    this.expected = -1
  }

  /** A line ends inside a sentence. */
  space(from: number): void {
    if (this.written > 0 && !this.tail.endsWith(' ')) this.put(' ', from)
    this.expected = -1
  }

  mark(label: string, from: number): void {
    this.marks.push({ at: this.written, label, from })
  }

  style(style: Styled): void {
    if (style.to > style.from) this.styles.push(style)
  }

  /** What was written, trimmed, in NFC. @param toFile from the offsets given to those of the file */
  finish(toFile: (from: number) => number = (from) => from): Passage {
    const text = this.parts.join('')
    if (text.trim() === '' && this.marks.length === 0) return emptyPassage
    const written = normalise({
      text,
      steps: this.steps.map((step) => ({ at: step.at, from: toFile(step.from) })),
      styles: this.styles.sort((a, b) => a.from - b.from || b.to - a.to),
      marks: this.marks.map((mark) => ({ ...mark, from: toFile(mark.from) })),
    })
    return trimPassage(written)
  }

  private plain(run: string, from: number): void {
    if (run === '') return
    const doubled = run[0] === ' ' && (this.written === 0 || this.tail.endsWith(' '))
    if (!doubled) this.put(run, from)
    else if (run.length > 1) this.put(run.slice(1), from + 1)
  }

  private superscript(run: string, from: number): void {
    if (superscriptRun(this.tail, run) === 'mark') this.mark(noteNumber(run), from)
    else this.put(run, from)
  }

  /** How a word that may be cut by the end of a line goes on at `next`. */
  private joined(run: string, next: number): ReturnType<WordJoin> {
    if (!this.tail.endsWith('-')) return 'two'
    const first = /\p{L}{2,}(?=-$)/u.exec(this.tail)?.[0]
    GOES_ON.lastIndex = next
    const second = GOES_ON.exec(run)?.[0]
    return first === undefined || second === undefined ? 'two' : this.joinWord(first, second)
  }

  private dropHyphen(): void {
    const last = this.parts.pop() as string
    if (last.length > 1) this.parts.push(last.slice(0, -1))
    this.written--
    this.tail = this.tail.slice(0, -1)
    if (this.steps.at(-1)?.at === this.written) this.steps.pop()
    this.expected = -1
  }

  private put(text: string, from: number): void {
    if (from !== this.expected) this.steps.push({ at: this.written, from })
    this.parts.push(text)
    this.written += text.length
    this.tail = (this.tail + text.slice(-TAIL)).slice(-TAIL)
    this.expected = from + text.length
  }
}
