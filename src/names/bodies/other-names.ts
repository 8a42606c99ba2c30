import { places } from './reading/gazetteer.ts'
import { knownBodies } from './reading/known.ts'
import { prepareBody } from './reading/prepare.ts'

/**
 * The names and abbreviations under which the tables know what goes by this name: КМБПЧ is KIBHR, Alma-Ata is
 * Алматы. Only for the name of a body or a place alone; a place within a longer name gives nothing.
 */
export function otherNames(name: string): readonly string[] {
  const found = new Set<string>()
  for (const body of prepareBody(name, 'organisation').known) {
    const row = knownBodies[body]
    for (const other of [...(row?.names ?? []), ...(row?.short ?? [])]) found.add(other)
  }
  const { main } = prepareBody(name, 'place')
  if (main.places.length === 1 && main.names.length === 0 && main.concepts.length === 0) {
    for (const place of main.places[0] ?? []) {
      for (const other of (places[place]?.names ?? '').split(', ')) found.add(other)
    }
  }
  found.delete(name)
  return [...found]
}
