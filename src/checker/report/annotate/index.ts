export { annotateDocx } from './annotate-docx.ts'
