import { describe, expect, it } from 'vitest'
import { understand } from './mentions-shown-for-tests.ts'
import { readQuotations } from './quotations.ts'

const read = (text: string) => {
  const { quotations, loose } = readQuotations(understand(text))
  return {
    pairs: quotations.map(({ passage, from, to }) => passage.text.slice(from, to)),
    loose: loose.map(({ side }) => side),
  }
}

describe('quotations', () => {
  const cases: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
    ['straight marks', 'He said "no" and "yes".', ['"no"', '"yes"'], []],
    ['curly marks', 'He said “no”.', ['“no”'], []],
    ['angled marks', 'Сказал «нет» и ушёл.', ['«нет»'], []],
    ['German marks', 'Er sagte „nein“ und ging.', ['„nein“'], []],
    ['one kind inside another', 'He said «the "law" is bad».', ['"law"', '«the "law" is bad»'], []],
    ['inches', 'A 5" pipe.', [], []],
    ['after an equals sign', 'Write on="today" there.', ['"today"'], []],
    ['a closing mark alone', 'work with support". They', [], ['closing']],
    ['an opening mark alone', 'work “with support. They', [], ['opening']],
    ['a quotation of two paragraphs', '“One.\n\n“Two.”', ['“Two.”'], []],
    ['a quotation that goes on in the next paragraph', '“One.\n\nTwo.”', [], []],
  ]
  it.each(cases)('%s', (_, text, pairs, loose) => {
    expect(read(text)).toEqual({ pairs, loose })
  })

  it('cover the words between the marks, nested ones too', () => {
    const draft = understand('A «b "c" d» e "f" g')
    const { covers } = readQuotations(draft)
    const [passage] = draft.passages
    const covered = [...(passage?.text ?? '')].filter(
      (letter, at) => /[a-g]/i.test(letter) && passage && covers(passage, at),
    )
    expect(covered.join('')).toBe('bcdf')
  })
})
