import type { Rule } from '../../rule.ts'
import { type Passage, readLetterParts } from '../../understanding/index.ts'

const numbers = 'two three four five six seven eight nine ten eleven twelve'.split(' ')
const announced = new RegExp(
  `\\b(${numbers.join('|')}|\\d{1,2}) (?:(?:following|main|key|pressing|urgent|important|specific|central|priority|human rights) ){0,3}(issues|concerns|areas|topics|questions|points|themes|requests|asks|demands|recommendations|steps|measures|problems)\\b`,
  'i',
)

/** The issues a letter announces against the bullets it gives. */
export const issuesCount: Rule = {
  code: 'issues-count',
  group: 'letters',
  title: 'A letter announces another number of issues than it gives',
  why: 'The sentence before the bullets is the table of contents of the letter: who reads only it must find the same issues below, in the same number and order. Lists without a number and without bold titles are left alone.',
  examples: [
    {
      text: 'Dear President,\n\nWe ask you to raise the following four issues:\n\n- **Torture.** Text.\n- **Assembly.** Text.\n- **Religion.** Text.\n\nSincerely,\n\nA. B.',
      finds: ['four issues'],
      shows: 'four announced, three given',
    },
    {
      text: 'Dear President,\n\nPlease raise torture, freedom of assembly, freedom of religion and the media law.\n\n- **Torture.** Text.\n- **Freedom of religion.** Text.\n- **Freedom of assembly.** Text.\n- **The media law.** Text.\n\nSincerely,\n\nA. B.',
      finds: ['Freedom of religion'],
      shows: 'another order',
    },
    {
      text: 'Dear President,\n\nPlease raise torture, freedom of assembly and the media law.\n\n- **Torture.** Text.\n- **Freedom of assembly.** Text.\n- **The media law.** Text.\n- **Domestic violence.** Text.\n\nSincerely,\n\nA. B.',
      finds: ['Domestic violence'],
      shows: 'an issue that the sentence does not name',
    },
    {
      text: 'Dear President,\n\nWe ask you to raise three key issues:\n\n- **Torture.** Text.\n- **Assembly.** Text.\n- **Religion.** Text.\n\nSincerely,\n\nA. B.',
      finds: [],
      shows: 'three and three',
    },
    {
      text: 'Dear President,\n\nI ask that:\n\n- justice is restored;\n- the practice ends;\n- the right is respected.\n\nSincerely,\n\nA. B.',
      finds: [],
      shows: 'no number, no titles',
    },
  ],
  check(draft, report) {
    const letter = draft.part(readLetterParts)
    if (letter === undefined) return
    for (const { lead, items } of listsOf(letter.body)) {
      const sentence = lead.text.slice(lead.text.lastIndexOf('. ', lead.text.length - 3) + 1)
      const offset = lead.text.length - sentence.length
      const hit = announced.exec(sentence)
      const word = hit?.[1]?.toLowerCase() ?? ''
      const count = numbers.includes(word) ? numbers.indexOf(word) + 2 : Number.parseInt(word, 10)
      if (hit && count !== items.length) {
        const from = offset + hit.index
        report({
          at: { passage: lead, from, to: from + hit[0].length },
          severity: 'warning',
          message: `The letter announces ${count} ${hit[2]?.toLowerCase()}, the list after it has ${items.length}.`,
        })
      }
      const titles = items.map(titleOf)
      const places = titles.map((title) => (title ? placeIn(sentence, title.text) : -1))
      if (
        titles.some((title) => title === undefined) ||
        places.filter((place) => place >= 0).length * 3 < items.length * 2
      )
        continue
      const odd = places.findIndex(
        (place, at) =>
          place < 0 || places.slice(at + 1).some((later) => later >= 0 && later < place),
      )
      const [title, item] = [titles[odd], items[odd]]
      if (title === undefined || item === undefined) continue
      report({
        at: { passage: item, from: title.from, to: title.from + title.text.length },
        severity: 'note',
        message:
          places[odd] === -1
            ? 'The sentence that announces the issues does not name this one.'
            : 'The issues stand in another order than in the sentence that announces them.',
        related: [{ passage: lead, from: offset, to: lead.text.length }],
      })
    }
  },
}

/** Every list of three items or more with the passage before it. */
function listsOf(
  body: readonly Passage[],
): readonly { lead: Passage; items: readonly Passage[] }[] {
  const lists: { lead: Passage; items: Passage[] }[] = []
  let before: Passage | undefined
  for (const passage of body) {
    const isItem = passage.block.kind === 'item' && passage.block.level === 0
    if (isItem && before?.block.kind === 'paragraph') lists.push({ lead: before, items: [passage] })
    else if (isItem && before?.block.kind === 'item') lists.at(-1)?.items.push(passage)
    if (isItem || passage.block.kind !== 'item') before = passage
  }
  return lists.filter(({ items }) => items.length >= 3)
}

/** The bold words with which an item begins, without their full stop or colon. */
function titleOf({ text, block }: Passage): { text: string; from: number } | undefined {
  const bold = block.styles.find(({ style, from }) => style === 'bold' && from <= 1)
  if (bold === undefined) return undefined
  return { text: text.slice(bold.from, bold.to).replace(/[\s.:;,]+$/, ''), from: bold.from }
}

/** Where a sentence names the subject of a title: the place of its rarest, that is its longest, word. */
function placeIn(sentence: string, title: string): number {
  const low = sentence.toLowerCase()
  const words = title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(
      (word) =>
        word.length > 3 &&
        !/^(?:freedom|right|rights|human|with|from|that|this|against|violations?)$/.test(word),
    )
  const longest = words.toSorted((a, b) => b.length - a.length)
  for (const word of longest) {
    const at = low.indexOf(word.slice(0, Math.max(5, word.length - 3)))
    if (at >= 0) return at
  }
  return -1
}
