import type { Found, ImportContext, Importer, InputFile } from '../../importer.ts'
import { endingOf } from '../../input-file.ts'
import { readXlsx } from '../../tables/xlsx.ts'
import { annotationOf } from './annotation.ts'
import { jsonItems } from './json-items.ts'
import { sheetAnnotations } from './sheet.ts'
import { takeAnnotations } from './take.ts'

/**
 * The Universal Human Rights Index: its export as JSON (of any length) or Excel. Options: `state`, whose
 * paragraphs are taken; `language` of the export, where it is not English.
 */
export const uhri: Importer = {
  name: 'uhri',
  label: {
    en: 'Universal Human Rights Index',
    ru: 'Всеобщий индекс прав человека',
    kk: 'Адам құқықтарының жалпыға бірдей индексі',
  },
  endings: ['json', 'xlsx'],
  recognises: (file) => {
    if (endingOf(file) === 'json')
      return /"AnnotationId"\s*:/.test(new TextDecoder('latin1').decode(file.head)) ? 0.97 : 0
    return endingOf(file) === 'xlsx' && /uhri|export-(?:full|results)/i.test(file.name) ? 0.95 : 0
  },
  read: (file, context) =>
    endingOf(file) === 'xlsx' ? readSheets(file, context) : readJson(file, context),
}

async function* readJson(file: InputFile, context: ImportContext): AsyncIterable<Found> {
  async function* annotations() {
    let number = 0
    for await (const text of jsonItems(file.stream())) {
      number++
      yield { where: `${file.name}, item ${number}`, annotation: annotationOf(parsed(text)) }
    }
  }
  yield* takeAnnotations(annotations(), file, context)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function* readSheets(file: InputFile, context: ImportContext): AsyncIterable<Found> {
  const tables = await readXlsx(file)
  const sheets = tables.map((table) => sheetAnnotations(table, file.name))
  const own = sheets.find((sheet) => sheet !== undefined)
  if (own === undefined) {
    const reason = 'has no sheet with the columns OHCHR Annotation Id, Countries Concerned and Text'
    yield { is: 'refused', where: file.name, reason }
    return
  }
  yield* takeAnnotations(own, file, context)
}
