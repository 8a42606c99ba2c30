/**
 * A place and all its names: English, Russian, Kazakh, old and new. `rank` is what the bare name means
 * (Karaganda alone is the city; the region must be called one). Several rows may share a name.
 */
export interface PlaceRow {
  readonly id: string
  readonly rank?: string
  /** Names apart by commas. */
  readonly names: string
  /** For a country, its code (ISO 3166-1). */
  readonly country?: string
}

export const rows = (rank: string | undefined, list: readonly (readonly [string, string])[]) =>
  list.map(([id, names]): PlaceRow => (rank === undefined ? { id, names } : { id, rank, names }))
