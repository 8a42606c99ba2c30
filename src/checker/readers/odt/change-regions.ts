import type { Recorded, XmlElement } from '../office/index.ts'

interface Region {
  kind: Recorded['kind']
  author: string
  date?: string
  /** Words that were deleted: they stand only here. */
  text: string
}

const kinds: Readonly<Record<string, Recorded['kind']>> = {
  'text:insertion': 'inserted',
  'text:deletion': 'deleted',
  'text:format-change': 'formatted',
}

/** text:tracked-changes: who changed what, told ahead of the text and referred to by id (ODF 1.3 part 3, 5.5). */
export class ChangeRegions {
  readonly #regions = new Map<string, Region>()
  #inside = false
  #region?: Region
  /** text:insertion and its like is open. */
  #kind = ''
  /** The element of the change's information that is open. */
  #about = ''
  #paragraphs = 0

  /** Whether the element belongs to the list of changes. */
  open(element: XmlElement): boolean {
    const { name } = element
    if (name === 'text:tracked-changes') this.#inside = true
    if (!this.#inside) return false
    if (name === 'text:changed-region') {
      this.#region = { kind: 'formatted', author: '', text: '' }
      this.#paragraphs = 0
      const id = element.attr('xml:id') ?? element.attr('text:id')
      if (id !== undefined) this.#regions.set(id, this.#region)
    } else if (kinds[name] !== undefined && this.#region !== undefined) {
      this.#kind = name
      this.#region.kind = kinds[name]
    } else if (name === 'office:change-info' || name === 'dc:creator' || name === 'dc:date') {
      this.#about = name
    } else if (name === 'text:p' || name === 'text:h') {
      if (this.#paragraphs++ > 0 && this.#about === '') this.#say('¶')
    } else if (name === 'text:s' || name === 'text:tab' || name === 'text:line-break') {
      this.#say(' ')
    }
    return true
  }

  text(text: string): boolean {
    if (this.#inside) this.#say(text)
    return this.#inside
  }

  close(name: string): boolean {
    const inside = this.#inside
    if (name === 'text:tracked-changes') this.#inside = false
    if (name === this.#about)
      this.#about = name === 'office:change-info' ? '' : 'office:change-info'
    if (name === this.#kind) this.#kind = ''
    return inside
  }

  get(id: string | undefined): Region | undefined {
    return id === undefined ? undefined : this.#regions.get(id)
  }

  #say(text: string): void {
    const region = this.#region
    if (region === undefined) return
    if (this.#about === 'dc:creator') region.author += text
    else if (this.#about === 'dc:date') region.date = (region.date ?? '') + text
    else if (this.#about === '' && this.#kind === 'text:deletion') {
      region.text += text.replace(/[\t\n\r ]+/g, ' ')
    }
  }
}
