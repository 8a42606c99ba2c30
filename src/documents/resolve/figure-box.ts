import { localText } from '../../base/language.ts'
import { formatDate, formatNumber } from '../../wording/index.ts'
import { text } from '../inline.ts'
import type { DraftBlockDirective } from '../language/index.ts'
import type { Block, Inline, Paragraph } from '../tree.ts'
import { type AskedFigure, askedFigure } from './figure-values.ts'
import { countedText } from './numbers.ts'
import type { Pass } from './pass.ts'
import { paperWords } from './words.ts'

/** `::figure`: the number, what was counted, as of when, and how. */
export function figureBox(
  directive: Extract<DraftBlockDirective, { name: 'figure' }>,
  pass: Pass,
): Block[] {
  const { options, at } = directive
  const asked = askedFigure(options.name, options, at, pass)
  if (!asked) return []
  const { figure, part } = asked
  const say = (words: string): Paragraph => ({ type: 'paragraph', children: [text(words)] })
  const { language } = pass
  return [
    {
      type: 'box',
      role: 'note',
      ...(options.id === undefined ? {} : { id: options.id }),
      title: [text(localText(part?.label ?? figure.definition.title, language))],
      blocks: [
        {
          type: 'paragraph',
          children: [
            { type: 'strong', children: [countedValue(asked, directive, pass)] },
            text(`. ${definitionNote(asked, pass)}`),
          ],
        },
        ...remarks(asked, pass).map(say),
        ...(options.method === 'no'
          ? []
          : [
              say(
                `${paperWords[language].method}: ${localText(figure.definition.method, language)}`,
              ),
            ]),
      ],
    },
  ]
}

/** The number itself, computed once and printed alike in sentence, box and under a table. */
export function countedValue(
  asked: AskedFigure,
  { at }: { at: DraftBlockDirective['at'] },
  pass: Pass,
): Inline {
  const { key, number, figure, on } = asked
  const used = pass.values.use(key, at, () => ({
    text: countedText(number, 'words', pass.language),
    records: number.counted.map((one) => one.record),
    figure: figure.definition.name,
    on,
  }))
  return {
    type: 'value',
    key,
    children: [text(used.text.charAt(0).toUpperCase() + used.text.slice(1))],
  }
}

export const definitionNote = ({ figure, part, on }: AskedFigure, pass: Pass): string =>
  [
    sentence(localText(figure.definition.definition, pass.language)),
    ...(part?.note ? [sentence(localText(part.note, pass.language))] : []),
    paperWords[pass.language].asOf(formatDate(on, pass.language)),
  ].join(' ')

/** What could not be counted, and what the figure itself wants said. */
export function remarks({ figure, part }: AskedFigure, pass: Pass): string[] {
  if (part) return []
  const words = paperWords[pass.language]
  const number = (list: readonly { low: number }[]) =>
    formatNumber(
      list.reduce((sum, one) => sum + one.low, 0),
      pass.language,
    )
  return [
    ...(figure.uncertain?.length ? [words.notCounted(number(figure.uncertain))] : []),
    ...(figure.unconfirmed?.length ? [words.unconfirmed(number(figure.unconfirmed))] : []),
    ...(figure.remarks ?? []).map((remark) => sentence(localText(remark, pass.language))),
  ]
}

const sentence = (words: string): string => {
  const capital = words.charAt(0).toUpperCase() + words.slice(1)
  return /[.!?]$/.test(capital) ? capital : `${capital}.`
}
