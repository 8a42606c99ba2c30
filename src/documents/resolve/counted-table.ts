import { localText } from '../../base/language.ts'
import type { Counted } from '../../figures/index.ts'
import type { FactRecord } from '../../records/index.ts'
import { formatDate, formatNumber } from '../../wording/index.ts'
import { type CaseFacts, caseDate, citations, gatherCase, penaltyText } from '../cases/index.ts'
import { findKind } from '../facts.ts'
import { text } from '../inline.ts'
import type { DraftBlockDirective, TableColumn } from '../language/index.ts'
import { preferredName } from '../names.ts'
import type { Block, Column, Inline } from '../tree.ts'
import { citeRecords } from './cite.ts'
import { definitionNote, remarks } from './figure-box.ts'
import { type AskedFigure, askedFigure } from './figure-values.ts'
import { countedText } from './numbers.ts'
import type { Pass } from './pass.ts'
import { paperWords } from './words.ts'

type Directive = Extract<DraftBlockDirective, { name: 'table' }>

/** Shares of the width, for columns that need more or less than one. With all columns "September" fits a line. */
const widths: Partial<Record<TableColumn, number>> = {
  no: 0.5,
  person: 1.85,
  who: 1.75,
  date: 1.25,
  since: 1.25,
  what: 2.4,
  provision: 2,
  penalty: 1.8,
  status: 1.4,
  sources: 0.95,
  number: 0.7,
}
const atEnd = new Set<TableColumn>(['no', 'number'])

/** `::table{figure=…}`: one row for each record that the figure counts, so that number and table cannot disagree. */
export function countedTable(directive: Directive, pass: Pass): Block[] {
  const { options, at } = directive
  const target = pass.outline.of(directive)
  const asked = askedFigure(options.figure ?? '', options, at, pass)
  if (!asked || !target) return []
  const columns = options.columns
  const rows = asked.number.counted.map((counted, i) => {
    const row = rowFacts(counted, asked, i, pass)
    return columns.map((column) => cell(column, row, directive, pass))
  })
  const total = countedText(asked.number, 'number', pass.language)
  const words = paperWords[pass.language]
  const note = [definitionNote(asked, pass), words.counted(total), ...remarks(asked, pass)].join(
    ' ',
  )
  return [
    {
      type: 'table',
      id: target.id,
      caption: [text(`${words.table} ${target.number}. ${options.title}`)],
      columns: columns.map(
        (column): Column => ({
          title: [text(words.columns[column])],
          width: widths[column] ?? 1,
          ...(atEnd.has(column) ? { align: 'end' } : {}),
          ...(column === namingColumn(columns) ? { namesRow: true } : {}),
        }),
      ),
      rows,
      note: [text(note)],
    },
  ]
}

const namingColumn = (columns: readonly TableColumn[]): TableColumn | undefined =>
  (['person', 'what', 'date'] as const).find((one) => columns.includes(one))

interface Row {
  readonly number: number
  readonly counted: Counted
  readonly record: FactRecord | undefined
  /** The cases of the person whom the row is about, if it is about one. */
  readonly facts: CaseFacts | null
  readonly on: string
}

function rowFacts(counted: Counted, { on }: AskedFigure, at: number, pass: Pass): Row {
  const { records } = pass.facts
  const record = records.find(counted.record)
  const who =
    record &&
    ('person' in record ? record.person : record.kind === 'person' ? record.id : undefined)
  const person = who === undefined ? undefined : findKind(records, who, 'person')
  const proceeding =
    record?.kind === 'proceeding'
      ? record.id
      : record?.kind === 'measure'
        ? record.proceeding
        : undefined
  const chosen = person && {
    persons: [person.id],
    proceedings: proceeding === undefined ? null : [proceeding],
  }
  return {
    number: at + 1,
    counted,
    record,
    facts: chosen ? gatherCase(pass.facts, chosen, on, pass.language) : null,
    on,
  }
}

function cell(column: TableColumn, row: Row, { at }: Directive, pass: Pass): Inline[] {
  if (column === 'sources') {
    const cites = citeRecords(rowCitations(row), at, pass, 'table')
    return cites.length === 0 ? [text(paperWords[pass.language].empty)] : cites
  }
  const key = `row:${row.counted.record}:${column}@${row.on}`
  const records = [row.counted.record, ...(row.facts ? recordsOf(row.facts) : [])]
  const words = cellText(column, row, pass)
  if (column === 'no' || words === '') return [text(words || paperWords[pass.language].empty)]
  pass.values.use(key, at, () => ({ text: words, records, on: row.on }))
  return [{ type: 'value', key, children: [text(words)] }]
}

function cellText(column: Exclude<TableColumn, 'sources'>, row: Row, pass: Pass): string {
  const { record, facts } = row
  const { language, facts: loaded } = pass
  const [person] = facts?.persons ?? []
  switch (column) {
    case 'no':
      return String(row.number)
    case 'person':
      return person?.name ?? (record && 'names' in record ? preferredName(record, language) : '')
    case 'who':
      return person?.who ?? ''
    case 'what':
      return record && 'title' in record && typeof record.title === 'object'
        ? localText(record.title, language)
        : row.counted.note
          ? localText(row.counted.note, language)
          : ''
    case 'date': {
      const date = record?.kind === 'event' ? record.date : facts ? caseDate(facts) : undefined
      return date === undefined ? '' : formatDate(date, language)
    }
    case 'place': {
      const place =
        record?.kind === 'event' && record.place !== undefined
          ? findKind(loaded.records, record.place, 'place')
          : undefined
      return place ? preferredName(place, language) : ''
    }
    case 'provision':
      return [
        ...new Set(facts?.proceedings.flatMap((one) => one.charges.flatMap(chargeText))),
      ].join('; ')
    case 'penalty':
      return [
        ...new Set(penalties(row).map((one) => penaltyText(one, loaded.terms, language))),
      ].join('; ')
    case 'status':
      return person?.status ? loaded.terms.label('statuses', person.status.status, language) : ''
    case 'since': {
      const since = person?.status?.since?.stated
      return since === undefined || since === null ? '' : formatDate(since, language)
    }
    case 'number':
      return row.counted.low === row.counted.high
        ? formatNumber(row.counted.low, language)
        : `${formatNumber(row.counted.low, language)}–${formatNumber(row.counted.high, language)}`
  }
}

const chargeText = ({
  provision,
  stated,
}: CaseFacts['proceedings'][number]['charges'][number]): string[] =>
  provision ? [provision.text] : stated === undefined ? [] : [stated]

/** The measures of a row: the one it counts, else those that no other one replaced. */
function penalties({ record, facts }: Row): CaseFacts['measures'] {
  const all = facts?.measures ?? []
  if (record?.kind === 'measure') return all.filter((one) => one.record === record.id)
  return all.filter((one) => !all.some((other) => other.replaces === one.record))
}

/** What a row rests on: the record itself, else the person's events and measures. */
function rowCitations({ record, facts }: Row) {
  const all = [
    ...(record && record.kind !== 'person' ? citations(record) : []),
    ...(facts?.measures.flatMap((one) => one.cites) ?? []),
    ...(facts?.events.flatMap((one) => one.cites) ?? []),
    ...(record?.kind === 'person' && !facts?.events.length && !facts?.measures.length
      ? citations(record)
      : []),
  ]
  return all.filter((one, at) => all.findIndex((other) => other.source === one.source) === at)
}

const recordsOf = (facts: CaseFacts): string[] => [
  ...facts.measures.map((one) => one.record),
  ...facts.proceedings.map((one) => one.record),
  ...facts.persons.flatMap((one) => one.status?.basis ?? []),
]
