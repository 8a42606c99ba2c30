import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'

/** A Word file as a library writes it, with what our papers use. */
export async function writtenByLibrary(): Promise<Uint8Array> {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
  const document = new Document({
    creator: 'Aigul',
    title: 'Briefing',
    footnotes: { 1: { children: [new Paragraph('See A/HRC/43/15, para. 121.')] } },
    numbering: {
      config: [
        {
          reference: 'paragraphs',
          levels: [
            { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START },
          ],
        },
      ],
    },
    sections: [
      {
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: ['Page ', PageNumber.CURRENT].map(
                  (part) => new TextRun({ children: [part] }),
                ),
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ text: 'Freedom of assembly', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            numbering: { reference: 'paragraphs', level: 0 },
            children: [
              new TextRun('Nine were '),
              new TextRun({ text: 'imprisoned', bold: true }),
              new FootnoteReferenceRun(1),
              new TextRun('.'),
            ],
          }),
          new Paragraph({
            numbering: { reference: 'paragraphs', level: 0 },
            children: [
              new ExternalHyperlink({
                link: 'https://bureau.kz',
                children: [new TextRun('KIBHR')],
              }),
              new InsertedTextRun({
                text: ' says so',
                id: 1,
                author: 'Mira',
                date: '2025-02-01T10:00:00Z',
              }),
            ],
          }),
          new Table({ rows: [new TableRow({ children: [cell('Year'), cell('2024')] })] }),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
