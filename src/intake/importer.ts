import type { LocalText } from '../base/language.ts'
import type { View } from '../projections/index.ts'
import type { KindName } from '../records/index.ts'

/** A file somebody wants to import. */
export interface InputFile {
  /** Its name without folders; faults name it. */
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** The first 64 KB: enough to see what it is. */
  readonly head: Uint8Array
  bytes(): Promise<Uint8Array>
  stream(): AsyncIterable<Uint8Array>
}

/** One thing an importer found in a file: a record, or a place it cannot take and why. */
export type Found =
  | {
      readonly is: 'record'
      /** For people: "persons.csv, row 12". */
      readonly where: string
      /** The record in the form `readRecord` takes. */
      readonly input: unknown
    }
  | { readonly is: 'refused'; readonly where: string; readonly reason: string }

export interface ImportContext {
  /** The casebook as it is; what is imported is not in it yet. */
  readonly view: View
  /** What the person chose, e.g. `{ map: "…" }`; each importer documents its own. */
  readonly options: Readonly<Record<string, string>>
  /** The id of a record by the key its publisher gives it: the same key gives the same id for ever. */
  readonly idFor: (kind: KindName, ...key: string[]) => string
  readonly progress: (done: number, total?: number) => void
  readonly signal: AbortSignal
}

/** A format that can be read into records: one file in `importers/`, one line in the registry. */
export interface Importer {
  /** What `--as` takes; also part of every id it gives, so it never changes. */
  readonly name: string
  readonly label: Required<LocalText>
  /** Endings of file names without the dot, lower case. */
  readonly endings: readonly string[]
  /**
   * What it gives stands for the whole record, as a copy of a casebook does: fields it leaves out are taken away,
   * and nothing of a file is taken when a part of it is refused. Left out: what people corrected here stays.
   */
  readonly whole?: boolean
  /** How sure it is that this file is its own, 0 to 1, judged by name and head alone. */
  readonly recognises: (file: InputFile) => number
  readonly read: (file: InputFile, context: ImportContext) => AsyncIterable<Found>
}
