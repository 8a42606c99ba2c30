import type { CountedList } from './lists.ts'
import type { Quantity } from './quantities.ts'
import type { Sentence, Sentences } from './sentences.ts'

const ordinals: readonly RegExp[] = [
  /^(?:First(?:ly)?|First of all),\s/,
  /^(?:And )?[Ss]econd(?:ly)?,\s/,
  /^(?:And )?[Tt]hird(?:ly)?,\s/,
  /^(?:And )?[Ff]ourth(?:ly)?,\s/,
  /^(?:And )?[Ff]ifth(?:ly)?,\s/,
  /^(?:And )?[Ss]ixth(?:ly)?,\s/,
  /^(?:And )?[Ss]eventh(?:ly)?,\s/,
]

/** How many sentences may stand between two ordinals. */
const farthest = 6

/** "There are three reasons. First, … Second, …": the sentences that count on behind a number. */
export function ordinalsAfter(
  sentences: Sentences,
  sentence: Sentence,
  counts: readonly Quantity[],
): CountedList | undefined {
  const members: Sentence[] = []
  for (let at = sentence.index + 1, idle = 0; idle <= farthest; at++, idle++) {
    const next = sentences.all[at]
    if (next === undefined || next.passage.note !== sentence.passage.note) break
    if (next.passage.block.kind === 'heading') break
    if (ordinals[members.length]?.test(next.text) !== true) continue
    members.push(next)
    idle = 0
  }
  const first = members[0]
  if (first === undefined || members.length < 2) return undefined
  return {
    counts,
    kind: 'ordinals',
    least: members.length,
    most: members.length,
    open: false,
    members: members.map(({ text }) => text),
    at: { passage: first.passage, from: first.from, to: Math.min(first.to, first.from + 60) },
  }
}
