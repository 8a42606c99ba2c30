import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Fault, fail, ok, type Result } from '../base/result.ts'
import {
  buildDocument,
  type Comparison,
  compareWithToday,
  type DocumentFacts,
  type Head,
  type Manifest,
  manifestText,
  readHead,
  writers,
} from '../documents/index.ts'
import type { View } from '../projections/index.ts'
import { audienceOf } from './audience.ts'
import type { Casebook } from './casebook.ts'
import { documentFacts, documentHistory } from './document-facts.ts'
import {
  builtFolder,
  manifestName,
  type PaperText,
  paperNames,
  readPaper,
  readPaperManifest,
  writeFiles,
} from './paper-files.ts'
import type { Views } from './views.ts'

interface Looked {
  readonly paper: PaperText
  readonly head: Head
  readonly view: View
  readonly facts: DocumentFacts
}

async function look(
  casebook: Casebook,
  views: Views,
  name: string,
): Promise<Result<Looked, readonly Fault[]>> {
  const paper = await readPaper(casebook.folder, name)
  if (!paper.ok) return fail([paper.fault])
  const read = readHead(paper.value.text, paper.value.file)
  if (!read.ok) return read
  const head = read.value
  const view = await views.at({ known: null, audience: audienceOf(casebook, head.audience) })
  return ok({ paper: paper.value, head, view, facts: documentFacts(view, head.audience) })
}

export interface BuiltPaper {
  readonly name: string
  /** The files that were written, absolute or relative as `out` was. */
  readonly files: readonly string[]
  readonly manifest: Manifest
}

/**
 * Builds a paper from its text and the casebook, for the audience its head names. Whole or not at all:
 * when anything cannot be resolved, no file is touched and every fault is returned.
 *
 * @param formats any of docx, pdf, html
 * @param out the folder to write to; beside the text when left out
 */
export async function buildPaper(
  casebook: Casebook,
  views: Views,
  name: string,
  formats: readonly string[],
  out?: string,
): Promise<Result<BuiltPaper, readonly Fault[]>> {
  const looked = await look(casebook, views, name)
  if (!looked.ok) return looked
  const { paper, facts } = looked.value
  const built = await buildDocument({ text: paper.text, file: paper.file, facts, formats, writers })
  if (!built.ok) return built
  const folder = out ?? builtFolder(casebook.folder, paper.name)
  const { manifest, files } = built.value
  await writeFiles(folder, [
    ...files,
    { name: manifestName(paper.name), bytes: manifestText(manifest) },
  ])
  return ok({ name: paper.name, files: files.map((file) => join(folder, file.name)), manifest })
}

/** What would differ, value by value, if the paper were built today, and why. */
export async function paperChanges(
  casebook: Casebook,
  views: Views,
  name: string,
): Promise<Result<Comparison, readonly Fault[]>> {
  const manifest = await readPaperManifest(casebook.folder, name)
  if (!manifest.ok) return fail([manifest.fault])
  const looked = await look(casebook, views, name)
  if (!looked.ok) return looked
  const { paper, facts, view } = looked.value
  return ok(
    await compareWithToday(
      manifest.value,
      { text: paper.text, file: paper.file, facts },
      await documentHistory(casebook, view),
    ),
  )
}

/** A paper that was built, as the pages list it. */
export interface PaperLine {
  readonly name: string
  readonly title: string
  /** EDTF; that of the text as it is today. */
  readonly date: string
  readonly manifest: Manifest
  readonly files: readonly {
    readonly format: string
    readonly path: string
    readonly bytes: number
  }[]
}

/** The papers of a casebook that have been built and whose text can be read. */
export async function builtPapers({ folder }: Casebook): Promise<PaperLine[]> {
  const lines: PaperLine[] = []
  for (const name of await paperNames(folder)) {
    const manifest = await readPaperManifest(folder, name)
    const paper = await readPaper(folder, name)
    if (!manifest.ok || !paper.ok) continue
    const head = readHead(paper.value.text, paper.value.file)
    const files = await Promise.all(
      manifest.value.files.map(async ({ name: file, format }) => {
        const path = join(builtFolder(folder, name), file)
        return { format, path, bytes: (await stat(path).catch(() => undefined))?.size ?? 0 }
      }),
    )
    lines.push({
      name,
      title: head.ok ? head.value.title : name,
      date: head.ok ? head.value.date : manifest.value.on,
      manifest: manifest.value,
      files: files.filter((file) => file.bytes > 0),
    })
  }
  return lines
}
