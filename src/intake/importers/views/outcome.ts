import type { Passage } from '../parts/paper.ts'
import { articlesOf } from './header.ts'

export interface Outcome {
  readonly type: 'views' | 'decision' | 'admissibility' | 'discontinuance'
  /** Terms of `decision-outcomes`. */
  readonly outcomes: string[]
  readonly violated: string[]
  /** Is this a paragraph in which remedies are ordered? */
  readonly remedyParagraph: (text: string) => boolean
}

const discloses =
  /\b(?:disclose|reveal|constitute|amount to)\w*\s+(?:to\s+)?(?:a |several )?(?:violations?|breach(?:es)?)\s+(?:by \S+ ?\S* ?\S* ?)?of\s+(?:the (?:author|victim)[^.]{0,80}? under )?articles?\s+([^.]+?)\s+of the (Covenant|Convention|Optional Protocol)/gi
const inadmissible =
  /\bdecides?\b[^.]{0,60}\binadmissible\b|\b(?:that )?the communication is inadmissible\b/i
const discontinues = /\bdecides? to discontinue\b/i
const noViolation = /\bdo(?:es)? not disclose\b[^.]{0,60}\bviolation/i

/** What was decided, from the last paragraphs. */
export function outcomeOf(passages: readonly Passage[]): Outcome {
  const text = passages.map((passage) => passage.text).join('\n')
  const last = text.slice(Math.floor(text.length / 2))
  const violated = [...last.matchAll(discloses)].flatMap(([, list = '', instrument = '']) =>
    articlesOf(list, instrument),
  )
  const outcomes = [
    ...(violated.length > 0 ? ['violation'] : []),
    ...(noViolation.test(last) ? ['no-violation'] : []),
    ...(violated.length === 0 && inadmissible.test(last) ? ['inadmissible'] : []),
    ...(discontinues.test(last) ? ['discontinued'] : []),
  ]
  const opening = text.slice(0, 6000)
  return {
    type: outcomes.includes('discontinued')
      ? 'discontinuance'
      : /\bviews adopted\b/i.test(opening)
        ? 'views'
        : outcomes.includes('inadmissible')
          ? 'admissibility'
          : 'decision',
    outcomes,
    violated: [...new Set(violated)],
    remedyParagraph: (paragraph) => orders.test(paragraph) || publishes.test(paragraph),
  }
}

const orders =
  /\bunder an obligation to (?:provide|take|make|pay)|\bin accordance with article 2 \(3\)|\b(?:is|are) (?:also )?(?:obligated|obliged|required)\b[^.]{0,40}\bto\b|\burges the state party\b/i
const publishes = /\brequested to\b[^.]{0,60}\b(?:publish|translate|disseminate)/i
