export { fileSection, type SectionOptions } from './file-section.ts'
export { htmlReport } from './html-report.ts'
export { reportStyles } from './styles.ts'
