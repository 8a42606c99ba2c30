import { readFile } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { FaultError, fault } from '../../../base/result.ts'
import { annotateDocx, type CheckedFile, htmlReport, writeWhole } from '../../../checker/index.ts'
import { type Context, orThrow } from '../../context.ts'
import { allRules } from './rules.ts'

const refuse = (code: string, message: string): FaultError => new FaultError([fault(code, message)])

/** What can be said against an annotated copy before anything is read. */
export function refuseAnnotation(files: readonly string[], copy: string): void {
  const [file = '', ...more] = files
  if (more.length > 0)
    throw refuse('annotate-many', '--annotate takes one file at a time; check the files one by one')
  if (resolve(file) === resolve(copy))
    throw refuse(
      'annotate-same',
      `--annotate ${copy} would write over the draft; name another file`,
    )
  if (!['.docx', '.html'].includes(extname(copy).toLowerCase()))
    throw refuse('annotate-kind', `--annotate writes .docx or .html; ${copy} is neither`)
}

/** Writes the annotated copy: comments in the Word file itself, or the text as a page with the findings beside it. */
export async function annotate(
  { say, now }: Context,
  checked: CheckedFile,
  copy: string,
): Promise<void> {
  const isWord = extname(copy).toLowerCase() === '.docx'
  if (isWord && checked.draft.format !== 'docx')
    throw refuse(
      'annotate-kind',
      `${checked.file} is not a Word file, so its annotated copy is a page: --annotate ${copy.slice(0, -extname(copy).length)}.html`,
    )
  const content = isWord
    ? orThrow(annotateDocx(await readFile(checked.file), checked, now()))
    : htmlReport([checked], { rules: allRules })
  orThrow(await writeWhole(copy, content))
  say(`The annotated copy is ${copy}.`)
}
