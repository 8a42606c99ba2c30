import { numberAs } from '../office/index.ts'
import type { ListLevel, Styles } from './styles.ts'

type Counts = (number | undefined)[]

interface OpenList {
  readonly styleName?: string
  readonly counts: Counts
  /** Of the item that is open: its first paragraph takes the label. */
  pending: boolean
  start?: number
}

/** The lists open at a point, and the counts of the earlier ones, which later lists may go on with. */
export class Lists {
  readonly #styles: Styles
  readonly #open: OpenList[] = []
  readonly #byId = new Map<string, Counts>()
  readonly #byStyle = new Map<string, Counts>()
  readonly #outline: Counts = []

  constructor(styles: Styles) {
    this.#styles = styles
  }

  get depth(): number {
    return this.#open.length
  }

  begin(list: { style?: string; id?: string; continues?: string; goesOn: boolean }): void {
    const outer = this.#open.at(-1)
    const styleName = list.style ?? outer?.styleName
    const earlier =
      (list.continues === undefined ? undefined : this.#byId.get(list.continues)) ??
      (list.goesOn ? this.#byStyle.get(styleName ?? '') : undefined)
    const counts = outer?.counts ?? earlier ?? []
    if (list.id !== undefined) this.#byId.set(list.id, counts)
    if (outer === undefined) this.#byStyle.set(styleName ?? '', counts)
    this.#open.push({ styleName, counts, pending: false })
  }

  end(): void {
    this.#open.pop()
  }

  item(start: string | undefined): void {
    const list = this.#open.at(-1)
    if (list === undefined) return
    list.pending = true
    list.start = start === undefined ? undefined : Number(start)
  }

  /** A list header, or the rest of an item: no label. */
  header(): void {
    const list = this.#open.at(-1)
    if (list !== undefined) list.pending = false
  }

  /** The label of a paragraph, if it begins an item. */
  label(paragraphList: string | undefined): string | undefined {
    const list = this.#open.at(-1)
    if (list === undefined || !list.pending) return undefined
    list.pending = false
    const levels = this.#styles.list(list.styleName ?? paragraphList)
    if (levels === undefined) return undefined
    return count(levels, list.counts, this.#open.length - 1, list.start)
  }

  /** The label of a heading that stands in no list (text:outline-style). */
  headingLabel(level: number, start: string | undefined): string | undefined {
    const value = start === undefined ? undefined : Number(start)
    return count(this.#styles.outline, this.#outline, level - 1, value)
  }
}

function count(
  levels: readonly ListLevel[],
  counts: Counts,
  level: number,
  start: number | undefined,
): string | undefined {
  const own = levels[level]
  if (own === undefined) return undefined
  const first = (n: number) => levels[n]?.start ?? 1
  for (let higher = 0; higher < level; higher++) counts[higher] ??= first(higher)
  const before = counts[level]
  counts[level] = start ?? (before === undefined ? first(level) : before + 1)
  counts.length = level + 1
  if (own.format === 'bullet') return own.text
  const text = own.text.replace(/%(\d+)/g, (_, digits: string) => {
    const n = Number(digits) - 1
    return numberAs(levels[n]?.format ?? 'decimal', counts[n] ?? first(n))
  })
  return text.trim() || undefined
}
