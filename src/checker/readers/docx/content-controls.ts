/** The content controls (w:sdt) open at a point; Word puts one around a table of contents. */
export class ContentControls {
  /** For each, whether it holds a table of contents. */
  readonly #open: boolean[] = []

  get holdContents(): boolean {
    return this.#open.includes(true)
  }

  begin(): void {
    this.#open.push(false)
  }

  /** w:docPartGallery: which of Word's building blocks the control holds. */
  gallery(name: string): void {
    const last = this.#open.length - 1
    if (last >= 0 && name.toLowerCase() === 'table of contents') this.#open[last] = true
  }

  end(): void {
    this.#open.pop()
  }
}
