import type { Rule } from '../../rule.ts'
import { type Break, readNumbering } from '../../understanding/index.ts'

export const numbering: Rule = {
  code: 'numbering',
  group: 'references',
  title: 'Numbers of chapters, paragraphs or items that leave one out, repeat or go back',
  why: 'Others cite by these numbers. A list may begin again at 1 wherever it likes, and paragraph numbers go on behind a list inside one of them. A number that stands in the middle of a paragraph, because the file ran two together, is taken as there. Letters have a rule of their own.',
  examples: [
    {
      shows: 'paragraph 3 is missing',
      text: '**1.** One.\n\n**2.** Two.\n\n**4.** Four.\n\n**5.** Five.\n',
      finds: ['Four.'],
    },
    {
      shows: 'a number twice',
      text: '**1.** One.\n\n**2.** Two.\n\n**2.** Three.\n\n**3.** Four.\n',
      finds: ['Three.'],
    },
    {
      shows: 'chapters',
      text: '# 1. Introduction\n\nText.\n\n# 2. Law\n\nText.\n\n# 4. Practice\n\nText.\n',
      finds: ['Practice'],
    },
    {
      shows: 'a list inside a paragraph; roman chapters that begin again',
      text: '# I. Law\n\n**1.** One.\n\n**2.** Two:\n\n1. a\n2. b\n3. c\n\n**3.** Three.\n\n# II. Practice\n\n**4.** Four.\n\n# I. Cooperation\n\n**5.** Five.\n',
      finds: [],
    },
    {
      shows: 'a number run into the paragraph before',
      text: '**1.** One.\n\n**2.** Two. 3. Three.\n\n**4.** Four.\n',
      finds: [],
    },
  ],
  check(draft, report) {
    for (const broken of draft.part(readNumbering).breaks) {
      if (broken.of === 'text' && broken.after.reading.family !== 'number') continue
      report(breakFinding(broken))
    }
  },
}

/** What a break looks like to the reader; the place is the beginning of the words behind the label. */
export function breakFinding({
  kind,
  before,
  after,
  missing,
}: Break): Parameters<Parameters<Rule['check']>[1]>[0] {
  const stands = `“${before.label}” is followed by “${after.label}”`
  const message =
    kind === 'gap'
      ? `${stands}; ${missing.map((label) => `“${label}”`).join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing.`
      : kind === 'repeat'
        ? `“${after.label}” stands twice in one count.`
        : `${stands}: the count goes back.`
  return {
    at: startOf(after.passage),
    severity: 'warning',
    message,
    related: [startOf(before.passage)],
  }
}

const startOf = (passage: Break['after']['passage']) => ({
  passage,
  from: 0,
  to: /^\S{0,60}(?:\s\S{1,20}){0,2}/.exec(passage.text)?.[0].length ?? 0,
})
