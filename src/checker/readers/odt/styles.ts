import type { RunStyle, XmlElement, XmlHandler } from '../office/index.ts'

export type Look = Readonly<Partial<Record<RunStyle, boolean>>>

interface Style {
  readonly parent?: string
  readonly names: readonly string[]
  readonly listStyle?: string
  look: Look
}

/** One level of a list style; its number is 0-based here. */
export interface ListLevel {
  /** A name of `numberAs`, or "bullet". */
  readonly format: string
  /** "%1.%2." or the bullet's character. */
  readonly text: string
  readonly start: number
}

/** Styles of styles.xml and the automatic ones of content.xml (ODF 1.3 part 3, 16). */
export class Styles implements XmlHandler {
  readonly #styles = new Map<string, Style>()
  readonly #lists = new Map<string, ListLevel[]>()
  readonly outline: ListLevel[] = []
  #current?: Style
  #levels?: ListLevel[]

  open(element: XmlElement): void {
    switch (element.name) {
      case 'style:style':
        this.#begin(element)
        break
      case 'style:text-properties':
        if (this.#current !== undefined) this.#current.look = lookOf(element)
        break
      case 'text:list-style':
        this.#levels = []
        this.#lists.set(element.attr('style:name') ?? '', this.#levels)
        break
      case 'text:outline-style':
        this.#levels = this.outline
        break
      case 'text:list-level-style-number':
      case 'text:outline-level-style':
      case 'text:list-level-style-bullet':
      case 'text:list-level-style-image': {
        const level = Number(element.attr('text:level')) - 1
        if (this.#levels !== undefined && level >= 0 && level < 10) {
          this.#levels[level] = listLevel(element, level)
        }
        break
      }
    }
  }

  close(name: string): void {
    if (name === 'style:style') this.#current = undefined
    if (name === 'text:list-style' || name === 'text:outline-style') this.#levels = undefined
  }

  list(name: string | undefined): readonly ListLevel[] | undefined {
    return name === undefined ? undefined : this.#lists.get(name)
  }

  /** What a style and its parents say, nearest first. */
  chain(family: 'paragraph' | 'text', name: string | undefined): readonly Style[] {
    const chain = new Set<Style>()
    let style = this.#styles.get(`${family} ${name}`)
    while (style !== undefined && !chain.has(style)) {
      chain.add(style)
      style = this.#styles.get(`${family} ${style.parent}`)
    }
    return [...chain]
  }

  #begin(element: XmlElement): void {
    const name = element.attr('style:name') ?? ''
    const shown = element.attr('style:display-name')
    this.#current = {
      parent: element.attr('style:parent-style-name'),
      names: [name.replaceAll('_20_', ' '), shown ?? ''].map((text) => text.toLowerCase()),
      listStyle: element.attr('style:list-style-name'),
      look: {},
    }
    this.#styles.set(`${element.attr('style:family')} ${name}`, this.#current)
  }
}

/** The look of words from the innermost style that says something. */
export function runStyles(looks: readonly Look[]): RunStyle[] {
  const all: RunStyle[] = ['bold', 'italic', 'underline', 'superscript', 'hidden']
  return all.filter((key) => looks.find((look) => look[key] !== undefined)?.[key] === true)
}

function lookOf(element: XmlElement): Look {
  const weight = element.attr('fo:font-weight')
  const slant = element.attr('fo:font-style')
  const line = element.attr('style:text-underline-style')
  const position = element.attr('style:text-position')
  const display = element.attr('text:display')
  return {
    bold: weight === undefined ? undefined : weight === 'bold' || Number(weight) >= 600,
    italic: slant === undefined ? undefined : slant !== 'normal',
    underline: line === undefined ? undefined : line !== 'none',
    // "super 58%", or the height above the line: "33% 58%".
    superscript: position === undefined ? undefined : /^(super|[1-9]\d*%)/.test(position),
    hidden: display === undefined ? undefined : display === 'none',
  }
}

function listLevel(element: XmlElement, level: number): ListLevel {
  const start = Number(element.attr('text:start-value') ?? 1)
  if (element.name === 'text:list-level-style-image') return { format: 'bullet', text: '•', start }
  const bullet = element.attr('text:bullet-char')
  if (bullet !== undefined) {
    return { format: 'bullet', text: /[\ue000-\uf8ff]/.test(bullet) ? '•' : bullet, start }
  }
  const format = numberFormat(element)
  const pattern = element.attr('style:num-list-format') ?? element.attr('loext:num-list-format')
  if (pattern !== undefined) return { format, text: pattern.replace(/%(\d+)%/g, '%$1'), start }
  if (format === 'none') return { format, text: '', start }
  const shown = Math.min(Number(element.attr('text:display-levels') ?? 1) || 1, level + 1)
  const counts = Array.from({ length: shown }, (_, n) => `%${level + 2 - shown + n}`)
  const prefix = element.attr('style:num-prefix') ?? ''
  return {
    format,
    text: prefix + counts.join('.') + (element.attr('style:num-suffix') ?? ''),
    start,
  }
}

/** style:num-format (ODF 1.3 part 3, 19.500); Cyrillic ones are lists of their first letters. */
function numberFormat(element: XmlElement): string {
  const format = element.attr('style:num-format') ?? ''
  const repeats = element.attr('style:num-letter-sync') === 'true'
  switch (format[0]) {
    case undefined:
      return 'none'
    case 'a':
      return repeats ? 'lowerLetter' : 'letterPairs'
    case 'A':
      return repeats ? 'upperLetter' : 'upperLetterPairs'
    case 'i':
      return 'lowerRoman'
    case 'I':
      return 'upperRoman'
    case 'а':
      return 'russianLower'
    case 'А':
      return 'russianUpper'
    default:
      return 'decimal'
  }
}
