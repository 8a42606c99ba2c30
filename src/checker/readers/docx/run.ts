import type { Mark, Recorded, RunStyle } from '../office/index.ts'
import type { Paragraph } from './paragraph.ts'
import { type RunProperties, runStyles } from './run-properties.ts'
import type { Styles } from './styles.ts'

/** One w:r while it is read. */
export class Run {
  readonly own: RunProperties = {}
  styleId?: string
  formatted?: Recorded
  /** A note's own mark is being read: the words are its label. */
  customMark?: Mark
  #styles?: RunStyle[]

  /** Asked at its first words, when w:rPr has been read. */
  styles(paragraph: Paragraph, sheet: Styles, inserted: boolean): readonly RunStyle[] {
    if (this.#styles === undefined) {
      const character = this.styleId === undefined ? {} : sheet.run(this.styleId)
      this.#styles = runStyles(paragraph.style?.run ?? {}, character, this.own)
      if (inserted) this.#styles.push('inserted')
    }
    return this.#styles
  }
}
