import { rowsOf, type Typed, withoutRow, withRow } from '../../../casebook/index.ts'
import { fieldId } from './form-state.ts'
import { rowId } from './rows.tsx'

/** What a form sent: what was typed, and the button that sent it ("add:acts", "save"; empty = none). */
export interface Sent {
  readonly typed: Typed
  readonly press: string
}

/** Reads what a form sent; files are left out. */
export function sentOf(data: FormData): Sent {
  const typed: Record<string, string[]> = {}
  let press = ''
  for (const [name, value] of data) {
    if (typeof value !== 'string') continue
    if (name === 'do') press = value
    else if (value !== '') {
      typed[name] ??= []
      typed[name].push(value.replaceAll('\r\n', '\n'))
    }
  }
  return { typed, press }
}

/** The form after a button that only changes the form, and the anchor to go on at; null for every other button. */
export function afterPress({ typed, press }: Sent): { typed: Typed; anchor: string } | null {
  const [what, name = ''] = press.split(':')
  if (what === 'add') {
    const grown = withRow(typed, name)
    return { typed: grown, anchor: rowId(rowsOf(grown, name).at(-1) ?? name) }
  }
  if (what === 'remove') {
    const list = name.slice(0, name.lastIndexOf('.'))
    return { typed: withoutRow(typed, name), anchor: fieldId(list) }
  }
  return what === 'find' ? { typed, anchor: fieldId(name) } : null
}
