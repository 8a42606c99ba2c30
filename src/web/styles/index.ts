import { sha256Hex } from '../../base/hash.ts'
import { checkStyles } from './check.ts'
import { drawingStyles } from './drawings.ts'
import { findStyles } from './find.ts'
import { formStyles } from './forms.ts'
import { frameStyles } from './frame.ts'
import { paletteStyles } from './palette.ts'
import { partStyles } from './parts.ts'
import { printStyles } from './print.ts'
import { textStyles } from './text.ts'

/** The one style sheet of the pages. */
export const stylesheet = [
  paletteStyles,
  textStyles,
  frameStyles,
  partStyles,
  drawingStyles,
  checkStyles,
  formStyles,
  findStyles,
  printStyles,
].join('\n')

/** Its address changes with its content, so a browser may keep it for ever. */
export const stylesheetPath = `/styles/${sha256Hex(stylesheet).slice(0, 16)}.css`

/** A plain mark that names nothing. */
export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect x="3" y="2" width="10" height="12" fill="none" stroke="#565d66" stroke-width="1.5"/><path d="M5.5 6h5M5.5 8.5h5M5.5 11h3" stroke="#565d66" stroke-width="1.2"/></svg>'
export const iconPath = '/icon.svg'
