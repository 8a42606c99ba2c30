/** Dates, numbers and lists in words, in English, Russian and Kazakh; for screens and papers alike. */
export { formatDate, formatWhen } from './dates.ts'
export { listWords } from './lists.ts'
export { type MessageKey, messages } from './messages/index.ts'
export { formatNumber, numberWord, type PluralForms, plural } from './numbers.ts'
export { readDate } from './read-date.ts'
export { reasonInWords, type SpokenReason } from './reasons.ts'
export { isMessageKey, type MessageValues, type Say, sayIn } from './say.ts'
export { formatTerm, type StatedTerm } from './terms.ts'
