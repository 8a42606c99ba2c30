import type { Json } from '../base/canonical-json.ts'
import { type Fault, fail, fault, ok, type Result } from '../base/result.ts'
import type { KindName } from '../records/index.ts'
import { columnsOf } from './column.ts'
import { type Reading, readCell } from './read.ts'

export type Fields = { readonly [key: string]: Json | undefined }

type Tree = { [key: string]: Json | Tree }

/**
 * The fields that the cells of a row state, by column id; empty cells state nothing. What lies in the column for
 * everything else comes first, and a cell of its own goes before it.
 * @returns all faults, each with the id of its column
 */
export function fieldsOf(
  kind: KindName,
  cells: ReadonlyMap<string, string>,
  reading: Reading,
): Result<Fields, readonly Fault[]> {
  const faults: Fault[] = []
  const fields: Tree = {}
  const columns = columnsOf(kind)
  for (const { id, path, holds } of [...columns.slice(-1), ...columns.slice(0, -1)]) {
    const text = cells.get(id)?.trim() ?? ''
    if (text === '') continue
    const read = readCell(holds, text, reading)
    if (!read.ok) faults.push(fault(read.fault.code, read.fault.message, id))
    else if (holds.as === 'rest') Object.assign(fields, structuredClone(read.value) as Tree)
    else if (holds.as === 'name') setName(fields, holds.language, text)
    else setAt(fields, path, read.value)
  }
  return faults.length > 0 ? fail(faults) : ok(fields as Fields)
}

function setAt(fields: Tree, path: readonly string[], value: Json): void {
  const [step = '', ...rest] = path
  if (rest.length === 0) {
    fields[step] = value
    return
  }
  const below = fields[step]
  const tree: Tree = typeof below === 'object' && below !== null ? (below as Tree) : {}
  fields[step] = tree
  setAt(tree, rest, value)
}

interface NameBody {
  readonly text: string
  readonly language?: string
  readonly use: string
}

/** Puts the preferred name of a language in the place of the one there is, else behind the others. */
function setName(fields: Tree, language: string, text: string): void {
  const names = [...((fields.names ?? []) as unknown as NameBody[])]
  const place = names.findIndex((n) => n.use === 'preferred' && n.language === language)
  const name = { text, language, use: 'preferred' }
  if (place >= 0) names[place] = name
  else names.push(name)
  fields.names = names as unknown as Json
}
