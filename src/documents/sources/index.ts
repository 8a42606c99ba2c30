/** Sources in words, as endnotes name them. */
export { sourceInlines } from './format.ts'
