/** Milliseconds by the clock, and of the processor: on a busy machine only the second tells what a query costs. */
export interface Times {
  readonly wall: number[]
  readonly processor: number[]
}

/** Does it once, and notes what it took in each of the lists. */
export function measured(lists: readonly Times[], action: () => unknown): void {
  const before = process.cpuUsage()
  const start = performance.now()
  action()
  const wall = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  for (const times of lists) {
    times.wall.push(wall)
    times.processor.push((user + system) / 1000)
  }
}

/** What it gives, its milliseconds by the clock noted. */
export function timed<T>(times: number[], action: () => T): T {
  const start = performance.now()
  const result = action()
  times.push(performance.now() - start)
  return result
}

/** A part of the times in order: 0.5 their median, in milliseconds. */
export function at(times: readonly number[], part: number): string {
  const sorted = times.toSorted((a, b) => a - b)
  return (sorted[Math.floor(sorted.length * part)] ?? Number.NaN).toFixed(2)
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export function ratio(some: number, all: number): string {
  return all === 0 ? '-' : (some / all).toFixed(3)
}

export function whole(n: number): string {
  return n.toLocaleString('en')
}

/** Prints a table as the README takes it. */
export function print(title: string, rows: readonly (readonly (string | number)[])[]): void {
  console.log(`\n${title}`)
  for (const cells of rows) console.log(`| ${cells.join(' | ')} |`)
}
