/** The same demand again: what two recommendations have in common, what is proposed, and a demand's history. */
export { type Comparison, compareDemands } from './compare.ts'
export {
  type AskedRecord,
  type AssessedRecord,
  type Counted,
  type DemandHistory,
  demandHistory,
  historySentence,
  type Outcome,
  type SentencePart,
  sameDemand,
} from './demand-history.ts'
export { type Rarity, usualRarity } from './rarity.ts'
export type { Demand } from './read-demand.ts'
export type { Relation } from './relation.ts'
export { type Suggestion, type SuggestOptions, suggestRepetitions } from './suggest.ts'
export type { Why } from './why.ts'
