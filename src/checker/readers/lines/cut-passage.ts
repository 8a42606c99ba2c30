import { offsetOf, type Passage, type Step } from './passage.ts'

/** A stretch of a passage; its places stay right. */
export function slicePassage<P extends Passage>(passage: P, from: number, to: number): P {
  const steps = passage.steps
    .filter((step) => step.at > from && step.at < to)
    .map((step) => ({ ...step, at: step.at - from }))
  return {
    ...passage,
    text: passage.text.slice(from, to),
    steps: from < to ? [{ at: 0, from: offsetOf(passage, from) }, ...steps] : [],
    styles: passage.styles
      .filter((style) => style.from < to && style.to > from)
      .map((style) => ({
        ...style,
        from: Math.max(style.from, from) - from,
        to: Math.min(style.to, to) - from,
      })),
    marks: passage.marks
      .filter((mark) => mark.at >= from && mark.at <= to)
      .map((mark) => ({ ...mark, at: mark.at - from })),
  }
}

/** The passage without white space (also what does not break) at its ends. */
export function trimPassage<P extends Passage>(passage: P): P {
  const { text } = passage
  const from = text.length - text.trimStart().length
  const to = Math.max(from, text.trimEnd().length)
  if (from === 0 && to === text.length) return passage
  const inside = slicePassage(passage, from, to)
  const marks = passage.marks.map((m) => ({ ...m, at: Math.min(Math.max(m.at, from), to) - from }))
  return { ...inside, marks }
}

/** The passage without its first characters and the space after them. */
export function dropStart<P extends Passage>(passage: P, length: number): P {
  let from = length
  while (/\s/.test(passage.text[from] ?? '')) from++
  return slicePassage(passage, from, passage.text.length)
}

/** One passage after the other, with `between` (a space or nothing) between them. */
export function joinPassages<P extends Passage>(first: P, second: Passage, between: string): P {
  const shift = first.text.length + between.length
  const last = first.steps.at(-1)
  const gap =
    between === '' || last === undefined
      ? []
      : [{ at: first.text.length, from: offsetOf(first, first.text.length) }]
  return {
    ...first,
    text: first.text + between + second.text,
    steps: [...first.steps, ...gap, ...second.steps.map((s) => ({ ...s, at: s.at + shift }))],
    styles: [
      ...first.styles,
      ...second.styles.map((s) => ({ ...s, from: s.from + shift, to: s.to + shift })),
    ],
    marks: [...first.marks, ...second.marks.map((m) => ({ ...m, at: m.at + shift }))],
  }
}

export interface Stretch {
  readonly from: number
  readonly to: number
}

/** The passage without some stretches of characters (by rising offset, apart from each other); places stay right. */
export function cutOut<P extends Passage>(passage: P, stretches: readonly Stretch[]): P {
  const now = offsetsAfter(stretches)
  const kept: string[] = []
  let done = 0
  for (const { from, to } of stretches) {
    kept.push(passage.text.slice(done, from))
    done = to
  }
  const text = kept.join('') + passage.text.slice(done)
  const byStart = new Map<number, Step>()
  for (const step of passage.steps) byStart.set(now(step.at), { at: now(step.at), from: step.from })
  for (const { to } of stretches) {
    if (to < passage.text.length) byStart.set(now(to), { at: now(to), from: offsetOf(passage, to) })
  }
  return {
    ...passage,
    text,
    steps: [...byStart.values()].filter((s) => s.at < text.length).sort((a, b) => a.at - b.at),
    styles: passage.styles
      .map((style) => ({ ...style, from: now(style.from), to: now(style.to) }))
      .filter((style) => style.to > style.from),
    marks: passage.marks.map((mark) => ({ ...mark, at: now(mark.at) })),
  }
}

/** From an offset before the cuts to the one after them. */
function offsetsAfter(stretches: readonly Stretch[]): (at: number) => number {
  const removed = [0]
  for (const { from, to } of stretches) removed.push((removed.at(-1) as number) + (to - from))
  return (at) => {
    let low = 0
    let high = stretches.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((stretches[middle] as Stretch).from < at) low = middle + 1
      else high = middle
    }
    const inside = stretches[low - 1]
    const beyond = inside === undefined ? 0 : Math.max(0, inside.to - at)
    return at - (removed[low] as number) + beyond
  }
}
