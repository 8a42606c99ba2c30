/** What bodies asked of States: names of States, positions, numbers, symbols, deadlines, sameness. */
export { bracketsIn } from './brackets.ts'
export { cycleOfSession, ordinal } from './cycles.ts'
export { type Deadline, deadlinesOf } from './deadlines.ts'
export { groupRows, matchRows, type Numbered, type Row } from './match.ts'
export { compareNumbers, itemsIn, numbersIn } from './numbers.ts'
export { type Answer, answerIn, claimIn, positionOfWord } from './positions.ts'
export { type Recommenders, recommendersIn } from './recommenders.ts'
export * from './repetition/index.ts'
export { likeness, type PreparedText, prepareText, wordingKey } from './same-text.ts'
export { type StateNames, stateNames } from './states.ts'
export {
  baseSymbol,
  isSymbol,
  readSymbol,
  type SymbolParts,
  symbolsIn,
} from './symbols.ts'
