/** Finding records. */
export { type Found, findByName } from './find.ts'
