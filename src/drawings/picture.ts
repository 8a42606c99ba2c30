import type { Language, LocalText } from '../base/language.ts'
import type { View } from '../projections/index.ts'
import type { Say } from '../wording/index.ts'
import type { Link, Shape } from './svg.ts'

/** What a record is called, and the path of its page. */
export interface Named {
  readonly text: string
  readonly path: string
}

/** Whoever wants a picture: what may be seen, for which day, in which words. */
export interface Asker {
  readonly view: View
  /** The day the picture is about, YYYY-MM-DD. */
  readonly on: string
  readonly language: Language
  readonly say: Say
  /** What records are called; those this reader may not see are left out. */
  titles(ids: Iterable<string>): Promise<ReadonlyMap<string, Named>>
}

/** What was asked for, as in the query of an address: `{ figure: 'behind-bars', months: '24' }`. */
export type Wish = Readonly<Record<string, string>>

/** A filter of a picture, as a form shows it. */
export type Field =
  | {
      readonly type: 'choice'
      readonly name: string
      readonly label: string
      readonly chosen: string
      /** Said for the empty choice; without it one must be chosen. */
      readonly any?: string
      readonly options: readonly { readonly value: string; readonly label: string }[]
    }
  | { readonly type: 'day'; readonly name: string; readonly label: string; readonly chosen: string }

/** A number of a picture, with the list behind it: both are always as long as each other. */
export interface Count {
  /** Names the number within its picture, e.g. "abai" or "cc-174 2024-03". */
  readonly key: string
  /** What it counts: "Abai region". */
  readonly label: string
  readonly records: readonly string[]
  /** Too few to be shown in public (see `withhold`). */
  readonly withheld?: boolean
}

/** A number that has its list on a page of its own, such as a figure on a day. */
export interface Elsewhere {
  readonly value: number
  readonly link: Link
}

/** A cell of the table beside a picture. */
export type Cell =
  | string
  | number
  | Count
  | Elsewhere
  | { readonly text: string; readonly link: Link }

export interface Column {
  readonly title: string
  /** Numbers stand at the end of their column. */
  readonly end?: boolean
}

/** One mark of the key under a picture: how something looks, and what that means. */
export interface KeyEntry {
  readonly sample: readonly Shape[]
  readonly text: string
}

/** A picture that is ready to be shown: shapes, the same in words, and the same as a table. */
export interface Drawn {
  /** What it is and of what: "Life line: Marat Zhylanbayev". */
  readonly title: string
  /** What it says, in sentences made from its numbers. */
  readonly alt: string
  /** How much was counted, with its unit: "n = 13 persons". */
  readonly n: string
  /** What must be said with it: what was cut, what could not be placed, what is not drawn. */
  readonly notes: readonly string[]
  readonly key: readonly KeyEntry[]
  /** Pixels. */
  readonly height: number
  readonly shapes: readonly Shape[]
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  /** Where one can go from here: closer, earlier, the whole. */
  readonly ways: readonly { readonly text: string; readonly link: Link }[]
  /** Every record it shows. */
  readonly records: readonly string[]
}

/** A picture: one file and one line in the registry. */
export interface Picture {
  /** As in its address: letters a–z and hyphens. */
  readonly name: string
  readonly title: Required<LocalText>
  /** In one sentence: what it shows. */
  readonly says: Required<LocalText>
  /** What it needs before there is anything to draw, e.g. whose life line; null = nothing. */
  readonly about: 'person' | 'case' | null
  /** Its filters, with what is chosen. */
  fields(asker: Asker, wish: Wish): Promise<readonly Field[]>
  /** Asks the view or a figure, and draws what they answer; null where there is nothing to draw. */
  draw(asker: Asker, wish: Wish): Promise<Drawn | null>
}

/** The page of a picture with these wishes. */
export const pictureLink = (name: string, query: Wish = {}): Link => ({
  path: `/pictures/${name}`,
  query,
})

/** The page of a picture, open at the list behind one of its numbers. */
export const partLink = (name: string, wish: Wish, key: string): Link => ({
  path: `/pictures/${name}#list`,
  query: { ...wish, part: key },
})

export const isCount = (cell: Cell): cell is Count => typeof cell === 'object' && 'key' in cell

/** All numbers of a picture that open to a list. */
export const countsIn = (drawn: Drawn): Count[] => drawn.rows.flat().filter(isCount)
