/** A line of plain text; offsets are those of the file. */
export interface TextLine {
  /** First character that is not white space. */
  readonly from: number
  readonly to: number
  /** Columns before it, tabs counted as four. */
  readonly indent: number
  /** 1-based; a form feed begins a page. */
  readonly page: number
  readonly isBlank: boolean
}

const LINE = /([ \t\f\u00A0]*)([^\r\n]*)(?:\r\n?|\n|$)/y

export function linesOf(text: string): readonly TextLine[] {
  const lines: TextLine[] = []
  let page = 1
  LINE.lastIndex = 0
  while (LINE.lastIndex < text.length) {
    const at = LINE.lastIndex
    const line = LINE.exec(text)
    if (line === null) break
    const before = line[1] as string
    const words = (line[2] as string).trimEnd()
    const from = at + before.length
    page += feeds(before)
    lines.push({
      from,
      to: from + words.length,
      indent: columns(before),
      page,
      isBlank: words === '',
    })
    // A form feed behind words begins the next page with the next line.
    page += feeds(line[2] as string)
  }
  return lines
}

const feeds = (text: string): number => (text.includes('\f') ? text.split('\f').length - 1 : 0)

function columns(before: string): number {
  let column = 0
  for (const char of before) {
    if (char === '\t') column += 4 - (column % 4)
    else if (char !== '\f') column++
  }
  return column
}
