import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { confidentialities } from '../../base/confidentiality.ts'
import { isDay, parseDate } from '../../base/date.ts'
import { handlePattern } from '../../base/id.ts'
import { languages } from '../../base/language.ts'
import type { Faults, Place } from '../place.ts'
import type { Head } from './draft.ts'

const line = () =>
  z
    .string({
      error: (issue) => (issue.input === undefined ? undefined : 'is not a text; put it in quotes'),
    })
    .trim()
    .min(1, 'is empty')
/** YAML reads a bare year as a number. */
const yearOrText = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  line(),
)

const schema = z.strictObject({
  kind: line().regex(handlePattern, 'is not a kind such as "briefing-paper"'),
  title: line(),
  subtitle: line().optional(),
  shortTitle: line().optional(),
  date: yearOrText.refine(
    (text) => parseDate(text).ok,
    'is not a date; write it as 2025, 2025-02 or 2025-02-28',
  ),
  on: line().refine(isDay, 'is not a day; write it as YYYY-MM-DD'),
  language: z.enum(languages, `is not one of ${languages.join(', ')}`),
  place: line().optional(),
  audience: z
    .enum(confidentialities, `is not one of ${confidentialities.join(', ')}`)
    .default('public'),
  organisations: z.array(line()).default([]),
})

/** The front matter and the text with its lines left empty, so that every line keeps its number. */
export interface FrontMatter {
  readonly head: Head
  readonly body: string
}

/** @returns null when the front matter cannot be used; the faults say why */
export function readFrontMatter(text: string, file: string, faults: Faults): FrontMatter | null {
  const found = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text)
  if (found?.index !== 0) {
    faults.add(
      'document-head',
      'The file does not begin with front matter; put kind, title, date, on and language between two lines of ---',
      { file, line: 1, column: 1 },
    )
    return null
  }
  const lines = new LineCounter()
  const yaml = parseDocument(found[1] ?? '', { lineCounter: lines })
  const placeOf = (offset: number): Place => {
    const { line: row, col } = lines.linePos(offset)
    return { file, line: row + 1, column: col }
  }
  for (const error of yaml.errors)
    faults.add(
      'document-head',
      `The front matter is not YAML: ${firstLine(error.message)}`,
      placeOf(error.pos[0]),
    )
  if (yaml.errors.length > 0) return null

  const placeOfField = (path: readonly PropertyKey[]): Place => {
    const node = path.length === 0 ? yaml.contents : yaml.getIn(path as string[], true)
    const range = (
      (node ?? yaml.contents) as { range?: readonly [number, number, number] } | undefined
    )?.range
    return range ? placeOf(range[0]) : { file, line: 1, column: 1 }
  }
  const read = schema.safeParse(yaml.toJS())
  if (!read.success) {
    for (const issue of read.error.issues)
      faults.add('document-head', sentence(issue), placeOfField(issue.path))
    return null
  }
  const organisations = read.data.organisations.map((name, at) => ({
    name,
    at: placeOfField(['organisations', at]),
  }))
  return {
    head: { ...read.data, organisations },
    body: text.replace(found[0], found[0].replace(/[^\r\n]/g, ' ')),
  }
}

function sentence(issue: z.core.$ZodIssue): string {
  const field = issue.path.join('.')
  if (issue.code === 'unrecognized_keys')
    return `The front matter has no field ${issue.keys.map((key) => `"${key}"`).join(', ')}; it has ${Object.keys(schema.shape).join(', ')}`
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input'))
    return field === '' ? 'The front matter is empty' : `The front matter needs "${field}"`
  return `"${field}" ${issue.message}`
}

const firstLine = (text: string): string => text.split('\n')[0] ?? ''
