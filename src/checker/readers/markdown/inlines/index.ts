export { DEFINITION, definitionsOf } from './link-target.ts'
export { type InlineContext, readInlines } from './read-inlines.ts'
