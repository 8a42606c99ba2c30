/** Names of persons, places and bodies in every spelling: read, write, compare, find. */
export * as bodies from './bodies/index.ts'
export { type Comparison, compareNames, sameFrom, scoreNames } from './compare/compare.ts'
export type { Reason, ReasonCode } from './compare/why.ts'
export * from './duplicates/index.ts'
export * from './find/index.ts'
export { type PreparedName, prepareName } from './reading/prepare.ts'
export { type NamePart, type NameReading, readName } from './reading/read-name.ts'
export * from './romanise/index.ts'
