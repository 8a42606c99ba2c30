/** What an archive may hold before it is refused. All sizes in bytes. */
export interface ArchiveLimits {
  readonly entries: number
  /** All entries together, as declared, and all parts that are read, as they really unpack. */
  readonly unpacked: number
  /**
   * How many times its packed size a part may unpack to, once it is larger than `ratioFrom`. Real text packs
   * 5 to 20 times, empty tables up to 150 times; DEFLATE itself ends at 1,032 times.
   */
  readonly ratio: number
  readonly ratioFrom: number
}

const megabyte = 1024 * 1024

export const defaultLimits: ArchiveLimits = {
  entries: 10_000,
  unpacked: 300 * megabyte,
  ratio: 250,
  ratioFrom: 20 * megabyte,
}
