import type { PropertyName, XmlElement, XmlHandler } from '../office/index.ts'
import { on } from './namespaces.ts'
import type { NoteDefaults } from './notes.ts'
import { noteNumbering } from './sections.ts'

/** word/settings.xml: how notes are counted, and what editing has left behind. */
export class Settings implements XmlHandler {
  readonly notes: NoteDefaults = { footnote: {}, endnote: {} }
  #sessions = 0
  #tracks = false
  #parent?: keyof NoteDefaults

  open(element: XmlElement): void {
    if (this.#parent !== undefined) noteNumbering(this.notes[this.#parent], element)
    else if (element.name === 'w:footnotePr') this.#parent = 'footnote'
    else if (element.name === 'w:endnotePr') this.#parent = 'endnote'
    else if (element.name === 'w:rsid') this.#sessions++
    else if (element.name === 'w:trackRevisions') this.#tracks = on(element.attr('w:val'))
  }

  close(name: string): void {
    if (name === 'w:footnotePr' || name === 'w:endnotePr') this.#parent = undefined
  }

  get properties(): [PropertyName, string][] {
    return [
      ['editingSessions', this.#sessions > 0 ? String(this.#sessions) : ''],
      ['trackChanges', this.#tracks ? 'yes' : ''],
    ]
  }
}
