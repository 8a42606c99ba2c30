import { expect, test } from 'vitest'
import { readMarkdown } from './readers/markdown/index.ts'
import { wordsOf } from './words.ts'

test.each([
  ['One man was fined.', 4],
  ['— He left – twice …', 3],
  ['In 2019, article 174(1)', 4],
  ['# Title\n\n- first\n- second item', 4],
  ['Said.[^1]\n\n[^1]: His note.', 3],
  ['Қазақстан Республикасы', 2],
  ['| a | b |\n|---|---|\n| c d | |', 4],
])('%j has %i words', (text, words) => {
  const draft = readMarkdown(new TextEncoder().encode(text), 'paper.md')
  expect(draft.ok && wordsOf(draft.value)).toBe(words)
})
