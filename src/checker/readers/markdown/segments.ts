/** Lines of a block's source whose beginnings (indentation, ">") do not belong to it. */
export class Segments {
  private readonly parts: { readonly from: number; readonly to: number; readonly at: number }[] = []
  private length = 0

  get isEmpty(): boolean {
    return this.parts.length === 0
  }

  get count(): number {
    return this.parts.length
  }

  get size(): number {
    return this.length
  }

  get start(): number {
    return this.parts[0]?.from ?? 0
  }

  /** A stretch of one line of the file. */
  add(from: number, to: number): void {
    if (this.parts.length > 0) this.length++
    this.parts.push({ from, to, at: this.length })
    this.length += to - from
  }

  /** Takes the last line away again: it was the head of a table. */
  pop(): { readonly from: number; readonly to: number } | undefined {
    const last = this.parts.pop()
    if (last !== undefined) this.length = Math.max(0, last.at - 1)
    return last
  }

  clear(): void {
    this.parts.length = 0
    this.length = 0
  }

  /** The lines with "\n" between them, and the way from its offsets to those of the file. */
  read(text: string): { readonly raw: string; readonly toFile: (at: number) => number } {
    const parts = this.parts.slice()
    const [only] = parts
    if (only !== undefined && parts.length === 1) {
      return { raw: text.slice(only.from, only.to), toFile: (at) => only.from + at }
    }
    let last = 0
    const toFile = (at: number): number => {
      if ((parts[last]?.at ?? 0) > at) last = 0
      while (last + 1 < parts.length && (parts[last + 1]?.at ?? 0) <= at) last++
      const part = parts[last]
      return part === undefined ? at : part.from + (at - part.at)
    }
    return { raw: parts.map(({ from, to }) => text.slice(from, to)).join('\n'), toFile }
  }
}
