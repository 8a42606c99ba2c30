/** Pictures: plain data to SVG, the same in words and as a table; for pages, files and papers. */
export { countSources } from './ask.ts'
export { fileWidth, type Imprint, pictureFile } from './file.ts'
export { inlinePicture, inlineSample } from './inline.ts'
export { drawLifeOf } from './life-line/index.ts'
export {
  type Asker,
  type Cell,
  type Column,
  type Count,
  countsIn,
  type Drawn,
  type Field,
  isCount,
  type Named,
  type Picture,
  partLink,
  pictureLink,
  type Wish,
} from './picture.ts'
export { pngOf } from './png.ts'
export { pictureNamed, pictures } from './registry.ts'
export { sparkLine } from './spark.ts'
export { drawStock } from './stock/index.ts'
export { askStock, type Stock, type StockPoint } from './stock/stock.ts'
export { shapeStyles } from './style.ts'
export type { Link } from './svg.ts'
export { trial } from './trial/index.ts'
