/** The door of the comparison of places and organisations. */
export type { BodyKind, PreparedBody } from './body.ts'
export {
  type BodyComparison,
  type Context,
  compareBodies,
  scoreBodies,
} from './comparing/compare.ts'
export type { Reason, ReasonCode } from './comparing/reason.ts'
export { sameFrom } from './comparing/weights.ts'
export { otherNames } from './other-names.ts'
export { prepareBody } from './reading/prepare.ts'
