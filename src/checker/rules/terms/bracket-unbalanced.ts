import type { Rule } from '../../rule.ts'
import type { Passage } from '../../understanding/index.ts'

/** A bracket without its other half. */
export const bracketUnbalanced: Rule = {
  code: 'bracket-unbalanced',
  group: 'terms',
  title: 'A bracket opens or closes alone',
  why: 'Where the second bracket is missing nobody knows where the aside ends. Looked at are paragraphs that end as sentences do, so that a paragraph cut by a page break is left alone; labels of lists (“a)”, “1)”) and faces are no brackets.',
  examples: [
    {
      text: 'Twelve activists (five of them in custody were charged with riots. The trial begins in March.',
      finds: ['('],
    },
    {
      text: 'The activists are in custody in Almaty), and their lawyers appealed.',
      finds: [')'],
    },
    {
      text: 'We ask you: a) to release them; b) to pay damages (in full); 3) to inform us.',
      finds: [],
      shows: 'labels of a list',
    },
    {
      text: 'The law (of 2020, amended in 2022 [Annex (b)]) applies. See https://en.wikipedia.org/wiki/Nauryz_(holiday.',
      finds: [],
      shows: 'brackets in brackets, an address',
    },
    {
      text: 'The law (of 2020, which was amended and',
      finds: [],
      shows: 'a paragraph that the page cuts',
    },
  ],
  check(draft, report) {
    for (const passage of draft.passages) {
      const { text, block } = passage
      if (block.kind === 'code' || block.kind === 'contents' || block.kind === 'cell') continue
      if (!/[()]/.test(text) || !/[.!?;:]["'”’»)\]]*\s*$/.test(text)) continue
      const loose = looseIn(text)
      const [at] = loose
      if (at === undefined || loose.length > 1 || goesOn(passage, at, draft.passages)) continue
      report({
        at: { passage, from: at, to: at + 1 },
        severity: 'warning',
        message:
          text[at] === '('
            ? 'A bracket opens here and does not close.'
            : 'A bracket closes here that was not opened.',
      })
    }
  },
}

const address = /(?:https?:\/\/|www\.)\S+/g
/** "a)", "12)", "iv)" at the start or behind a space: a label. */
const label = /(?:^|[\s(])(?:\p{L}|\d{1,3}|[ivx]{1,5}|\p{L}\d)$/u
const face = /[:;]-?$/

function looseIn(whole: string): readonly number[] {
  const text = whole.replace(address, (found) => ' '.repeat(found.length))
  const open: number[] = []
  const loose: number[] = []
  for (const { 0: sign, index } of text.matchAll(/[()]/g)) {
    const before = text.slice(Math.max(0, index - 8), index)
    if (face.test(before)) continue
    if (sign === '(') open.push(index)
    else if (open.length > 0) open.pop()
    else if (!label.test(before)) loose.push(index)
  }
  return [...open, ...loose].toSorted((a, b) => a - b)
}

/** The other half stands in the paragraph before or behind. */
function goesOn({ text, index }: Passage, at: number, passages: readonly Passage[]): boolean {
  const other = passages[text[at] === '(' ? index + 1 : index - 1]?.text ?? ''
  const loose = looseIn(other)
  return loose.some((place) => other[place] !== text[at])
}
