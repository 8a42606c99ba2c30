import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../readers/markdown/index.ts'
import { readSentences } from './sentences.ts'
import { readCitations } from './sentences-notes.ts'
import { Understanding } from './understanding.ts'

describe('notes of a sentence', () => {
  it('belong to the sentence whose end they follow', () => {
    const text =
      'Six officers were convicted.[^1] The victims, 44 people,[^2] appealed.[^3]\n\n[^1]: Report A.\n[^2]: Report B.\n'
    const read = readMarkdown(new TextEncoder().encode(text), 'paper.md')
    if (!read.ok) throw new Error(read.fault.message)
    const draft = new Understanding(read.value)
    const citations = draft.part(readCitations)
    const body = draft.part(readSentences).all.filter(({ passage }) => passage.note === undefined)
    expect(
      body.map((sentence) =>
        citations(sentence).map(({ note }) => note.map((passage) => passage.text)),
      ),
    ).toEqual([[['Report A.']], [['Report B.'], []]])
  })
})
