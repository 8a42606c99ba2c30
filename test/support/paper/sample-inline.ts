import type { Block, Inline, Note, Paragraph } from '../../../src/documents/tree.ts'
import { sampleSources } from './sample-sources.ts'

type Part = string | Inline

const inlines = (parts: readonly Part[]): Inline[] =>
  parts.map((part) => (typeof part === 'string' ? { type: 'text', text: part } : part))

export const t = (...parts: Part[]): Inline[] => inlines(parts)
export const p = (...parts: Part[]): Paragraph => ({ type: 'paragraph', children: inlines(parts) })
export const strong = (...parts: Part[]): Inline => ({ type: 'strong', children: inlines(parts) })
export const em = (...parts: Part[]): Inline => ({ type: 'emphasis', children: inlines(parts) })
export const foreign = (language: string, ...parts: Part[]): Inline => ({
  type: 'foreign',
  language,
  children: inlines(parts),
})
export const see = (target: string, ...parts: Part[]): Inline => ({
  type: 'reference',
  target,
  children: inlines(parts),
})
export const link = (url: string, ...parts: Part[]): Inline => ({
  type: 'link',
  url,
  children: inlines(parts),
})
export const value = (key: string, ...parts: Part[]): Inline => ({
  type: 'value',
  key,
  children: inlines(parts),
})
export const chapter = (number: string, id: string, ...parts: Part[]): Block => ({
  type: 'heading',
  depth: 1,
  id,
  number,
  children: inlines(parts),
})
export const section = (id: string, ...parts: Part[]): Block => ({
  type: 'heading',
  depth: 2,
  id,
  children: inlines(parts),
})
export const bullets = (...items: Block[][]): Block => ({ type: 'list', ordered: false, items })

/** Gives notes their numbers in the order of first mention; a source that is cited again keeps its number. */
export function noteKeeper() {
  const notes: Note[] = []
  const numbers = new Map<string, number>()
  const keep = (key: string, children: readonly Inline[]): Inline => {
    const number = numbers.get(key) ?? notes.length + 1
    if (!numbers.has(key)) notes.push({ number, id: `note-${number}`, children })
    numbers.set(key, number)
    return { type: 'note-mark', note: number }
  }
  return {
    notes,
    /** The mark of a source, by its number in `sampleSources` from 1. */
    cite: (source: number): Inline => {
      const [publisher, date, url] = sampleSources[source - 1] as (typeof sampleSources)[number]
      return keep(
        `source ${source}`,
        t(date === '' ? `${publisher}: ` : `${publisher}, ${date}: `, link(url, url)),
      )
    },
    remark: (...parts: Part[]): Inline => keep(`remark ${notes.length}`, inlines(parts)),
  }
}
