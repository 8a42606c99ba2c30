import type { Citation } from '../../records/index.ts'
import { findKind } from '../facts.ts'
import { inlineText, text } from '../inline.ts'
import type { CitedItem } from '../language/index.ts'
import type { Place } from '../place.ts'
import { sourceInlines } from '../sources/index.ts'
import type { Inline } from '../tree.ts'
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
  const found = items.flatMap((item) => {
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
      const earlier = source.title === undefined ? undefined : pass.notes.earlier(source.id)
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
