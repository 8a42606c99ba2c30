export * from './computed-label.ts'
export * from './printed-label.ts'
export * from './superscript.ts'
