export { partsOf, relationshipsOf } from './package.ts'
export { paragraphsOf, type XmlParagraph, type XmlPiece } from './paragraphs.ts'
export { readDocx } from './read.ts'
