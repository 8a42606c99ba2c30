import { sha256 } from '../base/hash.ts'
import { newId } from '../base/id.ts'
import type { Language } from '../base/language.ts'
import type { Fault } from '../base/result.ts'
import type { Packs } from '../packs/index.ts'
import type { FactRecord, KindName } from '../records/index.ts'
import { readDate } from '../wording/index.ts'
import type { Offer } from './admit.ts'
import { type Typed, textOf } from './entry-typed.ts'

/** What is wrong with a form before it is offered to the casebook. */
export interface EntryFault extends Fault {
  /** The name of the field. */
  readonly field: string
  /** What the words of the message need: the text that could not be read. */
  readonly text?: string
}

/** What a form says, as records: to be judged by `admit` as a whole, and written as one. */
export interface Entered {
  readonly offers: readonly Offer[]
  readonly faults: readonly EntryFault[]
  /** Which field of the form a part of an offered record was typed into: "acts.0, /date" → "acts.0.date". */
  readonly fields: ReadonlyMap<string, string>
}

/** What is needed to read a form, handed in. */
export interface EntryContext {
  readonly packs: Packs
  /** The records that were chosen in the form, and those it is about, by id. */
  readonly records: ReadonlyMap<string, FactRecord>
  /** The form's own id: the same form gives the same records, so that it is never written twice. */
  readonly form: string
  /** YYYY-MM-DD. */
  readonly today: string
  /** The language of words whose language the form does not say. */
  readonly language: Language
}

/** The id of a record that a form makes: the same for the same place in the same form. */
export const entryId = (form: string, kind: KindName, place: string): string =>
  newId(kind, (size) => sha256(`${form} ${kind} ${place}`).subarray(0, size))

/** Reads the fields of a form one by one, and remembers what was wrong and what was made. */
export class EntryReader {
  readonly typed: Typed
  readonly context: EntryContext
  private readonly offers: Offer[] = []
  private readonly faults: EntryFault[] = []
  private readonly fields = new Map<string, string>()
  private readonly made = new Map<string, FactRecord>()

  constructor(typed: Typed, context: EntryContext) {
    this.typed = typed
    this.context = context
  }

  text(name: string): string | undefined {
    return textOf(this.typed, name) || undefined
  }

  fault(code: string, field: string, message: string, text?: string): undefined {
    this.faults.push({
      code,
      field,
      message,
      where: field,
      ...(text === undefined ? {} : { text }),
    })
    return undefined
  }

  hasFault(field: string): boolean {
    return this.faults.some((fault) => fault.field === field)
  }

  /** The text of a field that must not be empty. */
  needed(name: string, code: string, message: string): string | undefined {
    return this.text(name) ?? this.fault(code, name, message)
  }

  /** An EDTF date. */
  date(name: string): string | undefined {
    const text = this.text(name)
    if (text === undefined) return undefined
    const date = readDate(text, this.context.today)
    return date.ok ? date.value : this.fault(date.fault.code, name, date.fault.message, text)
  }

  /** A number from 0; with decimals where `fraction`. Spaces between thousands and a decimal comma are taken. */
  number(name: string, fraction = false): number | undefined {
    const text = this.text(name)
      ?.replace(/[\s\u00a0\u202f]/g, '')
      .replace(',', '.')
    if (text === undefined) return undefined
    const pattern = fraction ? /^\d{1,12}(\.\d{1,2})?$/ : /^\d{1,5}$/
    if (pattern.test(text)) return Number(text)
    return this.fault('entry-number', name, `"${text}" is not a number; write digits`, text)
  }

  /** The record of an id that was chosen, or that this form makes. */
  record(id: string | undefined): FactRecord | undefined {
    return id === undefined ? undefined : (this.made.get(id) ?? this.context.records.get(id))
  }

  /** A record this form makes already, by kind and the words it was made of. */
  id(kind: KindName, place: string): string {
    return entryId(this.context.form, kind, place)
  }

  /**
   * Offers a record. @param where the part of the form it comes from, "acts.0"
   * @param fields pointers into the record and the fields they were typed into, the most exact first
   */
  put(where: string, record: object, fields: Readonly<Record<string, string>>): string {
    const fact = record as FactRecord
    if (!this.made.has(fact.id)) {
      this.made.set(fact.id, fact)
      this.offers.push({ where: `${where} ${fact.kind}`, input: record })
      for (const [pointer, field] of Object.entries(fields))
        this.fields.set(`${where} ${fact.kind}${pointer === '' ? '' : `, ${pointer}`}`, field)
    }
    return fact.id
  }

  done(): Entered {
    return { offers: this.offers, faults: this.faults, fields: this.fields }
  }
}

/**
 * The field a fault of `admit` belongs to: that of its own pointer, else of what the pointer stands in, else of the
 * record. @param where as `admit` says it: "acts.0 event, /date"
 */
export function fieldOfFault(fields: Entered['fields'], where: string): string | undefined {
  for (let at = where; at !== ''; ) {
    const field = fields.get(at)
    if (field !== undefined) return field
    const cut = Math.max(at.lastIndexOf('/'), at.lastIndexOf(', '))
    at = cut < 0 ? '' : at.slice(0, cut).replace(/, $/, '')
  }
  return undefined
}
