export { formatOf } from './format.ts'
export {
  defaultLimits,
  type FileToRead,
  type ReadLimits,
  type ReadOptions,
  readFilesInChild,
  readInChild,
} from './process/index.ts'
export { readDraft } from './registry.ts'
