import { ok, type Result } from '../../base/result.ts'
import type { DocumentTree } from '../tree.ts'
import { brokenPromises } from '../tree-promises.ts'
import { writeDocx } from './docx/index.ts'
import { writeHtml } from './html/index.ts'
import { writePdf } from './pdf/index.ts'

/** A file format a paper can be written in. The same tree gives the same bytes, on every machine. */
export interface Writer {
  readonly format: 'docx' | 'pdf' | 'html'
  /** Without the dot. */
  readonly extension: string
  readonly mediaType: string
  /**
   * @throws Error when the tree breaks the promises of `tree.ts`: a bug of whoever made it.
   */
  readonly write: (tree: DocumentTree) => Promise<Result<Uint8Array>>
}

export const writers: readonly Writer[] = [
  {
    format: 'docx',
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: kept(async (tree) => ok(await writeDocx(tree))),
  },
  { format: 'pdf', extension: 'pdf', mediaType: 'application/pdf', write: kept(writePdf) },
  {
    format: 'html',
    extension: 'html',
    mediaType: 'text/html; charset=utf-8',
    write: kept(async (tree) => ok(new TextEncoder().encode(writeHtml(tree)))),
  },
]

function kept(write: Writer['write']): Writer['write'] {
  return async (tree) => {
    const broken = brokenPromises(tree)
    if (broken.length > 0) throw new Error(`this is not a document tree: ${broken.join('; ')}`)
    return write(tree)
  }
}
