import { basename } from 'node:path'
import { canonicalJson, type Json } from '../../base/canonical-json.ts'
import { sha256Hex } from '../../base/hash.ts'
import { type Fault, fail, fault, ok, type Result } from '../../base/result.ts'
import type { DocumentFacts, FigureFact, LoadedFacts } from '../facts.ts'
import { type Draft, parseDocument } from '../language/index.ts'
import type { DocumentFault } from '../place.ts'
import { asksOf, type Resolved, resolveDocument } from '../resolve/index.ts'
import type { DocumentTree } from '../tree.ts'
import type { Manifest } from './manifest.ts'

/** A writer, as `writers/index.ts` registers them. */
export interface DocumentWriter {
  readonly format: string
  /** Without the dot. */
  readonly extension: string
  readonly write: (tree: DocumentTree) => Promise<Result<Uint8Array>>
}

export interface BuildRequest {
  /** The text of the document, in the language of docs/guide/documents.md. */
  readonly text: string
  /** The file it was read from; its name without ".md" is the document's name. */
  readonly file: string
  readonly facts: DocumentFacts
  readonly formats: readonly string[]
  readonly writers: readonly DocumentWriter[]
}

export interface BuiltDocument {
  readonly name: string
  readonly tree: DocumentTree
  readonly files: readonly {
    readonly name: string
    readonly format: string
    readonly bytes: Uint8Array
  }[]
  readonly manifest: Manifest
}

/**
 * Builds a document: text → draft → tree → files, and the list of the values it used. Touches no disk.
 * Anything that cannot be read or looked up stops it; all faults are returned, each with its place.
 */
export async function buildDocument(
  request: BuildRequest,
): Promise<Result<BuiltDocument, readonly Fault[]>> {
  const { text, file, facts, formats, writers } = request
  const chosen = formats.map(
    (format) => writers.find((writer) => writer.format === format) ?? format,
  )
  const unknown = chosen.filter((one) => typeof one === 'string')
  if (unknown.length > 0)
    return fail(
      unknown.map((format) =>
        fault(
          'document-format',
          `A document cannot be written as "${format}"; there are ${writers.map((one) => one.format).join(', ')}`,
        ),
      ),
    )
  const looked = await lookUp(text, file, facts)
  if (!looked.ok) return looked
  const { draft, resolved, loaded } = looked.value
  const name = documentName(file)
  const files: { name: string; format: string; bytes: Uint8Array }[] = []
  for (const writer of chosen) {
    if (typeof writer === 'string') continue
    const written = await writer.write(resolved.tree)
    if (!written.ok) return fail([written.fault])
    files.push({ name: `${name}.${writer.extension}`, format: writer.format, bytes: written.value })
  }
  const manifest = manifestOf({ text, draft, resolved, loaded, facts, name, files })
  return ok({ name, tree: resolved.tree, files, manifest })
}

export const documentName = (file: string): string => basename(file).replace(/\.md$/, '')

interface LookedUp {
  readonly draft: Draft
  readonly resolved: Resolved
  readonly loaded: LoadedFacts
}

/** Text → draft → facts → tree. */
export async function lookUp(
  text: string,
  file: string,
  facts: DocumentFacts,
): Promise<Result<LookedUp, readonly DocumentFault[]>> {
  const parsed = parseDocument(text, file)
  if (!parsed.ok) return parsed
  const draft = parsed.value
  // Facts read for a wider audience would print what this document may not show.
  if (draft.head.audience !== facts.audience)
    throw new Error(
      `the facts were read for "${facts.audience}", the document is for "${draft.head.audience}"`,
    )
  const loaded = await facts.load(asksOf(draft))
  const resolved = resolveDocument(draft, loaded, facts.position)
  return resolved.ok ? ok({ draft, resolved: resolved.value, loaded }) : resolved
}

interface Made extends LookedUp {
  readonly text: string
  readonly facts: DocumentFacts
  readonly name: string
  readonly files: BuiltDocument['files']
}

export function manifestOf({ text, draft, resolved, loaded, facts, name, files }: Made): Manifest {
  const figures: Record<string, string> = {}
  for (const { figure, on } of resolved.values) {
    const fact = figure === undefined ? undefined : loaded.figure(figure, on ?? draft.head.on)
    if (figure !== undefined && fact) figures[figure] = definitionHash(fact)
  }
  return {
    format: 'factum-values-1',
    document: name,
    text: sha256Hex(text),
    position: facts.position,
    on: draft.head.on,
    audience: draft.head.audience,
    language: draft.head.language,
    figures,
    values: resolved.values.map(({ key, text: words, records, figure, on, lines }) => ({
      key,
      text: words,
      records: records.map((id) => ({ id, sequence: loaded.records.sequence(id) })),
      ...(figure === undefined ? {} : { figure }),
      ...(on === undefined ? {} : { on }),
      lines: [...lines],
    })),
    files: files.map((one) => ({
      name: one.name,
      format: one.format,
      sha256: sha256Hex(one.bytes),
    })),
  }
}

const definitionHash = ({ definition }: FigureFact): string =>
  sha256Hex(
    canonicalJson([definition.definition, definition.method, definition.unit] as unknown as Json),
  )
