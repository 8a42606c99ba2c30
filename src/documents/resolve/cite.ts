import type { Citation } from '../../records/index.ts'
import { listWords } from '../../wording/index.ts'
import { findKind } from '../facts.ts'
import { inlineText, text } from '../inline.ts'
import type { CitedItem } from '../language/index.ts'
import { abbreviation } from '../names.ts'
import type { Place } from '../place.ts'
import { sourceInlines } from '../sources/index.ts'
import type { DocumentLanguage, Inline } from '../tree.ts'
import { notFound, type Pass, type Setting } from './pass.ts'

/**
 * A note from sources: its mark, or inside another note the words themselves. Nothing when no source could
 * be found; the faults say which.
 */
export function cite(
  items: readonly CitedItem[],
  at: Place,
  pass: Pass,
  setting: Setting,
): Inline[] {
  const found = oncePerSource(items, pass.language).flatMap((item) => {
    const source = findKind(pass.facts.records, item.source, 'source')
    if (source)
      return [
        {
          item,
          source,
          key: `source:${source.id}${item.locator === undefined ? '' : `, ${item.locator}`}`,
        },
      ]
    notFound(pass, 'source', item.source, at)
    return []
  })
  for (const { item, source, key } of found)
    pass.values.use(key, at, () => ({
      text: inlineText(sourceInlines(source, item.locator, pass.language)),
      records: [source.id],
    }))
  if (found.length === 0) return []
  const words = () =>
    found.flatMap(({ item, source, key }, i): Inline[] => {
      // A long title is printed once; later notes point back to it, as legal papers do.
      const note = source.title === undefined ? undefined : pass.notes.earlier(source.id)
      const earlier = note === undefined ? undefined : { note, short: shortNames(pass) }
      const children = sourceInlines(source, item.locator, pass.language, earlier)
      return [
        ...(i === 0 ? [] : [text('; ')]),
        ...(item.prefix === undefined ? [] : [text(`${item.prefix} `)]),
        { type: 'value', key, children },
      ]
    })
  if (setting === 'note') return words()
  const said = found.map(({ item, key }) => `${item.prefix ?? ''} ${key}`).join('; ')
  return [pass.notes.mark(said, setting === 'table', () => capital(words()))]
}

/** Several places in one source are named together: "chapter 4 and chapter 6". */
function oncePerSource(items: readonly CitedItem[], language: DocumentLanguage): CitedItem[] {
  const bySource = Map.groupBy(items, (item) => `${item.prefix ?? ''} ${item.source}`)
  return [...bySource.values()].flatMap((same): CitedItem[] => {
    const [first] = same
    const locators = [...new Set(same.flatMap((item) => item.locator ?? []))].sort(inNumber)
    return first === undefined
      ? []
      : [{ ...first, locator: locators.length > 0 ? listWords(locators, language) : undefined }]
  })
}

const inNumber = new Intl.Collator('en', { numeric: true }).compare

const abbreviations = new WeakMap<object, ReadonlyMap<string, string>>()

/** Organisations of the casebook by their abbreviations, where these are recorded; others without words in brackets. */
function shortNames({ facts, language }: Pass): (name: string) => string {
  const known =
    abbreviations.get(facts.records) ??
    new Map(
      facts.records.all('organisation').flatMap((one) => {
        const short = abbreviation(one, language)
        return short === undefined ? [] : one.names.map(({ text: name }) => [name, short] as const)
      }),
    )
  abbreviations.set(facts.records, known)
  return (name) => known.get(name) ?? name.replace(/\s*\([^)]*\)$/, '')
}

/** What records rest on, as a note: of one fact or of several that one sentence tells. */
export const citeRecords = (
  citations: readonly Citation[],
  at: Place,
  pass: Pass,
  setting: Setting,
): Inline[] =>
  citations.length === 0
    ? []
    : cite(
        citations.map(({ source, locator }) => ({ source, locator })),
        at,
        pass,
        setting,
      )

/** A note begins with a capital: "See …". */
function capital(inlines: readonly Inline[]): Inline[] {
  const [first, ...rest] = inlines
  return first?.type === 'text'
    ? [text(first.text.charAt(0).toUpperCase() + first.text.slice(1)), ...rest]
    : [...inlines]
}
