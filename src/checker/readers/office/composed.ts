import type { Anchor } from '../../tree/index.ts'

/** One letter with the marks set on it; Hangul vowels and finals compose with the syllable before them. */
const cluster = /[^\p{M}\u1160-\u11ff][\p{M}\u1160-\u11ff]*/gsu

/**
 * The text in NFC. Where composing made it shorter, `anchors` (changed in place) say where each stretch
 * stands in the file, and `offsets` gives the new offset of every old one. Text that is NFC, as nearly all is,
 * comes back as it is.
 */
export function composed(text: string, anchors: Anchor[]): { text: string; offsets?: Uint32Array } {
  const whole = text.normalize('NFC')
  if (whole === text) return { text }
  const offsets = new Uint32Array(text.length + 1)
  let result = ''
  let before = 0
  const seams: number[] = []
  const take = (part: string) => {
    const now = part.normalize('NFC')
    offsets.fill(result.length, before, before + part.length)
    if (now.length === part.length) {
      for (let i = 0; i < part.length; i++) offsets[before + i] = result.length + i
    } else {
      seams.push(before + part.length)
    }
    before += part.length
    result += now
  }
  let last = 0
  for (const found of text.matchAll(cluster)) {
    if (found.index > last) take(text.slice(last, found.index))
    take(found[0])
    last = found.index + found[0].length
  }
  if (last < text.length) take(text.slice(last))
  offsets[text.length] = result.length
  moveAnchors(anchors, seams, offsets)
  return { text: result, offsets }
}

function moveAnchors(anchors: Anchor[], seams: readonly number[], offsets: Uint32Array): void {
  const moved: Anchor[] = []
  const add = (at: number, place: Anchor['place']) => {
    if (moved.at(-1)?.at === at) moved.pop()
    moved.push({ at, place })
  }
  let seam = 0
  for (const [n, anchor] of anchors.entries()) {
    const stop = anchors[n + 1]?.at ?? Number.POSITIVE_INFINITY
    add(offsets[anchor.at] ?? 0, anchor.place)
    for (; seam < seams.length && (seams[seam] as number) < stop; seam++) {
      const at = seams[seam] as number
      if (at < anchor.at) continue
      const { place } = anchor
      add(offsets[at] ?? 0, { ...place, column: place.column + (at - anchor.at) })
    }
  }
  anchors.splice(0, anchors.length, ...moved)
}
