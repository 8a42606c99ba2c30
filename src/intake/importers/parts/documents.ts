import type { ImportContext } from '../../importer.ts'
import type { Needed } from './bodies.ts'

/** The document that recommendations or a decision are taken from. */
export interface ImportedDocument {
  /** What identifies it: its symbol, else the name of the file. */
  readonly key: string
  readonly type: 'report' | 'dataset' | 'legal-case' | 'statement'
  readonly title: string
  readonly symbol?: string | undefined
  readonly publisher?: string | undefined
  readonly issued?: string | undefined
  readonly genre?: string | undefined
  readonly language?: string | undefined
}

/** The source record of a document, made anew by each import with the same id. */
export function sourceFor(
  document: ImportedDocument,
  where: string,
  { idFor }: ImportContext,
): Needed {
  const id = idFor('source', document.key)
  const { type, title, publisher, issued, genre, language } = document
  const input = {
    kind: 'source',
    version: 1,
    id,
    type,
    title: title.slice(0, 500),
    ...(publisher === undefined ? {} : { publisher }),
    ...(issued === undefined ? {} : { issued }),
    ...(genre === undefined ? {} : { genre }),
    ...(document.symbol === undefined ? {} : { number: document.symbol }),
    ...(language === undefined ? {} : { language }),
  }
  return { id, found: [{ is: 'record', where, input }] }
}
