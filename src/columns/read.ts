import type { Json } from '../base/canonical-json.ts'
import { idPattern } from '../base/id.ts'
import { fail, fault, ok, type Result } from '../base/result.ts'
import type { Packs } from '../packs/index.ts'
import type { Holds } from './column.ts'
import { type DateOrder, readDate } from './dates.ts'
import { readChoice, readTerm, readYesNo } from './terms.ts'

/** What reading a cell needs to know. */
export interface Reading {
  readonly packs: Packs
  readonly order?: DateOrder
  /** The id of the record that a cell names in words; undefined when there is none, or more than one. */
  readonly named?: (kinds: readonly string[], text: string) => string | undefined
}

/** The value that a cell which is not empty holds. @returns fault `cell-broken`, in words for who has the table */
export function readCell(holds: Holds, text: string, reading: Reading): Result<Json> {
  switch (holds.as) {
    case 'text':
    case 'name':
      return ok(text)
    case 'number': {
      const number = Number(text.replaceAll(/[\s\u00A0]/g, '').replace(',', '.'))
      return Number.isFinite(number) ? ok(number) : broken(text, 'is not a number')
    }
    case 'yes-no':
      return orBroken(readYesNo(text), text, 'is neither yes nor no')
    case 'date':
      return readDate(text, reading.order)
    case 'term':
      return orBroken(
        readTerm(reading.packs, holds.vocabulary, text),
        text,
        `is not a term of ${holds.vocabulary}; write the term or its label as the vocabulary has it`,
      )
    case 'choice':
      return orBroken(
        readChoice(holds.field, holds.choices, text),
        text,
        `is none of ${holds.choices.join(', ')}`,
      )
    case 'record':
      return orBroken(
        idIn(text) ?? reading.named?.(holds.kinds, text),
        text,
        `names no ${holds.kinds.join(' or ') || 'record'} of this casebook that we could find, or more than one; write its id`,
      )
    case 'list':
      return readList(holds.of, text, reading)
    case 'sources':
      return readSources(text, reading)
    case 'rest':
      return readRest(text)
  }
}

const broken = (text: string, what: string): Result<never> =>
  fail(fault('cell-broken', `"${text}" ${what}`))

const orBroken = <T extends Json>(value: T | undefined, text: string, what: string): Result<T> =>
  value === undefined ? broken(text, what) : ok(value)

/** The id in "person-035" or "person-035 (Marat Zhylanbayev)". */
export function idIn(text: string): string | undefined {
  const id = /^(\S+)(?: \(.*\))?$/s.exec(text)?.[1] ?? ''
  return idPattern.test(id) ? id : undefined
}

const items = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')

function readList(of: Holds, text: string, reading: Reading): Result<Json> {
  const values: Json[] = []
  for (const item of items(text)) {
    const value = readCell(of, item, reading)
    if (!value.ok) return value
    values.push(value.value)
  }
  return ok(values)
}

/** "source-d4 | chapter 6 | 2; source-083": each with its place in the source and the grade, where they are known. */
function readSources(text: string, reading: Reading): Result<Json> {
  const sources: Json[] = []
  for (const item of items(text)) {
    const [name = '', locator = '', grade = '', ...more] = item
      .split('|')
      .map((part) => part.trim())
    const source = readCell({ as: 'record', kinds: ['source'] }, name, reading)
    if (!source.ok) return source
    if (more.length > 0 || !/^[1-6]?$/.test(grade))
      return broken(item, 'is not a source, its place and a grade from 1 to 6, with "|" between')
    sources.push({
      source: source.value,
      ...(locator === '' ? {} : { locator }),
      ...(grade === '' ? {} : { grade: Number(grade) }),
    })
  }
  return ok(sources)
}

function readRest(text: string): Result<Json> {
  try {
    const value = JSON.parse(text) as Json
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return ok(value)
  } catch {
    // Said below.
  }
  return broken(
    `${text.slice(0, 40)}`,
    'is not a JSON object; leave this column as it was exported',
  )
}
