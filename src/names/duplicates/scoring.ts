export { type Comparison, compareNames, sameFrom, scoreNames } from '../compare/compare.ts'
