export { type Archive, asText, openArchive } from './archive.ts'
export { type Entry, packedBytes, readDirectory } from './directory.ts'
export { type ArchiveLimits, defaultLimits } from './limits.ts'
export { locked } from './refusals.ts'
