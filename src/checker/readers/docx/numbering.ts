import type { NumberFormat, XmlElement, XmlHandler } from '../office/index.ts'
import { on } from './namespaces.ts'
import type { Styles } from './styles.ts'
import { symbol } from './symbols.ts'

/** One level of a list (w:lvl). */
export interface Level {
  start: number
  format: NumberFormat
  /** "%1.%2." with the counts of the levels 1, 2 …; a bullet's character. */
  text: string
  /** The level (1-based) whose use starts this one anew; 0 never; absent: any higher level. */
  restart?: number
  /** All counts in it are printed in decimal ("legal" numbering). */
  legal: boolean
  /** The paragraph style bound to it. */
  style?: string
}

/** One list as paragraphs name it (w:num): the levels of its definition with its own overrides. */
export interface List {
  /** Lists with the same definition count on together. */
  readonly definition: string
  readonly levels: readonly Level[]
  /** Levels that start anew at the list's first paragraph, with their first count. */
  readonly starts: ReadonlyMap<number, number>
}

interface Definition {
  readonly levels: Level[]
  /** The numbering style that holds the levels instead. */
  link?: string
}

interface Instance {
  definition: string
  readonly levels: Map<number, Level>
  readonly starts: Map<number, number>
}

/** word/numbering.xml. */
export class Numbering implements XmlHandler {
  readonly #definitions = new Map<string, Definition>()
  readonly #instances = new Map<string, Instance>()
  readonly #lists = new Map<string, List | undefined>()
  #definition?: Definition
  #instance?: Instance
  #override = 0
  #level?: Level
  /** Inside mc:Choice: formats newer than the standard; mc:Fallback says the same in the old ones. */
  #choices = 0

  open(element: XmlElement): void {
    if (element.name === 'mc:Choice') this.#choices++
    if (this.#choices > 0) return
    const value = element.attr('w:val') ?? ''
    switch (element.name) {
      case 'w:abstractNum':
        this.#definition = { levels: [] }
        this.#definitions.set(element.attr('w:abstractNumId') ?? '', this.#definition)
        return
      case 'w:numStyleLink':
        if (this.#definition !== undefined) this.#definition.link = value
        return
      case 'w:num':
        this.#instance = { definition: '', levels: new Map(), starts: new Map() }
        this.#instances.set(element.attr('w:numId') ?? '', this.#instance)
        return
      case 'w:abstractNumId':
        if (this.#instance !== undefined) this.#instance.definition = value
        return
      case 'w:lvlOverride':
        this.#override = Number(element.attr('w:ilvl'))
        return
      case 'w:startOverride':
        this.#instance?.starts.set(this.#override, whole(value, 1))
        return
      case 'w:lvl':
        this.#beginLevel(whole(element.attr('w:ilvl'), 0))
        return
    }
    if (this.#level !== undefined) describeLevel(this.#level, element, value)
  }

  close(name: string): void {
    if (name === 'mc:Choice') this.#choices--
    if (name === 'w:lvl') this.#level = undefined
    if (name === 'w:abstractNum') this.#definition = undefined
    if (name === 'w:num') this.#instance = undefined
  }

  list(id: string, styles: Styles): List | undefined {
    if (!this.#lists.has(id)) this.#lists.set(id, this.#resolve(id, styles))
    return this.#lists.get(id)
  }

  /** The level of a list that is bound to the nearest of these paragraph styles. */
  levelOf(list: List, styleIds: readonly string[]): number | undefined {
    for (const id of styleIds) {
      const level = list.levels.findIndex((candidate) => candidate?.style === id)
      if (level >= 0) return level
    }
    return undefined
  }

  #beginLevel(number: number): void {
    this.#level = { start: 1, format: 'decimal', text: '', legal: false }
    if (number > 8) return
    if (this.#instance !== undefined) this.#instance.levels.set(number, this.#level)
    else if (this.#definition !== undefined) this.#definition.levels[number] = this.#level
  }

  #resolve(id: string, styles: Styles): List | undefined {
    const instance = this.#instances.get(id)
    if (instance === undefined) return undefined
    let key = instance.definition
    const link = this.#definitions.get(key)?.link
    if (link !== undefined) {
      const linked = this.#instances.get(styles.listOf(link) ?? '')
      if (linked !== undefined) key = linked.definition
    }
    const definition = this.#definitions.get(key)
    if (definition === undefined) return undefined
    const levels = Array.from(
      { length: 9 },
      (_, n) => instance.levels.get(n) ?? definition.levels[n],
    )
    return {
      definition: key,
      levels: levels.map((level) => level ?? noLevel),
      starts: instance.starts,
    }
  }
}

const noLevel: Level = { start: 1, format: 'none', text: '', legal: false }

function describeLevel(level: Level, element: XmlElement, value: string): void {
  switch (element.name) {
    case 'w:start':
      level.start = whole(value, 1)
      break
    case 'w:numFmt':
      level.format = value
      break
    case 'w:lvlText':
      level.text = [...value].map((character) => symbol(character)).join('')
      break
    case 'w:lvlPicBulletId':
      level.text = '•'
      break
    case 'w:lvlRestart':
      level.restart = whole(value, 0)
      break
    case 'w:isLgl':
      level.legal = on(element.attr('w:val'))
      break
    case 'w:pStyle':
      level.style = value
      break
  }
}

/** A count; what is no whole number between 0 and 2³¹ counts as `otherwise`. */
function whole(text: string | undefined, otherwise: number): number {
  const value = Number(text)
  return Number.isInteger(value) && value >= 0 && value < 2 ** 31 ? value : otherwise
}
