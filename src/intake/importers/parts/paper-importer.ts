import type { Draft } from '../../../checker/index.ts'
import type { Found, ImportContext, Importer, InputFile } from '../../importer.ts'
import { paperEndings, readPaper } from './paper.ts'

/** An importer of papers also says how well a paper fits that was read already, and takes it from there. */
export interface PaperImporter extends Importer {
  /** 0 to 1, judged by the whole text. */
  readonly fits: (draft: Draft) => number
  readonly readDraft: (
    draft: Draft,
    file: InputFile,
    context: ImportContext,
  ) => AsyncIterable<Found>
}

type Definition = Pick<PaperImporter, 'name' | 'label' | 'recognises' | 'fits' | 'readDraft'>

/** An importer whose files are papers: Word, PDF, OpenDocument, HTML, Markdown or text. */
export const paperImporter = (definition: Definition): PaperImporter => ({
  ...definition,
  endings: paperEndings,
  async *read(file, context) {
    const draft = await readPaper(file, context.signal)
    if (draft.ok) yield* definition.readDraft(draft.value, file, context)
    else yield { is: 'refused', where: file.name, reason: draft.fault.message }
  },
})
