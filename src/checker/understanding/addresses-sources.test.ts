import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../readers/markdown/index.ts'
import { isSource } from './addresses-sources.ts'
import { Understanding } from './understanding.ts'

describe('whether a note names a source', () => {
  it.each([
    ['See https://vlast.kz/novosti/1', true],
    ['A/HRC/14/10, para. 95.', true],
    ['Law No. 223-III of 12 January 2007.', true],
    ['See the previous endnote.', true],
    ['Там же.', true],
    ['RFE/RL article from 7 May 2024.', true],
    ['Приговор суда города Алматы от 7 мая 2024 года.', true],
    ['The name was changed at his request.', false],
    ['See more details elsewhere.', false],
    ['He was 34 years old in 2024.', false],
  ])('%s: %s', (text, expected) => {
    const read = readMarkdown(new TextEncoder().encode(text), 'example.md')
    if (!read.ok) throw new Error(read.fault.message)
    const [passage] = new Understanding(read.value).passages
    if (passage === undefined) throw new Error('no passage')
    expect(isSource(passage)).toBe(expected)
  })
})
