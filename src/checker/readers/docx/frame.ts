import { type Range, type Recorded, Tables } from '../office/index.ts'
import { ContentControls } from './content-controls.ts'
import { Fields } from './fields.ts'
import { ListLabels } from './list-labels.ts'
import type { Paragraph } from './paragraph.ts'
import type { Run } from './run.ts'

/**
 * What is open at a point of a story. A text box stands inside a run of a paragraph and holds paragraphs
 * itself, so it gets a frame of its own.
 */
export class Frame {
  paragraph?: Paragraph
  /** A paragraph whose mark is deleted, waiting for the one it runs on in. */
  waiting?: Paragraph
  run?: Run
  readonly fields = new Fields()
  readonly tables: Tables
  readonly labels: ListLabels
  /** w:ins, w:del, w:moveFrom, w:moveTo around the words, outermost first. */
  readonly changes: { readonly element: string; readonly change: Recorded }[] = []
  /** w:hyperlink and w:fldSimple around the words. */
  readonly ranges: (Range | undefined)[] = []
  /** Comments whose words begin at the next paragraph. */
  readonly comments: string[] = []
  readonly controls = new ContentControls()

  constructor(count: { tables: number }, labels = new ListLabels()) {
    this.tables = new Tables(count)
    this.labels = labels
  }

  /** A deletion inside an insertion is a deletion. */
  get change(): Recorded | undefined {
    const around = this.changes
    return (around.find(({ change }) => change.kind === 'deleted') ?? around.at(-1))?.change
  }

  /** The words stand here no more: they have been moved. */
  get movedAway(): boolean {
    return this.changes.some(({ element }) => element === 'w:moveFrom')
  }
}
