/** How records lie in the rows of a table: the same columns out and in. */
export { type Cell, cellText } from './cell.ts'
export { type Column, columnById, columnsOf, type Holds, headingOf } from './column.ts'
export { type DateOrder, readDate } from './dates.ts'
export { idIn, type Reading, readCell } from './read.ts'
export { type Fields, fieldsOf } from './row.ts'
export { readTerm } from './terms.ts'
export { rowOf, type Writing } from './write.ts'
