/** One body under all its names, and where they were read. */
export interface KnownBody {
  readonly id: string
  /** The country whose body it is (ISO 3166-1): its name may stand in the body's name or not. */
  readonly country?: string
  readonly names: readonly string[]
  /** Abbreviations, found by their letters only. */
  readonly short: readonly string[]
  readonly source: string
}
