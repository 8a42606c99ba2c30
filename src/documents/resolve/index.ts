/** Draft + facts → document tree, and the values it used. */
export { asksOf } from './asks.ts'
export { type Resolved, resolveDocument } from './resolve.ts'
export type { UsedValue } from './values.ts'
