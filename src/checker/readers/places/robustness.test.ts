import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Draft } from '../../tree/index.ts'
import { readHtml } from '../html/index.ts'
import { readMarkdown } from '../markdown/index.ts'
import { readText } from '../text/index.ts'
import { allBlocks, misplacedLetters } from './index.ts'

const readers = [
  ['Markdown', readMarkdown],
  ['text', readText],
  ['HTML', readHtml],
] as const

// Pieces that mean something to one reader or another; chance puts them next to each other.
const pieces =
  'a|word|Слово|é|e\u0301|и\u0306|😀|ᄀ|ᅡ|\n|\n\n|\r\n|\r| |  |\t|\f|*|**|_|`|```\n|[|]|](http://x.y)|!|(|)|<|>|<b>|</b>|<p>|</p>|<li>|<ol>|<table>|<tr><td>|</table>|<div hidden>|</div>|<pre>|<script>|<br>|<sup>1</sup>|<a href="#fn1">1</a>|<li id="fn1">|&amp;|&|&nbsp;|&copy|&#1040;|\\|\\*|# |- |1. |**2.** |57. |(a) |> |---|===|\u00AD|\u200B|.|,| of the|and|¹|¹²|²|[^1]|\n[^1]: |[1]|word*|* |<!--|-->|https://a.b/c-|<https://x.y/z_w>|...... 3|Contents\n|o |• |inter-\nnational'.split(
    '|',
  )
const tangled = fc
  .array(fc.constantFrom(...pieces, '|', '| a | b |\n|---|---|\n'), { maxLength: 30 })
  .map((p) => p.join(''))

const sample = `# Report[^1]\n\n- **57.** Text with *style* and ¹ mark\n\n<p>Больше &amp; more</p>\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[^1]: Note <https://x.org/>\n`

/** What every rule relies on. */
function expectSound(draft: Draft): void {
  for (const { text, anchors, styles, marks } of allBlocks(draft)) {
    expect(text).toBe(text.normalize('NFC'))
    expect(anchors[0]?.at).toBe(0)
    for (const [i, anchor] of anchors.entries()) {
      expect(anchor.at).toBeGreaterThanOrEqual(i === 0 ? 0 : (anchors[i - 1]?.at ?? 0) + 1)
    }
    for (const style of styles) {
      expect(style.from).toBeLessThan(style.to)
      expect(style.to).toBeLessThanOrEqual(text.length)
    }
    for (const mark of marks) expect(mark.at).toBeLessThanOrEqual(text.length)
  }
}

describe.each(readers)('%s', (_, read) => {
  test('every letter of a draft stands in the file where the draft says', () => {
    fc.assert(
      fc.property(tangled, (text) => {
        const result = read(new TextEncoder().encode(text), 'x')
        if (!result.ok) return
        expectSound(result.value)
        expect(misplacedLetters(result.value, text)).toEqual([])
      }),
      { numRuns: 3_000 },
    )
  })

  // Found by chance once: these stay.
  test.each([
    ['a second vowel behind a syllable that a note mark parts', 'ᄀ<a href="#fn1">1</a>ᅡᅡ'],
    ['a letter and its accent parted by a note mark', 'e<a href="#fn1">1</a>\u0301\u0301 b'],
  ])('%s', (_, text) => {
    const result = read(new TextEncoder().encode(text), 'x')
    expect(result.ok && misplacedLetters(result.value, text)).toEqual([])
  })

  test('any bytes give a draft or a fault', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const result = read(bytes, 'x')
        if (result.ok) expectSound(result.value)
        else expect(result.fault.message).toMatch(/\.$/)
      }),
      { numRuns: 1_000 },
    )
  })

  test('flipped bytes give a draft or a fault', () => {
    const whole = new TextEncoder().encode(sample)
    const flips = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 })
    fc.assert(
      fc.property(flips, fc.nat(whole.length), (changes, length) => {
        const bytes = whole.slice(0, length)
        for (const [at, byte] of changes) if (at < length) bytes[at] = byte
        const result = read(bytes, 'x')
        if (result.ok) expectSound(result.value)
      }),
      { numRuns: 1_000 },
    )
  })
})
