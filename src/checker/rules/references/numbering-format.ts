import type { Rule } from '../../rule.ts'
import { type Numbered, type Passage, readNumbering } from '../../understanding/index.ts'

const FEWEST = 4
/** The rarer form of a count is a slip when it is this much rarer. */
const MOST = 0.4

export const numberingFormat: Rule = {
  code: 'numbering-format',
  group: 'references',
  title: 'Labels of one count in several forms',
  why: '"1." beside "2)", or some paragraph numbers in bold and others not, show where text was put in. In text and Markdown it is also looked at how the label is written in the file, as a bold number or as an item of a list. Said once for each count.',
  examples: [
    {
      shows: 'a bracket among stops',
      text: 'Asks:\n\n1. to repeal it;\n2. to release him;\n\n3) to pay;\n\n4. to report;\n5. to publish.\n',
      finds: ['to pay;'],
    },
    {
      shows: 'two plain numbers among bold ones',
      text: '**1.** One.\n\n**2.** Two.\n\n3. Three.\n\n**4.** Four.\n\n**5.** Five.\n\n**6.** Six.\n',
      finds: ['Three.'],
    },
    {
      shows: 'all alike',
      text: '**1.** One.\n\n**2.** Two.\n\n**3.** Three.\n\n**4.** Four.\n',
      finds: [],
    },
    {
      shows: 'a list of another kind inside',
      text: '**1.** One:\n\n(1) a;\n\n(2) b.\n\n**2.** Two.\n\n**3.** Three.\n\n**4.** Four.\n',
      finds: [],
    },
  ],
  check(draft, report) {
    const isText = draft.draft.counts === 'lines' && draft.draft.format !== 'html'
    for (const { members } of draft.part(readNumbering).series) {
      const forms = rarer(members, ({ reading }) => reading.form)
      const dresses = isText && forms === undefined ? rarer(members, dressOf) : undefined
      const found = forms ?? dresses
      if (found === undefined) continue
      const [first] = found
      const labels = found.slice(0, 20).map(({ label }) => label.replace(/\.$/, ''))
      const others = members.length - found.length
      report({
        at: startOf(first),
        severity: 'note',
        message:
          forms === undefined
            ? `Of ${members.length} numbers ${found.length} are written otherwise than the rest (bold, plain or as items of a list): ${labels.join(', ')}.`
            : `The label “${first.label}” has another form than the ${others} others of this count.`,
        related: found.slice(1).map(startOf),
      })
    }
    const notes = draft.passages.filter(
      ({ note }, i, all) => note !== undefined && all[i - 1]?.note !== note,
    )
    const odd = isText ? rarer(notes, noteDress) : undefined
    if (odd !== undefined) {
      const [first] = odd
      report({
        at: { passage: first, from: 0, to: Math.min(60, first.text.length) },
        severity: 'note',
        message: `${odd.length} of ${notes.length} notes, from note ${first.note?.label ?? ''} on, are written otherwise than the rest (as items of a list or as paragraphs).`,
      })
    }
  },
}

/** The members whose form is not the commonest, if they are few enough to be slips. */
function rarer<T>(
  members: readonly T[],
  formOf: (one: T) => string,
): readonly [T, ...T[]] | undefined {
  if (members.length < FEWEST) return undefined
  const counts = new Map<string, number>()
  for (const one of members) counts.set(formOf(one), (counts.get(formOf(one)) ?? 0) + 1)
  const [common] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? []
  const [first, ...rest] = members.filter((one) => formOf(one) !== common)
  return first !== undefined && rest.length + 1 <= members.length * MOST
    ? [first, ...rest]
    : undefined
}

/** Markup around a label: the columns between the line's start and the words that the label does not fill. */
function dressOf({ passage, label }: Numbered): string {
  const column = passage.block.anchors[0]?.place.column ?? 1
  const extra = column - label.length - 2
  return extra < 0 || passage.block.level > 0 ? 'unknown' : String(extra >= 4)
}

/** A note that begins with a bullet stands two columns to the right of one that does not. */
const noteDress = ({ note }: Passage): string =>
  (note?.place.column ?? 1) > 2 ? 'item' : 'paragraph'

const startOf = ({ passage }: Numbered) => ({
  passage,
  from: 0,
  to: /^\S{0,60}(?:\s\S{1,20}){0,2}/.exec(passage.text)?.[0].length ?? 0,
})
