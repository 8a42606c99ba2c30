/** A question, and the records that must be among the first twenty. */
export type Judged = readonly [question: string, mustBeFound: string]

export { english } from './judged-en.ts'
export { kazakh } from './judged-kk.ts'
export { russian } from './judged-ru.ts'
