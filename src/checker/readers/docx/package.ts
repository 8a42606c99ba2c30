import { FaultError } from '../../../base/result.ts'
import type { Archive } from '../archive/index.ts'
import { readPart } from '../office/index.ts'
import { namespaces } from './namespaces.ts'

export interface Relationship {
  /** The last word of its type: "styles", "footnotes", "hyperlink" … */
  readonly type: string
  /** A part's name, or an address outside of the package. */
  readonly target: string
  readonly external: boolean
}

/** By id. */
export type Relationships = ReadonlyMap<string, Relationship>

/** What a part refers to (ECMA-376-2, 6.5); none when it has no list of relationships. `''` is the package. */
export function relationshipsOf(archive: Archive, part: string): Relationships {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const list = `${folder}_rels/${part.slice(slash)}.rels`
  const found = new Map<string, Relationship>()
  if (!archive.has(list)) return found
  const wrong = readPart(archive, list, namespaces, {
    open(element) {
      const id = element.attr('Id')
      const target = element.attr('Target')
      if (element.name !== 'rel:Relationship' || id === undefined || target === undefined) return
      const type = element.attr('Type')?.split('/').at(-1) ?? ''
      const external = element.attr('TargetMode') === 'External'
      const isAddress = external || type === 'hyperlink'
      found.set(id, { type, target: isAddress ? target : partName(folder, target), external })
    },
  })
  if (wrong !== undefined) throw new FaultError([wrong])
  return found
}

/** The parts of one type that stand in the package, in the order of the list. */
export function partsOf(archive: Archive, relationships: Relationships, type: string): string[] {
  const targets = [...relationships.values()]
    .filter((relationship) => relationship.type === type && !relationship.external)
    .map((relationship) => relationship.target)
  return [...new Set(targets)].filter((target) => archive.has(target))
}

function partName(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
