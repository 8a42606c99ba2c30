export { decodeEntity, decodeUnclosed } from './decode-entity.ts'
