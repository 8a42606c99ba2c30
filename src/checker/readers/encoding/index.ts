export { type Decoded, decodeText } from './decode-text.ts'
