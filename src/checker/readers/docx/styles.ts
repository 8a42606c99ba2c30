import type { XmlElement, XmlHandler } from '../office/index.ts'
import { on } from './namespaces.ts'
import { applyRunProperty, type RunProperties } from './run-properties.ts'

/** A paragraph's style with everything it takes over from the styles it is based on. */
export interface ParagraphStyle {
  /** Its names and those of its bases, nearest first, in lower case: built-in ones are English in every Word. */
  readonly names: readonly string[]
  /** 0–8; 9 is body text. */
  readonly outline?: number
  readonly list?: { readonly id: string; readonly level?: number }
  /** The style ids, nearest first: a list level may be bound to one of them. */
  readonly ids: readonly string[]
  readonly run: RunProperties
}

interface Style {
  readonly id: string
  readonly type: string
  name: string
  base?: string
  outline?: number
  listId?: string
  listLevel?: number
  readonly run: RunProperties
}

/** word/styles.xml. */
export class Styles implements XmlHandler {
  readonly #styles = new Map<string, Style>()
  readonly #paragraphs = new Map<string, ParagraphStyle>()
  readonly #runs = new Map<string, RunProperties>()
  #defaultParagraph?: string
  #current?: Style
  readonly #path: string[] = []

  open(element: XmlElement): void {
    const parent = this.#path.at(-1)
    this.#path.push(element.name)
    const value = element.attr('w:val')
    if (element.name === 'w:style') this.#begin(element)
    const style = this.#current
    if (style === undefined) return
    if (parent === 'w:rPr' && this.#path.at(-3) === 'w:style') {
      applyRunProperty(style.run, element)
    }
    switch (element.name) {
      case 'w:name':
        style.name = value?.toLowerCase() ?? ''
        break
      case 'w:basedOn':
        style.base = value
        break
      case 'w:outlineLvl':
        style.outline = Number(value)
        break
      case 'w:numId':
        style.listId = value
        break
      case 'w:ilvl':
        style.listLevel = Number(value)
        break
    }
  }

  close(name: string): void {
    this.#path.pop()
    if (name === 'w:style') this.#current = undefined
  }

  /** The style of a paragraph without one is the default; an unknown id counts as none. */
  paragraph(id: string | undefined): ParagraphStyle {
    const known = id !== undefined && this.#styles.has(id) ? id : this.#defaultParagraph
    const key = known ?? ''
    let style = this.#paragraphs.get(key)
    if (style === undefined) {
      style = resolved(this.#chain(known))
      this.#paragraphs.set(key, style)
    }
    return style
  }

  run(id: string): RunProperties {
    let run = this.#runs.get(id)
    if (run === undefined) {
      run = merged(this.#chain(id))
      this.#runs.set(id, run)
    }
    return run
  }

  /** The list a numbering style stands for (w:numStyleLink). */
  listOf(id: string): string | undefined {
    return this.#styles.get(id)?.listId
  }

  #begin(element: XmlElement): void {
    const id = element.attr('w:styleId') ?? ''
    const type = element.attr('w:type') ?? 'paragraph'
    this.#current = { id, type, name: '', run: {} }
    this.#styles.set(id, this.#current)
    const isDefault = element.attr('w:default')
    if (type === 'paragraph' && isDefault !== undefined && on(isDefault))
      this.#defaultParagraph = id
  }

  /** The style and its bases, nearest first; a style based on itself ends the chain. */
  #chain(id: string | undefined): Style[] {
    const chain = new Set<Style>()
    let style = id === undefined ? undefined : this.#styles.get(id)
    while (style !== undefined && !chain.has(style)) {
      chain.add(style)
      style = style.base === undefined ? undefined : this.#styles.get(style.base)
    }
    return [...chain]
  }
}

function resolved(chain: readonly Style[]): ParagraphStyle {
  const listed = chain.find((style) => style.listId !== undefined)
  return {
    names: chain.map((style) => style.name),
    ids: chain.map((style) => style.id),
    outline: chain.find((style) => style.outline !== undefined)?.outline,
    list:
      listed?.listId === undefined
        ? undefined
        : {
            id: listed.listId,
            level: chain.find((style) => style.listLevel !== undefined)?.listLevel,
          },
    run: merged(chain),
  }
}

const merged = (chain: readonly Style[]): RunProperties =>
  Object.assign({}, ...[...chain].reverse().map((style) => style.run))
