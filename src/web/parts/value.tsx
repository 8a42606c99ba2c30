import type { Child, FC } from 'hono/jsx'
import { foldName } from '../../base/fold.ts'
import { type LocalText, languages, localText } from '../../base/language.ts'
import { formatTerm, isMessageKey, type StatedTerm } from '../../wording/index.ts'
import type { Titles } from '../queries/titles.ts'
import { date, number, type Visit } from '../visit.ts'
import { RecordLink } from './record-link.tsx'
import { OutsideLink } from './sources.tsx'
import { InLanguage, joined, Local } from './text.tsx'

/** What the schema says of the fields of one record: which name records, which are terms. By JSON Pointer. */
export type Meanings = ReadonlyMap<string, { refersTo?: unknown; vocabulary?: string | undefined }>

interface ValueProps {
  readonly visit: Visit
  readonly titles: Titles
  readonly meanings: Meanings
  /** The name of the field and where it stands in the record. */
  readonly field: string
  readonly pointer: string
  readonly value: unknown
}

/** Fields that hold an EDTF date. */
const dates = new Set([
  'accessed',
  'asOf',
  'birth',
  'date',
  'edition',
  'end',
  'founded',
  'from',
  'issued',
  'on',
  'opened',
  'start',
  'until',
  'withdrawn',
])

/** Any value of any field in words: for records that have no page of their own making. */
export const Value: FC<ValueProps> = (props) => {
  const { visit, field, pointer, value } = props
  if (typeof value === 'string') return <Words {...props} text={value} />
  if (typeof value === 'number') return <>{number(visit, value)}</>
  if (typeof value === 'boolean') return <>{visit.say(value ? 'value.yes' : 'value.no')}</>
  if (Array.isArray(value))
    return value.length === 1 ? (
      <Value {...props} pointer={`${pointer}/0`} value={value[0]} />
    ) : (
      <ul>
        {value.map((item, i) => (
          <li>
            <Value {...props} pointer={`${pointer}/${i}`} value={item} />
          </li>
        ))}
      </ul>
    )
  if (value === null || typeof value !== 'object') return null
  if (isLocalText(value)) return <Local visit={visit} text={value} />
  if (field === 'term') return <>{formatTerm(value as StatedTerm, visit.language)}</>
  if (isRange(value)) return <>{rangeWords(visit, value)}</>
  if (isMoney(value)) return <>{moneyWords(visit, value)}</>
  const members = Object.entries(value).filter(([name]) => !saidByTitle(props, value, name))
  return <>{joined(members.map((entry) => member(props, entry)))}</>
}

/** Is this a category whose word the title beside it says already ("Blogger", "blogger of Qaznews24")? */
function saidByTitle({ visit }: ValueProps, value: object, name: string): boolean {
  if (name !== 'category' || !('title' in value) || !('category' in value)) return false
  const label = visit.view.packs.label('occupations', String(value.category), visit.language)
  const title = localText(value.title as LocalText, visit.language)
  return foldName(title).includes(foldName(label))
}

/** Members whose value says what it is without its name. */
const speaking = new Set([
  'category',
  'family',
  'given',
  'instrument',
  'literal',
  'name',
  'organisation',
  'provision',
  'role',
  'size',
  'source',
  'status',
  'text',
  'title',
  'type',
  'who',
])

/** One member of an object within a field, on the line of the others. */
const member = (props: ValueProps, [name, value]: [string, unknown]): Child => (
  <>
    {!speaking.has(name) && <span class="soft">{`${fieldLabel(props.visit, name)}: `}</span>}
    <Value {...props} field={name} pointer={`${props.pointer}/${name}`} value={value} />
  </>
)

const Words: FC<ValueProps & { text: string }> = ({
  visit,
  titles,
  meanings,
  field,
  pointer,
  text,
}) => {
  const meaning = meanings.get(pointer)
  if (meaning?.refersTo) return <RecordLink visit={visit} titles={titles} id={text} />
  if (meaning?.vocabulary)
    return <>{visit.view.packs.label(meaning.vocabulary, text, visit.language)}</>
  if (dates.has(field)) return <>{date(visit, text)}</>
  if (/^https?:\/\//.test(text)) return <OutsideLink visit={visit} url={text} />
  const fixed = fixedWords(visit, field, text)
  if (fixed) return <>{fixed}</>
  return <InLanguage visit={visit} text={text} />
}

/** The words for a fixed value, a country or a language; undefined for free text. */
function fixedWords(visit: Visit, field: string, text: string): string | undefined {
  const keys = [
    `value.${field}.${text}`,
    ...(field === 'use' ? [`person.name-use.${text}`] : []),
    ...(field === 'stage' ? [`stage.${text}`] : []),
    ...(field === 'standing' ? [`standing.${text}`] : []),
    ...(field === 'reliability' ? [`source.reliability.${text}`] : []),
  ]
  const key = keys.find(isMessageKey)
  if (key) return visit.say(key)
  if (['country', 'countries', 'citizenships', 'state'].includes(field))
    return new Intl.DisplayNames(visit.language, { type: 'region' }).of(text)
  if (field === 'language') return languageName(visit, text)
  return undefined
}

export const languageName = (visit: Visit, tag: string): string =>
  new Intl.DisplayNames(visit.language, { type: 'language' }).of(tag) ?? tag

export const fieldLabel = (visit: Visit, name: string): string => {
  const key = `field.${name}`
  return isMessageKey(key) ? visit.say(key) : name
}

const isLocalText = (value: object): value is LocalText => {
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => (languages as readonly string[]).includes(key))
}

interface Range {
  readonly low: number
  readonly high: number
}
const isRange = (value: object): value is Range => 'low' in value && 'high' in value

export const rangeWords = (visit: Visit, { low, high }: Range): string =>
  low === high
    ? number(visit, low)
    : visit.say('value.range', { low: number(visit, low), high: number(visit, high) })

interface Money {
  readonly value: number
  readonly currency: string
}
const isMoney = (value: object): value is Money => 'value' in value && 'currency' in value

export const moneyWords = (visit: Visit, { value, currency }: Money): string =>
  new Intl.NumberFormat(visit.language, {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    maximumFractionDigits: 2,
    minimumFractionDigits: 0,
  }).format(value)
