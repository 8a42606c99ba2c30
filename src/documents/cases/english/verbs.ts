import { listWords } from '../../../wording/index.ts'

/** What a person did or what was done to a person; without "was", "were", "had". */
export type Verb =
  | {
      readonly be: string
      /** What stands after "had" instead of "been …": "reportedly been tortured". */
      readonly had?: string | undefined
      /** Imposed on each of several in full: "sentenced to three years in prison each". */
      readonly each?: boolean | undefined
    }
  | { readonly did: string; readonly done: string }

export const be = (rest: string, had?: string): Verb =>
  had === undefined ? { be: rest } : { be: rest, had }
export const did = (past: string, participle: string): Verb => ({ did: past, done: participle })

/** How a verb stands: for one or for several, told as it came or as what had come before. */
export interface Stance {
  readonly many: boolean
  readonly before: boolean
}

/** "was detained, charged with rioting and placed in pre-trial detention"; "had left the country and been declared wanted". */
export function verbPhrase(verbs: readonly Verb[], stance: Stance): string {
  let last: string | null = null
  const phrases = verbs.map((verb) => {
    const auxiliary = auxiliaryOf(verb, stance)
    const words = wordsOf(verb, stance)
    const shown =
      auxiliary === last ? '' : last === 'had' && auxiliary === 'had been' ? 'been' : auxiliary
    last = auxiliary
    return shown === '' ? words : `${shown} ${words}`
  })
  // A verb may end in a comma of its own ("convicted, apparently under …,").
  return listWords(phrases, 'en').replace(/,(?=,|$)/g, '')
}

function wordsOf(verb: Verb, { many, before }: Stance): string {
  if (!('be' in verb)) return before ? verb.done : verb.did
  const words = before && verb.had !== undefined ? verb.had : verb.be
  return verb.each && many ? `${words} each` : words
}

function auxiliaryOf(verb: Verb, { many, before }: Stance): string {
  if ('be' in verb && before && verb.had !== undefined) return 'had'
  if ('be' in verb) return before ? 'had been' : many ? 'were' : 'was'
  return before ? 'had' : ''
}
