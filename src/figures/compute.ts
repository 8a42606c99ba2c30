import type { Figure, FigureDefinition, Question } from './figure.ts'

/** Asks a saved question of a view, for a day; the answer remembers what was asked. */
export async function computeFigure(
  definition: FigureDefinition,
  question: Question,
): Promise<Figure> {
  const answer = await definition.compute(question)
  return { ...answer, definition, on: question.on, known: question.view.known }
}
