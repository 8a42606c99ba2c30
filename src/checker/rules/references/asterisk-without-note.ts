import type { Rule } from '../../rule.ts'
import { wordAt } from '../../understanding/index.ts'

/** Behind a word or a closing quotation mark, and nothing but the end, a space or a stop after it. */
const ASTERISK = /(?<=[\p{L}\p{N}.,)”"’»]{2})(\*{1,2}|[†‡])(?=[\s.,;:)]|$)/gu

export const asteriskWithoutNote: Rule = {
  code: 'asterisk-without-note',
  group: 'references',
  title: 'An asterisk that nothing explains',
  why: 'An asterisk behind a name mostly says "name changed": a reader must be told so. Pairs of asterisks (emphasis, a word left out) and stars in a table that a line below it explains are not looked at.',
  examples: [
    {
      shows: 'a name with an asterisk',
      text: 'Aigul* was detained on her way home.\n',
      finds: ['Aigul*'],
    },
    {
      shows: 'explained below',
      text: 'Aigul* was detained on her way home.\n\n\\* Name changed.\n',
      finds: [],
    },
    { shows: 'emphasis', text: 'Aigul *was* detained, **as she said**.\n', finds: [] },
    { shows: 'a sum', text: 'The fine was 3 * 5 monthly wages.\n', finds: [] },
    { shows: 'a word left out', text: 'He was called a c*** and a f***.\n', finds: [] },
    {
      shows: 'a dagger',
      text: 'Fines rose to 203† in 2024.\n',
      finds: ['203†'],
    },
  ],
  check(draft, report) {
    const explained = draft.passages.some(
      ({ text, note }) => /^(?:\*|[†‡])/.test(text) || /^[*†‡]/.test(note?.label ?? ''),
    )
    if (explained) return
    for (const passage of draft.passages) {
      if (!/[*†‡]/.test(passage.text) || passage.block.kind === 'code') continue
      // Behind an opening asterisk the next one closes it.
      const opening = passage.text.search(/(?:^|[\s("“])\*/)
      for (const hit of passage.text.matchAll(ASTERISK)) {
        const at = hit.index
        if (
          (opening >= 0 && opening < at) ||
          /\*\S{0,3}$/.test(passage.text.slice(Math.max(0, at - 5), at))
        )
          break
        const word = wordAt({ passage, at })
        // A pattern of file names ("docs/*.md") and the like.
        if (/[/*\\=]/.test(passage.text.slice(word.from, word.to))) continue
        report({
          at: { ...word, to: at + hit[0].length },
          severity: 'warning',
          message: `Nothing in the draft explains this ${hit[0].startsWith('*') ? 'asterisk' : 'dagger'}.`,
        })
      }
    }
  },
}
