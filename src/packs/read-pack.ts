import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { type Fault, fail, fault, ok, type Result } from '../base/result.ts'
import { type AnyTerm, packSheet, plainTerm, typedVocabularies, vocabularySheet } from './term.ts'

export interface Pack {
  readonly sheet: z.output<typeof packSheet>
  readonly vocabularies: ReadonlyMap<string, readonly AnyTerm[]>
}

/** Reads one pack: `pack.json` and every file of its folder `vocabularies`. */
export function readPack(folder: string, name: string): Result<Pack> {
  const sheet = readAs(packSheet, join(folder, name, 'pack.json'))
  if (!sheet.ok) return sheet
  if (sheet.value.name !== name)
    return fail(broken(join(folder, name, 'pack.json'), `calls itself "${sheet.value.name}"`))
  const vocabularies = new Map<string, readonly AnyTerm[]>()
  const files = join(folder, name, 'vocabularies')
  for (const file of readdirSync(files).sort()) {
    const read = readVocabulary(join(files, file))
    if (!read.ok) return read
    if (file !== `${read.value.vocabulary}.json`)
      return fail(broken(join(files, file), `holds the vocabulary "${read.value.vocabulary}"`))
    vocabularies.set(read.value.vocabulary, read.value.terms)
  }
  return ok({ sheet: sheet.value, vocabularies })
}

function readVocabulary(file: string): Result<{ vocabulary: string; terms: AnyTerm[] }> {
  const sheet = readAs(vocabularySheet, file)
  if (!sheet.ok) return sheet
  const { vocabulary } = sheet.value
  const schema = isTyped(vocabulary) ? typedVocabularies[vocabulary] : plainTerm
  const terms: AnyTerm[] = []
  for (const [i, item] of sheet.value.terms.entries()) {
    const parsed = schema.safeParse(item)
    if (!parsed.success) return fail(brokenField(file, parsed.error, `/terms/${i}`))
    terms.push(parsed.data)
  }
  return ok({ vocabulary, terms })
}

const isTyped = (name: string): name is keyof typeof typedVocabularies =>
  Object.hasOwn(typedVocabularies, name)

function readAs<T extends z.ZodType>(schema: T, file: string): Result<z.output<T>> {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    return fail(broken(file, `cannot be read: ${(error as Error).message}`))
  }
  const parsed = schema.safeParse(json)
  return parsed.success ? ok(parsed.data) : fail(brokenField(file, parsed.error))
}

function brokenField(file: string, error: z.ZodError, under = ''): Fault {
  const issue = error.issues[0]
  const at = under + (issue?.path ?? []).map((step) => `/${String(step)}`).join('')
  return broken(file, `${at || '/'}: ${issue?.message ?? 'is not what a pack holds'}`)
}

const broken = (file: string, what: string): Fault =>
  fault('pack-broken', `The pack file ${file} ${what}`, file)
