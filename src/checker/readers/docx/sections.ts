import type { XmlElement } from '../office/index.ts'
import type { NoteNumbering, Reading } from './story.ts'

/** Takes one element inside w:sectPr over; a section ends with its properties (ISO/IEC 29500-1, 17.6.17–18). */
export function sectionProperty(reading: Reading, element: XmlElement, parent: string): void {
  const section = reading.sections.at(-1)
  if (section === undefined) return
  if (parent === 'w:footnotePr') noteNumbering(section.footnote, element)
  if (parent === 'w:endnotePr') noteNumbering(section.endnote, element)
}

export function noteNumbering(numbering: NoteNumbering, element: XmlElement): void {
  const value = element.attr('w:val')
  if (element.name === 'w:numFmt') numbering.format = value
  if (element.name === 'w:numStart') numbering.start = Number(value)
  if (element.name === 'w:numRestart') numbering.restart = value
}
