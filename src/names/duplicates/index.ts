export {
  type DuplicateOptions,
  findDuplicates,
  findDuplicatesInTurns,
} from './find-duplicates.ts'
export type {
  Cluster,
  Duplicates,
  LeftOut,
  NamedEntry,
  Progress,
  ProposedPair,
} from './proposal.ts'
