/**
 * The text of a C2SP tlog-checkpoint: origin, size, root, each on a line. We write no extension lines and
 * pass over those of others.
 */
export interface Checkpoint {
  readonly origin: string
  readonly size: number
  /** base64 of the 32 bytes of the RFC 6962 tree head */
  readonly root: string
}

export const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${root}\n`

/** Reads a checkpoint's text; undefined when it is none. */
export function parseCheckpoint(text: string): Checkpoint | undefined {
  const match = /^([^\n]+)\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\n(?:[^\n]+\n)*$/.exec(text)
  if (match === null) return undefined
  const [, origin, size, root] = match as unknown as [string, string, string, string]
  return { origin, size: Number(size), root }
}
