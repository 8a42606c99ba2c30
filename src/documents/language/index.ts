/** The document language: a text file → a draft in which nothing is looked up yet. */
export type { BlockOptions, InlineOptions, TableColumn } from './directives.ts'
export type {
  CitedItem,
  Draft,
  DraftBlock,
  DraftBlockDirective,
  DraftCitation,
  DraftHeading,
  DraftInline,
  DraftInlineDirective,
  DraftTable,
  Head,
} from './draft.ts'
export { parseDocument, readHead } from './parse.ts'
