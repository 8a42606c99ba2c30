/** Saved questions: each answer is a number with the records behind it. */

export { computeFigure } from './compute.ts'
export type {
  Answer,
  Counted,
  Figure,
  FigureDefinition,
  Part,
  Question,
  Quoted,
  Unit,
} from './figure.ts'
export { loadPenalties, type Penalty } from './penalties.ts'
export { figureNamed, figures } from './registry.ts'
