/** How long a paper to a body may be. The editable data of the rule `word-limit`. */
export interface WordLimit {
  readonly body: string
  readonly submission: string
  readonly words: number
  /** Whether notes count; `unknown` where the body's page does not say, then they are left out. */
  readonly notes: 'count' | 'do not count' | 'unknown'
  readonly source: string
  /** The month the limit was last read at its source; absent where it could not be read again. */
  readonly checked?: string
  /** What a draft says at its beginning that it is. */
  readonly says: RegExp
  /** What it must not say: a joint submission has another limit. */
  readonly not?: RegExp
}

const submission = '(?:submission|submitted|contribution|report|statement|information)'

/**
 * Read on 2026-11-21: the Human Rights Committee's page ("a maximum of 10,000 words") and that of the 80th session of
 * CEDAW (3,300 words "inclusive of footnotes", 6,600 for a coalition); later sessions may have other limits. Not
 * re-checked: the limits for the Universal Periodic Review, whose page could not be read as far as the numbers; older
 * guides of the Office say five and ten pages, and 2,815 and 5,630 words are so many pages of 563 words. Committees
 * for which no limit in words is known are left out.
 */
export const wordLimits: readonly WordLimit[] = [
  {
    body: 'Human Rights Council, Universal Periodic Review',
    submission: 'joint stakeholder submission',
    words: 5630,
    notes: 'unknown',
    source: 'https://www.ohchr.org/en/hr-bodies/upr/ngos-nhris',
    says: /\bjoint (?:stakeholder(?:s'?|s’)? |npo |ngo |civil society )?(?:submission|contribution)\b.{0,160}\b(?:upr|universal periodic review)\b|\b(?:upr|universal periodic review)\b.{0,160}\bjoint (?:stakeholder(?:s'?|s’)? )?submission\b/is,
  },
  {
    body: 'Human Rights Council, Universal Periodic Review',
    submission: 'stakeholder submission of one organisation',
    words: 2815,
    notes: 'unknown',
    source: 'https://www.ohchr.org/en/hr-bodies/upr/ngos-nhris',
    says: /\b(?:stakeholder(?:s'?|s’)? (?:submission|report|contribution)|individual submission|submission|contribution)\b.{0,80}\b(?:upr|universal periodic review)\b|\b(?:upr|universal periodic review)\b.{0,80}\bstakeholder(?:s'?|s’)? (?:submission|report)\b/is,
    not: /\bjoint\b|\bcoalition\b/i,
  },
  {
    body: 'Human Rights Committee',
    submission: 'submission of civil society',
    words: 10_000,
    notes: 'unknown',
    source:
      'https://www.ohchr.org/en/treaty-bodies/ccpr/information-civil-society-ngos-and-national-human-rights-institutions',
    checked: '2026-11',
    says: new RegExp(
      String.raw`\b${submission}\b.{0,60}\bto the (?:(?:UN|United Nations) )?Human Rights Committee\b`,
      'is',
    ),
  },
  {
    body: 'Committee on the Elimination of Discrimination against Women',
    submission: 'submission of a coalition',
    words: 6600,
    notes: 'count',
    source: 'https://cedaw.iwraw-ap.org/cedaw80',
    checked: '2026-11',
    says: new RegExp(
      String.raw`\b(?:joint|coalition)\b.{0,80}\b${submission}\b.{0,60}\bto the (?:(?:UN|United Nations) )?(?:CEDAW|Committee on the Elimination of Discrimination against Women)\b`,
      'is',
    ),
  },
  {
    body: 'Committee on the Elimination of Discrimination against Women',
    submission: 'submission of one organisation',
    words: 3300,
    notes: 'count',
    source: 'https://cedaw.iwraw-ap.org/cedaw80',
    checked: '2026-11',
    says: new RegExp(
      String.raw`\b${submission}\b.{0,60}\bto the (?:(?:UN|United Nations) )?(?:CEDAW|Committee on the Elimination of Discrimination against Women)\b`,
      'is',
    ),
    not: /\bjoint\b|\bcoalition\b/i,
  },
]
