import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../readers/markdown/index.ts'
import { readCrossReferences } from './cross-references.ts'
import { Understanding } from './understanding.ts'

const referencesOf = (text: string): readonly string[] => {
  const read = readMarkdown(new TextEncoder().encode(text), 'example.md')
  if (!read.ok) throw new Error(read.fault.message)
  return new Understanding(read.value)
    .part(readCrossReferences)
    .map(({ to, numbers, direction }) =>
      [to, ...numbers, ...(direction === undefined ? [] : [direction])].join(' '),
    )
}

describe('references into the paper', () => {
  it.each([
    ['Motivated (see more in chapter 6).', ['chapter 6']],
    ['As described in chapters 2 and 3, it fell.', ['chapter 2 3']],
    ['See sections II–IV of this report.', ['chapter II IV']],
    ['It is vague (see paragraph 57 above).', ['paragraph 57 above']],
    ['As paragraph 12 below shows, it is vague.', ['paragraph 12 below']],
    ['The cases are listed in the annex.', ['annex']],
    ['See Annex 2, and see appendix B.', ['annex 2', 'annex B']],
    ['Fines rose (table 3).', ['table 3']],
    ['See footnote 12 and note 14 above.', ['note 12', 'note 14 above']],
    ['См. главу 6 и приложение 2.', ['chapter 6']],
    ['Об этом говорится в пункте 57 выше.', ['paragraph 57 above']],
  ])('%s', (text, expected) => {
    expect(referencesOf(text)).toEqual(expected)
  })

  it.each([
    'Paragraph 2 of Article 22 of the Covenant and paragraph 24 of the Plan apply.',
    'See paragraph 2 of article 19, and section 7 of the Law.',
    'The Committee asked for it (CCPR/C/KAZ/CO/2, para. 12).',
    'See General Comment No. 37, paragraph 5.',
    'In accordance with paragraph 15 of the annex to resolution 5/1.',
    'See Annex III to the Rules.',
    'Chapter 10 of the Criminal Code; Part 2 of article 274.',
    'The notes 1 to 3; a note 5 cm long; table tennis; figures 5 and 6 rose.',
    'Согласно пункту 2 статьи 10 Конституции.',
  ])('none in: %s', (text) => {
    expect(referencesOf(text)).toEqual([])
  })

  it('leaves out what a note says of its source', () => {
    expect(referencesOf('Fined.[^1]\n\n[^1]: See chapter 3, https://a.org/report.pdf')).toEqual([])
  })
})
