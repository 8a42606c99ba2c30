import { stateNames } from '../../../recommendations/index.ts'
import type { ImportContext } from '../../importer.ts'

/**
 * The State a file is about, where the file does not say: the option `state` (a name or a code), else the
 * country of the casebook's own pack. Undefined where neither tells.
 */
export function stateOption({ options, view }: ImportContext): string | undefined {
  const names = stateNames(view.packs)
  const said = options.state
  if (said !== undefined) return names.find(said) ?? codeOf(said)
  const own = view.packs.names.map((name) => codeOf(name)).filter((code) => code !== undefined)
  const countries = own.filter((code) => view.packs.has('states', code.toLowerCase()))
  return countries.length === 1 ? countries[0] : undefined
}

const codeOf = (text: string): string | undefined =>
  /^[a-z]{2}$/i.test(text) ? text.toUpperCase() : undefined
