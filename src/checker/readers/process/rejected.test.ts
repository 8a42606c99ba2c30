import { describe, expect, it } from 'vitest'
import { smallPdf } from '../../../../test/fixtures/checker/small-pdf.ts'
import { defaultLimits } from './limits.ts'
import { type Outcome, Reading } from './reading.ts'

const allFormats = new URL('../registry.ts', import.meta.url)
const pages = ['He was detained.', 'He was released.']
const whole = smallPdf(pages.map((text) => ({ ink: [{ x: 70, y: 700, text }] })))
// The last page has no end, and a word inside a font is taken for the end of the file.
const broken = Buffer.from(whole)
  .toString('latin1')
  .replace(/>> >> >>(?=\nendobj\nxref)/, '')
  .replace('/BaseFont /Helvetica-Bold', 'trailer $&')

const textsOf = (outcome: Outcome) =>
  'answer' in outcome && outcome.answer.ok
    ? outcome.answer.value.blocks.map(({ text }) => text)
    : outcome

describe('a promise that pdf.js rejects and nobody waits for', () => {
  it('costs the page it was about, and not the process that reads', async () => {
    const reading = new Reading(allFormats, defaultLimits)
    try {
      const first = await reading.read(Buffer.from(broken, 'latin1'), 'broken.pdf')
      expect(textsOf(first)).toEqual(['He was detained.'])
      expect(textsOf(await reading.read(whole, 'whole.pdf'))).toEqual(pages)
      expect(reading.isAlive).toBe(true)
    } finally {
      reading.close()
    }
  })
})
