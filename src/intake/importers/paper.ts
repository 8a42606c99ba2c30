import { idFor } from '../ids.ts'
import type { Importer } from '../importer.ts'
import { concludingObservations } from './concluding-observations/index.ts'
import { epResolution } from './ep-resolution/index.ts'
import { ngoPaper } from './ngo-paper/index.ts'
import { ohchrList } from './ohchr-list/index.ts'
import { headText, isPaper, paperEndings, readPaper } from './parts/paper.ts'
import type { PaperImporter } from './parts/paper-importer.ts'
import { uprAddendum } from './upr-addendum/index.ts'
import { uprReport } from './upr-report/index.ts'
import { views } from './views/index.ts'
import { wgadOpinion } from './wgad-opinion/index.ts'

/** Every importer that reads papers. */
export const paperImporters: readonly PaperImporter[] = [
  ohchrList,
  uprReport,
  uprAddendum,
  concludingObservations,
  views,
  wgadOpinion,
  epResolution,
  ngoPaper,
]

/**
 * Any paper: Word and PDF files do not show from outside what they are, so it is read first and then taken
 * by the importer it fits best. Ids are those which that importer gives by itself.
 */
export const paper: Importer = {
  name: 'paper',
  label: {
    en: 'A paper with recommendations or a decision',
    ru: 'Документ с рекомендациями или решением',
    kk: 'Ұсынымдары немесе шешімі бар құжат',
  },
  endings: paperEndings,
  recognises: (file) => (!isPaper(file) ? 0 : looksLikeTable(headText(file)) ? 0.2 : 0.5),
  async *read(file, context) {
    const draft = await readPaper(file, context.signal)
    if (!draft.ok) {
      yield { is: 'refused', where: file.name, reason: draft.fault.message }
      return
    }
    const [best] = paperImporters
      .map((importer) => ({ importer, sure: importer.fits(draft.value) }))
      .sort((a, b) => b.sure - a.sure)
    if (best === undefined || best.sure === 0) {
      const names = paperImporters.map(({ name }) => name).join(', ')
      yield {
        is: 'refused',
        where: file.name,
        reason: `holds no recommendations or decision in a form that is known; if it does, say which with --as, one of ${names}`,
      }
      return
    }
    yield* best.importer.readDraft(draft.value, file, {
      ...context,
      idFor: idFor(best.importer.name),
    })
  },
}

/** A text whose first lines all have tabs is a list somebody saved as text. */
function looksLikeTable(head: string): boolean {
  const lines = head.split(/\r\n|\r|\n/, 6).filter((line) => line.trim() !== '')
  return lines.length > 1 && lines.every((line) => line.includes('\t'))
}
