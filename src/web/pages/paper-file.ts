import { maySee } from '../../base/confidentiality.ts'
import { type BuiltDocument, type PaperFormat, paperFormats } from '../deps.ts'
import { paperPolicy } from '../guards/headers.ts'
import type { Reply } from '../reply.ts'
import type { Visit } from '../visit.ts'

const mediaTypes: Readonly<Record<PaperFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
}

/** The papers that this reader may see. */
export const listPapers = async (visit: Visit): Promise<BuiltDocument[]> => {
  const all = await visit.deps.builtDocuments.list()
  return all.filter((paper) => maySee(visit.view.clearance, paper.confidentiality))
}

export const findPaper = async (visit: Visit, name: string): Promise<BuiltDocument | undefined> =>
  (await listPapers(visit)).find((paper) => paper.name === name)

/** A built file, to be saved: "/papers/briefing-2025.docx". */
export async function paperFile(
  visit: Visit,
  { file = '' }: Readonly<Record<string, string>>,
): Promise<Reply> {
  const dot = file.lastIndexOf('.')
  const format = paperFormats.find((f) => f === file.slice(dot + 1))
  const paper = await findPaper(visit, file.slice(0, dot))
  if (!paper || !format) return null
  const bytes = await visit.deps.builtDocuments.read(paper.name, format)
  if (bytes === null) return null
  return {
    download: {
      bytes,
      mediaType: mediaTypes[format],
      fileName: `${paper.name}.${format}`,
      headers: { 'Content-Security-Policy': paperPolicy },
    },
  }
}

/** The paper as a page of its own, without an origin and without scripts. */
export async function paperPreview(
  visit: Visit,
  { name = '' }: Readonly<Record<string, string>>,
): Promise<Reply> {
  const paper = await findPaper(visit, name)
  const bytes = paper && (await visit.deps.builtDocuments.read(paper.name, 'html'))
  if (!bytes) return null
  return {
    download: {
      bytes,
      mediaType: mediaTypes.html,
      fileName: null,
      headers: { 'Content-Security-Policy': paperPolicy },
    },
  }
}
