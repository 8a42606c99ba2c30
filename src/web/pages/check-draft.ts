import { fail, fault, ok, type Result } from '../../base/result.ts'
import {
  annotateDocx,
  type CheckedFile,
  checkFiles,
  defaultLimits,
  htmlReport,
  type Rule,
  type RulesFor,
  rules,
} from '../../checker/index.ts'
import type { Download, Reply } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { refusalPage } from './check.tsx'
import { findingsPage } from './check-findings.tsx'
import { ruleTexts } from './check-rule-texts.ts'

const megabyte = 1024 * 1024

/** The largest file that is read, and what a form puts around it. */
export const mostBytes = defaultLimits.inputMegabytes * megabyte + 16 * 1024

/**
 * Rules run in the process that serves the pages, a million words in about three seconds: what is much longer than
 * half a million would keep the other readers waiting. A paper of 500 pages has a quarter of a million.
 */
const limits = { outputMegabytes: 12 }

/** Checks the file of a form in memory and answers with the findings, or with the file that carries them. */
export async function checkDraft(
  visit: Visit,
  sent: Result<FormData>,
  signal: AbortSignal,
): Promise<Reply> {
  const file = sent.ok ? fileOf(sent.value) : sent
  if (!file.ok) return { page: refusalPage(visit, file.fault) }
  const name = nameOf(file.value)
  const bytes = new Uint8Array(await file.value.arrayBuffer())
  const against = isAgainst(visit, sent)
  const checked = await checkBytes(bytes, name, await rulesOf(visit, against), signal)
  if (!checked.ok) return { page: refusalPage(visit, checked.fault) }
  if (!(sent.ok && sent.value.get('as') === 'docx'))
    return { page: findingsPage(visit, checked.value, against) }
  const copy = carrying(bytes, checked.value, visit.deps.now())
  return copy.ok ? { download: copy.value } : { page: refusalPage(visit, copy.fault) }
}

/** Nobody but the keeper has a draft held against the casebook: what is found tells what is in it. */
const isAgainst = ({ deps }: Visit, sent: Result<FormData>): boolean =>
  deps.loopback && sent.ok && sent.value.get('against') === 'casebook'

async function rulesOf({ deps }: Visit, against: boolean): Promise<readonly Rule[] | RulesFor> {
  if (!against) return rules
  const ofCasebook = await deps.casebookRules()
  return async (draft) => [...rules, ...(await ofCasebook(draft))]
}

/** A browser sends an empty file without a name where none was chosen. */
function fileOf(form: FormData): Result<File> {
  const files = form
    .getAll('file')
    .filter((part) => part instanceof File && (part.name !== '' || part.size > 0))
  const [file, more] = files
  if (more !== undefined) return fail(fault('form-several', 'Send one file at a time.'))
  return file instanceof File
    ? ok(file)
    : fail(fault('form-no-file', 'Send a file in the field "file".'))
}

const longestName = 120

/** The last part of the name, as it may be shown and saved under: old browsers send the whole path. */
function nameOf({ name }: File): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const shown = last.toWellFormed().replace(/\p{C}/gu, '').trim()
  return shown.slice(-longestName) || 'draft'
}

async function checkBytes(
  source: Uint8Array,
  file: string,
  run: readonly Rule[] | RulesFor,
  signal: AbortSignal,
): Promise<Result<CheckedFile>> {
  const known = ruleTexts.map(({ code }) => code)
  const options = { rules: run, known, read: { limits, signal } }
  for await (const result of checkFiles([{ source, file }], options)) return result
  throw new Error('one file has one result')
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What the findings are saved in: the Word file itself with comments, or else the report as a page. */
function carrying(bytes: Uint8Array, checked: CheckedFile, now: Date): Result<Download> {
  const stem = checked.file.replace(/\.[^.]+$/, '')
  if (checked.draft.format !== 'docx')
    return ok({
      bytes: htmlReport([checked], { rules: ruleTexts }),
      mediaType: 'text/html; charset=utf-8',
      fileName: `${stem}-findings.html`,
    })
  const copy = annotateDocx(bytes, checked, now)
  return copy.ok
    ? ok({ bytes: copy.value, mediaType: wordType, fileName: `${stem}-checked.docx` })
    : copy
}
