/**
 * What reading one file may cost. Whoever exceeds a limit is stopped, and the file is refused in one sentence.
 * How many entries a packed file may have and what they may unpack to is for the archive to refuse, before
 * it unpacks anything.
 */
export interface ReadLimits {
  /** Wall-clock time, the start of the child process included. */
  readonly milliseconds: number
  /** JavaScript heap of the child process. */
  readonly heapMegabytes: number
  /** All memory of the child process; watched where the system tells it (Linux). */
  readonly memoryMegabytes: number
  /** Size of the file. */
  readonly inputMegabytes: number
  /** Size of the draft that is handed back, as JSON. */
  readonly outputMegabytes: number
}

export const defaultLimits: ReadLimits = {
  milliseconds: 60_000,
  heapMegabytes: 640,
  memoryMegabytes: 1024,
  inputMegabytes: 100,
  outputMegabytes: 200,
}
