export { readFragment } from './read-fragment.ts'
export { readHtml } from './read-html.ts'
