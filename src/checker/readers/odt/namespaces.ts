import type { Namespaces } from '../office/index.ts'

const oasis = 'urn:oasis:names:tc:opendocument:xmlns'

/** OpenDocument 1.0 to 1.4 use the same addresses (ODF 1.3 part 3, 1.5); `loext` is LibreOffice's own. */
export const namespaces: Namespaces = {
  [`${oasis}:office:1.0`]: 'office',
  [`${oasis}:text:1.0`]: 'text',
  [`${oasis}:table:1.0`]: 'table',
  [`${oasis}:style:1.0`]: 'style',
  [`${oasis}:drawing:1.0`]: 'draw',
  [`${oasis}:xsl-fo-compatible:1.0`]: 'fo',
  [`${oasis}:meta:1.0`]: 'meta',
  [`${oasis}:manifest:1.0`]: 'manifest',
  [`${oasis}:svg-compatible:1.0`]: 'svg',
  [`${oasis}:form:1.0`]: 'form',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.w3.org/1999/xlink': 'xlink',
  'http://www.w3.org/1998/Math/MathML': 'math',
}
