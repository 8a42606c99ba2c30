/**
 * Why two names are held for one, or for two. The caller puts it into words; `values` are parts of the
 * names (a from the first, b from the second) or rows of the tables.
 */
export interface Reason {
  readonly code: ReasonCode
  readonly values: Readonly<Record<string, string>>
}

export type ReasonCode =
  /** Written alike but for case, quotation marks and spaces. No values. */
  | 'same-writing'
  /** Nothing that can be read in one of them, or a place beside an organisation. No values. */
  | 'nothing-to-compare'
  /** The casebook has both as names of one record. { id } */
  | 'one-record'
  /** The tables have both as names of one body. { body, source } */
  | 'known-as-one'
  /** One of them is a name of several bodies, this one among them. { bodies } */
  | 'known-as-several'
  /** The tables have them as two bodies. { a, b } */
  | 'known-as-different'
  /** One is known as an abbreviation of another body than the other. { a, b } */
  | 'acronym-of-another'
  /** One is an abbreviation of the other's words. { a, b } */
  | 'acronym'
  /** What stands in quotation marks or brackets is the other name. { a, b } */
  | 'part-is-the-name'
  /** Words of the trade in both. { words } */
  | 'same-words'
  /** Names in both, in the same or another spelling. { a, b } */
  | 'same-names'
  /** Words that only one side has. { a, b }, either may be empty */
  | 'other-words'
  | 'same-places' // { a, b }
  | 'places-differ' // { a, b }
  | 'place-on-one-side' // { a, b }
  | 'countries-differ' // { a, b }
  | 'country-on-one-side' // { a, b }
  | 'same-number' // { number }
  | 'numbers-differ' // { a, b }
  | 'number-on-one-side' // { a, b }
  | 'kinds-differ' // { a, b }
  | 'kind-on-one-side' // { a, b }
  | 'ranks-differ' // { a, b }: kinds of place, reach of a court
  | 'directions-differ' // { a, b }
  | 'legal-forms-differ' // { a, b }
