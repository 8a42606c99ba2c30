import type { Note } from '../../tree/index.ts'
import { numberAs } from '../office/index.ts'
import type { NoteNumbering, NoteReference, Reading, Story } from './story.ts'

type Kind = Note['kind']

/** What the settings of the document say (w:settings); sections may say otherwise. */
export type NoteDefaults = Readonly<Record<Kind, NoteNumbering>>

/**
 * Gives every mark its printed label: counted in reading order, restarted by section where asked
 * (ISO/IEC 29500-1, 17.11.17–21). A count that restarts on every page cannot be known from the file; it is
 * counted through and a remark says so.
 */
export function labelMarks(reading: Reading, defaults: NoteDefaults): void {
  const counts: Record<Kind, number | undefined> = { footnote: undefined, endnote: undefined }
  const sections: Record<Kind, number> = { footnote: 0, endnote: 0 }
  let byPage = false
  for (const { kind, mark, custom, section } of reading.noteMarks) {
    const own = reading.sections[section]?.[kind]
    const restart = own?.restart ?? defaults[kind].restart
    if (restart === 'eachPage') byPage = true
    if (section !== sections[kind] && restart === 'eachSect') counts[kind] = undefined
    sections[kind] = section
    if (custom) continue
    const count = counts[kind]
    const start = own?.start ?? defaults[kind].start ?? 1
    const value = count === undefined ? start : count + 1
    counts[kind] = value
    const format = own?.format ?? defaults[kind].format ?? usual[kind]
    mark.label = numberAs(format, Number.isInteger(value) ? value : 1)
  }
  if (byPage) reading.remarks.push({ code: 'notes-counted-by-page' })
}

const usual: Readonly<Record<Kind, string>> = { footnote: 'decimal', endnote: 'lowerRoman' }

/** The notes of one kind in the order of their marks; those without a mark come last and have an empty label. */
export function notesOf(kind: Kind, story: Story, references: readonly NoteReference[]): Note[] {
  const notes: Note[] = []
  const left = new Map(story.items)
  for (const { kind: markKind, id, mark, custom } of references) {
    const item = left.get(id)
    if (markKind !== kind || item === undefined) continue
    left.delete(id)
    const blocks = custom ? withoutMark(item.blocks, mark.label) : item.blocks
    notes.push({ label: mark.label, kind, blocks, place: item.place })
  }
  for (const { blocks, place } of left.values()) {
    if (blocks.length > 0) notes.push({ label: '', kind, blocks, place })
  }
  return notes
}

/** A note with a mark of its own begins with that mark, typed by hand. */
function withoutMark(blocks: Note['blocks'], label: string): Note['blocks'] {
  const [first, ...rest] = blocks
  if (first === undefined || label === '' || !first.text.startsWith(label)) return blocks
  const cut = first.text.length - first.text.slice(label.length).trimStart().length
  const move = (offset: number) => Math.max(offset - cut, 0)
  const anchors = first.anchors.filter((anchor, n) => n === 0 || anchor.at > cut)
  return [
    {
      ...first,
      text: first.text.slice(cut),
      anchors: anchors.map(({ at, place }) => {
        const lost = Math.max(cut - at, 0)
        return { at: move(at), place: { ...place, column: place.column + lost } }
      }),
      styles: first.styles
        .map((styled) => ({ ...styled, from: move(styled.from), to: move(styled.to) }))
        .filter((styled) => styled.from < styled.to),
      marks: first.marks.map((mark) => ({ ...mark, at: move(mark.at) })),
    },
    ...rest,
  ]
}
