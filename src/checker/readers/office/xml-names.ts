/** Namespace address → the prefix our code uses for it. Two addresses may share a prefix. */
export type Namespaces = Readonly<Record<string, string>>

/**
 * The namespaces in force inside an element that declares some. Nearly all files declare all of theirs on the
 * root, so the work per tag is one look-up.
 */
export class Scope {
  readonly outer: Scope | undefined
  /** Of the element that opened it; 0 before the root. */
  readonly depth: number
  readonly #namespaces: Namespaces
  /** The file's prefix → our prefix; '' for a namespace we do not know. */
  readonly #prefixes: ReadonlyMap<string, string>
  readonly #names = new Map<string, string>()
  readonly #attributes = new Map<string, readonly string[]>()

  constructor(
    namespaces: Namespaces,
    outer?: Scope,
    depth = 0,
    prefixes = new Map([['xml', 'xml']]),
  ) {
    this.#namespaces = namespaces
    this.#prefixes = prefixes
    this.outer = outer
    this.depth = depth
  }

  /** This scope, or a new one when the tag declares namespaces. */
  within(attributes: Readonly<Record<string, string>>, depth: number): Scope {
    let prefixes: Map<string, string> | undefined
    for (const name in attributes) {
      if (!name.startsWith('xmlns')) continue
      if (name !== 'xmlns' && name[5] !== ':') continue
      prefixes ??= new Map(this.#prefixes)
      prefixes.set(name.slice(6), this.#namespaces[attributes[name] as string] ?? '')
    }
    return prefixes === undefined ? this : new Scope(this.#namespaces, this, depth, prefixes)
  }

  /** `w:p` for `<x:p>`; an element of an unknown namespace is `?:p`. */
  nameOf(raw: string): string {
    let name = this.#names.get(raw)
    if (name === undefined) {
      const colon = raw.indexOf(':')
      const prefix = this.#prefixes.get(colon < 0 ? '' : raw.slice(0, colon)) || '?'
      name = `${prefix}:${raw.slice(colon + 1)}`
      // A file that invents a name per tag must not fill the memory.
      if (this.#names.size < 5_000) this.#names.set(raw, name)
    }
    return name
  }

  attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
    let raws = this.#attributes.get(name)
    if (raws === undefined) {
      raws = this.#rawNames(name)
      this.#attributes.set(name, raws)
    }
    for (const raw of raws) {
      const value = attributes[raw]
      if (value !== undefined) return value
    }
    return undefined
  }

  #rawNames(name: string): string[] {
    const colon = name.indexOf(':')
    if (colon < 0) return [name]
    const ours = name.slice(0, colon)
    return [...this.#prefixes]
      .filter(([prefix, our]) => our === ours && prefix !== '')
      .map(([prefix]) => `${prefix}${name.slice(colon)}`)
  }
}
