import type { Passage, Step } from './passage.ts'
import { offsetOf } from './passage.ts'

const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu

/** The passage in NFC: "й" written as two characters becomes one, and the offsets follow. */
export function normalise<P extends Passage>(passage: P): P {
  if (passage.text.normalize('NFC') === passage.text) return passage
  let text = ''
  const steps: Step[] = []
  const moved = new Map<number, number>()
  // Steps that were there stay: a line may begin where the one before it ended.
  const kept = new Set(passage.steps.map((step) => step.at))
  let old = 0
  let expected = -1
  // Hangul vowels and final consonants compose with the cluster before them.
  for (const cluster of clusters(passage.text)) {
    const from = offsetOf(passage, old)
    const composed = cluster.normalize('NFC')
    if (from !== expected || kept.has(old)) steps.push({ at: text.length, from })
    for (let i = 0; i < cluster.length; i++) {
      moved.set(old + i, text.length + Math.min(i, composed.length))
    }
    text += composed
    old += cluster.length
    expected = composed === cluster ? from + cluster.length : -1
  }
  moved.set(old, text.length)
  const now = (offset: number): number => moved.get(offset) ?? text.length
  return {
    ...passage,
    text,
    steps,
    styles: passage.styles
      .map((s) => ({ ...s, from: now(s.from), to: now(s.to) }))
      .filter((s) => s.to > s.from),
    marks: passage.marks.map((m) => ({ ...m, at: now(m.at) })),
  }
}

function clusters(text: string): readonly string[] {
  const out: string[] = []
  for (const [cluster] of text.matchAll(CLUSTER)) {
    const last = out.at(-1)
    if (last !== undefined && /^[\u1160-\u11FF]/.test(cluster) && isOneWith(last, cluster)) {
      out[out.length - 1] = last + cluster
    } else out.push(cluster)
  }
  return out
}

/** A second vowel after a whole syllable stays a letter of its own, with its own place. */
const isOneWith = (last: string, cluster: string): boolean =>
  (last + cluster).normalize('NFC').length === last.normalize('NFC').length
