/** How many may do something heavy at once: whoever finds no turn free is told to come back. */
export class Turns {
  private free: number

  constructor(most: number) {
    this.free = most
  }

  /** Does it now and gives back what it came to; undefined, and nothing is done, when no turn is free. */
  async take<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (this.free === 0) return undefined
    this.free--
    try {
      return await work()
    } finally {
      this.free++
    }
  }
}
