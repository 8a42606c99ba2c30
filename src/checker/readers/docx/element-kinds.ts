/** Elements whose content is no text of the paper: what was before a change, and readings of ruby. */
export const skipped: ReadonlySet<string> = new Set([
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:tblGridChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:numberingChange',
  'w:rt',
])

/** Elements whose children say how something looks; insertions among them are not insertions of words. */
export const properties: ReadonlySet<string> = new Set([
  'w:rPr',
  'w:pPr',
  'w:numPr',
  'w:tabs',
  'w:tblPr',
  'w:tcPr',
  'w:trPr',
  'w:sectPr',
  'm:ctrlPr',
])

/** Elements around words that were changed. */
export const changes: ReadonlySet<string> = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'])

/** Elements that a part of notes or comments consists of. */
export const items: ReadonlySet<string> = new Set(['w:footnote', 'w:endnote', 'w:comment'])
