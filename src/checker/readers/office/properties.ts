import type { Property } from '../../tree/index.ts'

/**
 * What a word processor's file says about itself. Values are as in the file; `editingMinutes`, `revision` and
 * the counts are whole numbers as text, times are as written (mostly ISO 8601). A property the user defined
 * is named `custom:` and his name.
 */
export type PropertyName =
  | 'title'
  | 'subject'
  | 'keywords'
  | 'category'
  | 'description'
  | 'author'
  | 'lastModifiedBy'
  | 'created'
  | 'modified'
  | 'printed'
  | 'printedBy'
  | 'revision'
  | 'editingMinutes'
  | 'company'
  | 'manager'
  | 'template'
  | 'application'
  | 'language'
  /** How many editing sessions have left their number in the file (w:rsids). */
  | 'editingSessions'
  /** "yes" when changes are being recorded. */
  | 'trackChanges'
  | `custom:${string}`

/** In the order of the file, without empty ones. */
export function properties(found: Iterable<readonly [PropertyName, string]>): Property[] {
  const list: Property[] = []
  for (const [name, value] of found) {
    const text = value.trim().normalize('NFC')
    if (text !== '') list.push({ name, value: text })
  }
  return list
}
