import { localText } from '../../base/language.ts'
import type { KindName, RecordOf } from '../../records/index.ts'
import { formatDate, formatTerm, formatWhen } from '../../wording/index.ts'
import { amountText, lowerFirst } from '../cases/index.ts'
import { findKind } from '../facts.ts'
import type { DraftInlineDirective } from '../language/index.ts'
import { abbreviation, articleText, preferredName, provisionText, shortName } from '../names.ts'
import { notFound, type Pass } from './pass.ts'
import type { UsedValue } from './values.ts'

type Directive<N extends DraftInlineDirective['name']> = Extract<DraftInlineDirective, { name: N }>
type RecordDirective = Directive<
  'person' | 'name' | 'date' | 'provision' | 'status' | 'term' | 'amount'
>

/** A value that one record holds; null, with a fault, when it cannot be said. */
export function recordValue(directive: RecordDirective, pass: Pass): UsedValue | null {
  switch (directive.name) {
    case 'person':
      return nameValue(directive, pass, 'person', directive.options.form, ['person'])
    case 'name':
      return nameValue(directive, pass, 'person, organisation or place', directive.options.form, [
        'person',
        'organisation',
        'place',
      ])
    case 'date':
      return dateValue(directive, pass)
    case 'provision':
      return provisionValue(directive, pass)
    case 'status':
      return statusValue(directive, pass)
    case 'term':
    case 'amount':
      return measureValue(directive, pass)
  }
}

function find<K extends KindName>(
  directive: RecordDirective,
  pass: Pass,
  what: string,
  ...kinds: K[]
): RecordOf<K> | null {
  const record = findKind(pass.facts.records, directive.subject, ...kinds)
  if (record) return record
  const other = pass.facts.records.find(directive.subject)
  if (other)
    pass.faults.add(
      'document-unresolved',
      `"${directive.subject}" is a record of kind ${other.kind}; :${directive.name} needs a ${what}`,
      directive.at,
    )
  else notFound(pass, what, directive.subject, directive.at)
  return null
}

/** The record is there, but it does not hold what is asked for. */
function missing(directive: RecordDirective, pass: Pass, what: string): null {
  pass.faults.add(
    'document-unresolved',
    `The record "${directive.subject}" has no ${what}`,
    directive.at,
  )
  return null
}

function nameValue(
  directive: RecordDirective,
  pass: Pass,
  what: string,
  form: 'full' | 'short' | 'abbreviation',
  kinds: readonly ('person' | 'organisation' | 'place')[],
): UsedValue | null {
  const record = find(directive, pass, what, ...kinds)
  if (!record) return null
  const full = preferredName(record, pass.language)
  const printed =
    form === 'full'
      ? full
      : form === 'abbreviation'
        ? abbreviation(record, pass.language)
        : record.kind === 'person'
          ? shortName(full)
          : (abbreviation(record, pass.language) ?? full)
  if (printed === undefined) return missing(directive, pass, 'abbreviation')
  return pass.values.use(
    `name:${record.id}${form === 'full' ? '' : `:${form}`}`,
    directive.at,
    () => ({ text: printed, records: [record.id] }),
  )
}

function dateValue(directive: Directive<'date'>, pass: Pass): UsedValue | null {
  const record = find(
    directive,
    pass,
    'event, measure, recognition, decision or recommendation',
    'event',
    'measure',
    'recognition',
    'decision',
    'recommendation',
  )
  if (!record) return null
  const { form, of } = directive.options
  const date =
    record.kind === 'measure'
      ? record[of]
      : record.kind === 'recognition'
        ? of === 'end'
          ? record.until
          : record.on
        : of === 'end'
          ? undefined
          : record.date
  if (date === undefined) return missing(directive, pass, of === 'end' ? 'end' : 'date')
  const key = `date:${record.id}${of === 'end' ? ':end' : ''}${form === 'in' ? ':in' : ''}`
  return pass.values.use(key, directive.at, () => ({
    text: form === 'in' ? formatWhen(date, pass.language) : formatDate(date, pass.language),
    records: [record.id],
  }))
}

function provisionValue(directive: Directive<'provision'>, pass: Pass): UsedValue | null {
  const record = find(directive, pass, 'provision', 'provision')
  if (!record) return null
  const { form } = directive.options
  return pass.values.use(
    `provision:${record.id}${form === 'full' ? '' : `:${form}`}`,
    directive.at,
    () => ({
      text:
        form === 'full'
          ? provisionText(record, pass.facts.terms, pass.language)
          : form === 'short'
            ? articleText(record, pass.language)
            : localText(record.label, pass.language),
      records: [record.id],
    }),
  )
}

function statusValue(directive: Directive<'status'>, pass: Pass): UsedValue | null {
  const record = find(directive, pass, 'person', 'person')
  if (!record) return null
  const on = directive.options.on ?? pass.head.on
  const status = pass.facts.status(record.id, on)
  if (!status) return missing(directive, pass, `status on ${on}`)
  return pass.values.use(`status:${record.id}@${on}`, directive.at, () => ({
    text: lowerFirst(pass.facts.terms.label('statuses', status.status, pass.language)),
    records: [record.id, ...status.basis],
    on,
  }))
}

function measureValue(directive: Directive<'term' | 'amount'>, pass: Pass): UsedValue | null {
  const record = find(directive, pass, 'measure', 'measure')
  if (!record) return null
  const { term, amount } = record
  if (directive.name === 'term')
    return term
      ? pass.values.use(`term:${record.id}`, directive.at, () => ({
          text: formatTerm(term, pass.language),
          records: [record.id],
        }))
      : missing(directive, pass, 'length')
  if (!amount) return missing(directive, pass, 'amount')
  return pass.values.use(`amount:${record.id}`, directive.at, () => ({
    text: amountText(amount, pass.facts.terms, pass.language),
    records: [record.id],
  }))
}
