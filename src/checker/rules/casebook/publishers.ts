import { foldName } from '../../../base/fold.ts'
import type { CasebookKnowledge } from './knowledge.ts'

/** Who published what, by every name of the publisher. */
export interface Publishers {
  /** A publisher of the casebook goes by this name, and it is not this one: not by any of its names, nor by a part of them. */
  readonly isAnother: (told: string, publisher: string) => boolean
}

export function publishersOf({
  sources,
  organisations,
}: Pick<CasebookKnowledge, 'sources' | 'organisations'>): Publishers {
  const names = new Map<string, readonly string[]>()
  for (const organisation of organisations) {
    const own = organisation.names.map(({ text }) => foldName(text))
    for (const name of own) names.set(name, own)
  }
  for (const { publisher } of sources) {
    const name = foldName(publisher)
    if (name !== '' && !names.has(name)) names.set(name, [name])
  }
  return {
    isAnother(told, publisher) {
      const name = foldName(told)
      const own = names.get(foldName(publisher)) ?? []
      return (
        own.length > 0 &&
        names.has(name) &&
        !own.some((one) => one === name || isWithin(name, one) || isWithin(one, name))
      )
    },
  }
}

/** "RFE/RL" in "Radio Azattyq (Kazakh service of RFE/RL)". */
const isWithin = (part: string, whole: string): boolean => ` ${whole} `.includes(` ${part} `)

/**
 * The publisher that words before an address name: "See Radio Azattyq article from …", "in an interview with Orda".
 * Offsets are into the text.
 */
export function publisherTold(
  text: string,
): { readonly name: string; readonly from: number } | undefined {
  const found = [...text.matchAll(before), ...text.matchAll(behind)]
  const [only] = found
  const name = only?.[1]
  if (only === undefined || name === undefined || found.length > 1) return undefined
  return { name, from: only.index + only[0].indexOf(name) }
}

const kinds =
  '(?:article|report|story|interview|broadcast|news item|publication|post|update|statement)'
const capitals = String.raw`\p{Lu}[\p{L}\p{N}./’-]{1,40}(?: \p{Lu}[\p{L}\p{N}./’-]{1,40}){0,4}`
const before = new RegExp(`(?:\\b[Ss]ee |\\b[Ii]n |^)(${capitals}) ${kinds}\\b`, 'gu')
const behind = new RegExp(`\\b${kinds} (?:by|in|from|of|with) (?:the )?(${capitals})`, 'gu')
