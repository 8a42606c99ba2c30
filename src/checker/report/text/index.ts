export { explain, shortened } from './explain.ts'
export { type TextOptions, textReport } from './text-report.ts'
export { wrap } from './wrap.ts'
