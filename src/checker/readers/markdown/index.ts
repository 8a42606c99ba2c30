export { markdownDraft, readMarkdown } from './read-markdown.ts'
