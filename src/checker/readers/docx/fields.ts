import type { BlockText, Range } from '../office/index.ts'

interface Field {
  instruction: string
  /** The result has begun; before it stands the instruction. */
  inResult: boolean
  /** What stands in the instruction is concealed; not beyond the paragraph, where the field is a broken one. */
  conceals: boolean
  range?: Range
}

/** The complex fields (w:fldChar) open at a point of a story; they nest and may run over paragraphs. */
export class Fields {
  readonly #open: Field[] = []
  /** How many of them are open. */
  #tables = 0
  /** How many of them conceal what they hold. */
  #concealing = 0

  get depth(): number {
    return this.#open.length
  }

  /** In the list of a TOC, TOA or index field. */
  get inContents(): boolean {
    return this.#tables > 0
  }

  /** Words here are the result of a field inside another field's instruction: a reader does not see them. */
  get conceals(): boolean {
    return this.#concealing > (this.#open.at(-1)?.conceals ? 1 : 0)
  }

  begin(): void {
    if (this.#open.length === deepest) this.#forget(this.#open.shift())
    this.#open.push({ instruction: '', inResult: false, conceals: true })
    this.#concealing++
  }

  instruct(text: string): void {
    const field = this.#open.at(-1)
    if (field !== undefined && !field.inResult) field.instruction += text
  }

  separate(words: BlockText | undefined): void {
    const field = this.#open.at(-1)
    if (field === undefined || field.inResult) return
    field.inResult = true
    this.#reveal(field)
    if (isContents(field)) this.#tables++
    else field.range = words && openRange(words, field.instruction)
  }

  end(words: BlockText | undefined): void {
    const field = this.#open.pop()
    this.#forget(field)
    if (field?.range !== undefined) words?.close(field.range)
  }

  #forget(field: Field | undefined): void {
    if (field === undefined) return
    this.#reveal(field)
    if (field.inResult && isContents(field)) this.#tables--
  }

  #reveal(field: Field): void {
    if (field.conceals) this.#concealing--
    field.conceals = false
  }

  /** At the end of a paragraph: what is open ends here … */
  pause(words: BlockText): void {
    for (const field of this.#open) {
      if (field.range !== undefined) words.close(field.range)
      field.range = undefined
      this.#reveal(field)
    }
  }

  /** … and begins again in the next. */
  resume(words: BlockText): void {
    for (const field of this.#open) {
      if (field.inResult && !isContents(field)) field.range = openRange(words, field.instruction)
    }
  }
}

/** Fields nest a few deep; more are fields that a damaged file never ends. */
const deepest = 100

const isContents = (field: Field): boolean => /^\s*(TOC|TOA|INDEX)\b/i.test(field.instruction)

/** A HYPERLINK field is a link; every other one keeps its instruction, with single spaces. */
export function openRange(words: BlockText, instruction: string): Range {
  const text = instruction.trim().replace(/\s+/g, ' ')
  if (!/^HYPERLINK\b/i.test(text)) return words.open('field', text)
  const address = /^HYPERLINK\s+(?:"([^"]*)"|([^\s\\"]+))/i.exec(text)
  const anchor = /\\l\s+(?:"([^"]*)"|([^\s\\"]+))/i.exec(text)
  const target = address?.[1] ?? address?.[2] ?? ''
  const part = anchor?.[1] ?? anchor?.[2]
  return words.open('link', part === undefined ? target : `${target}#${part}`)
}
