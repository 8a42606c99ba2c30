export { readOdt } from './read.ts'
