import { readDates, type Understanding } from '../../understanding/index.ts'
import type { AskedFigure, CasebookKnowledge } from './knowledge.ts'
import type { ToldNumber } from './number-told.ts'
import { fitsUnit } from './number-units.ts'
import { meaningOf } from './number-words.ts'

/** So many of its words a figure must have in the paragraph, one of them in the sentence, to be asked. */
const leastWords = 2

/**
 * The figures that the numbers of a draft may be, each with the day it has to be asked for: that of its own, if it
 * is about one past event, else that of the sentence or the draft. A figure that nothing in the draft is about is
 * not computed.
 */
export function figuresAsked(
  draft: Understanding,
  told: readonly ToldNumber[],
  { figures, today }: Pick<CasebookKnowledge, 'figures' | 'today'>,
): readonly AskedFigure[] {
  const own = draft.part(readDates).own?.latest ?? today
  const texts = figures.map((figure) => ({ ...figure, stems: meaningOf(figure.words) }))
  const asked = new Map<string, AskedFigure>()
  for (const { quantity, said, around, day } of told)
    for (const { name, units, stems, on } of texts) {
      if (on !== null && on > own) continue
      if (stems.isDisjointFrom(said) || !units.some((unit) => fitsUnit(quantity, unit))) continue
      if (stems.intersection(around).size < leastWords) continue
      const figure = { figure: name, on: on ?? day }
      asked.set(`${figure.figure} ${figure.on}`, figure)
    }
  return [...asked.values()]
}
