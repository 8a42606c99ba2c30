import { positionAt, readEntries } from '../ledger/index.ts'
import {
  type Audience,
  type ComputedView,
  computeView,
  keeper,
  type View,
} from '../projections/index.ts'
import { type Casebook, currentView } from './casebook.ts'

export interface ViewRequest {
  /** Only what was known at the end of this day, YYYY-MM-DD; null = all. */
  readonly known: string | null
  readonly audience: Audience
}

/** Gives views of a casebook, and keeps the last few computed ones until the ledger moves on. */
export interface Views {
  at(request: ViewRequest): Promise<View>
  close(): Promise<void>
}

const kept = 4

export function viewsOf(casebook: Casebook): Views {
  const computed = new Map<string, Promise<ComputedView>>()
  return {
    async at({ known, audience }) {
      const live = await currentView(casebook)
      if (known === null && audience.purpose === null && audience.clearance === keeper.clearance)
        return live
      const key = JSON.stringify([live.position.size, known, audience])
      const view = computed.get(key) ?? compute(casebook, known, audience)
      computed.delete(key)
      computed.set(key, view)
      for (const [oldest, old] of computed) {
        if (computed.size <= kept) break
        computed.delete(oldest)
        await (await old).close()
      }
      return view
    },
    async close() {
      for (const view of computed.values()) await (await view).close()
      computed.clear()
    },
  }
}

async function compute(
  casebook: Casebook,
  known: string | null,
  audience: Audience,
): Promise<ComputedView> {
  const { door, id, packs } = casebook
  const until = known === null ? {} : { knownAt: `${known}T23:59:59.999Z` }
  const position = await positionAt(door.db, id, until)
  // Another process may append meanwhile: the view knows what its position says, and nothing later.
  const entries = readEntries(door.db, id, { until: position.size - 1 })
  return computeView(entries, {
    casebook: id,
    packs,
    position,
    known,
    audience,
  })
}
