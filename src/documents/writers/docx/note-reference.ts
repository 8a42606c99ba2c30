import { ImportedXmlComponent, TextRun } from 'docx'

/** The bookmark around the first mark of a note. */
export const noteBookmark = (note: number): string => `note${note}`

/**
 * A further mark of a note that has been marked before: a NOTEREF field (ECMA-376-1, 17.16.5.41), so that Word
 * keeps it right when notes are added. `\h` makes it a link, `\f` gives it the form of a note mark.
 */
export function noteReference(note: number): TextRun[] {
  const parts = [
    '<w:fldChar w:fldCharType="begin"/>',
    `<w:instrText xml:space="preserve"> NOTEREF ${noteBookmark(note)} \\f \\h </w:instrText>`,
    '<w:fldChar w:fldCharType="separate"/>',
    `<w:t>${note}</w:t>`,
    '<w:fldChar w:fldCharType="end"/>',
  ]
  // Each part in a run of its own: LibreOffice loses the paragraphs that follow a field held in one run.
  return parts.map(
    (part) =>
      new TextRun({
        style: 'EndnoteReference',
        children: [ImportedXmlComponent.fromXmlString(part)],
      }),
  )
}
