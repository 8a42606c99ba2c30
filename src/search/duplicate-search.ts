import type { View } from '../projections/index.ts'
import { type ProposedDuplicates, proposeDuplicates } from './duplicates.ts'

/** How far a comparison of all persons is; `found` when it is over. */
export interface DuplicateSearch {
  readonly done: number
  readonly of: number
  readonly found: ProposedDuplicates | null
}

interface Running {
  readonly key: string
  readonly stop: AbortController
  state: DuplicateSearch
  readonly finished: Promise<unknown>
}

/** The last comparison of each casebook. What it found holds as long as the ledger has not moved on. */
const running = new Map<string, Running>()

/**
 * Compares all persons of a view in the background, and says how far it is: the first call starts it. A small casebook is
 * done within `patience` milliseconds, and found at once.
 */
export async function searchDuplicates(view: View, patience = 400): Promise<DuplicateSearch> {
  const key = `${view.position.size} ${view.known} ${view.clearance}`
  const before = running.get(view.casebook)
  if (before && before.key !== key) before.stop.abort(new Error('The casebook has changed'))
  const search = before?.key === key ? before : start(view, key)
  running.set(view.casebook, search)
  await Promise.race([search.finished, new Promise((done) => setTimeout(done, patience))])
  return search.state
}

function start(view: View, key: string): Running {
  const stop = new AbortController()
  const search: Running = {
    key,
    stop,
    state: { done: 0, of: 1, found: null },
    finished: proposeDuplicates(view, {
      signal: stop.signal,
      onProgress: ({ done, of }) => {
        search.state = { done, of, found: null }
      },
    }).then(
      (found) => {
        search.state = { done: 1, of: 1, found }
      },
      () => {
        // Given up, or the view was closed: whoever asks next starts anew.
        if (running.get(view.casebook) === search) running.delete(view.casebook)
      },
    ),
  }
  return search
}
