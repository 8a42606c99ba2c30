import { labelKey, linkTarget } from './link-target.ts'
import type { Bracket, Token } from './token.ts'

const LABEL = /\[([^\]\n]{0,200})\]/y

/** The open brackets of a paragraph: which of them become links. */
export class Brackets {
  readonly images: { from: number; value: string }[] = []
  private readonly raw: string
  private readonly definitions: ReadonlyMap<string, string>
  private readonly tokens: Token[]
  private readonly opened: Bracket[] = []
  /** Openers below this height may not hold another link (a link holds no link). */
  private inactive = 0

  constructor(raw: string, definitions: ReadonlyMap<string, string>, tokens: Token[]) {
    this.raw = raw
    this.definitions = definitions
    this.tokens = tokens
  }

  open(from: number, to: number): void {
    const bracket: Bracket = { kind: 'bracket', from, to, role: 'printed', value: '' }
    this.opened.push(bracket)
    this.tokens.push(bracket)
  }

  /** A "]" at `at`; answers where reading goes on. */
  close(at: number): number {
    const opener = this.opened.pop()
    const target = opener === undefined ? undefined : this.targetOf(opener, at)
    const isImage = opener !== undefined && opener.to - opener.from === 2
    const active = isImage || this.opened.length >= this.inactive
    if (opener === undefined || target === undefined || !active) {
      this.inactive = Math.min(this.inactive, this.opened.length)
      this.tokens.push({ kind: 'text', from: at, to: at + 1 })
      return at + 1
    }
    opener.role = isImage ? 'image-start' : 'link-start'
    opener.value = target.value
    const role = isImage ? 'image-end' : 'link-end'
    this.tokens.push({ kind: 'bracket', from: at, to: target.to, role, value: target.value })
    if (isImage) this.images.push({ from: opener.from, value: target.value })
    else this.inactive = this.opened.length
    return target.to
  }

  private targetOf(opener: Bracket, at: number): { value: string; to: number } | undefined {
    const inline = linkTarget(this.raw, at + 1)
    if (inline !== undefined || this.definitions.size === 0) return inline
    LABEL.lastIndex = at + 1
    const named = LABEL.exec(this.raw)
    const own = at - opener.to <= 200 ? this.raw.slice(opener.to, at) : ''
    const value = this.definitions.get(labelKey(named?.[1] || own))
    return value === undefined ? undefined : { value, to: at + 1 + (named?.[0].length ?? 0) }
  }
}
