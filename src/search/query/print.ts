import type { Query, Term } from './query.ts'

/** Writes a query as it is typed; reading it again gives the same query. */
export const printQuery = ({ clauses }: Query): string =>
  clauses.map((terms) => terms.map(printTerm).join(' OR ')).join(' ')

export function printTerm(term: Term): string {
  return `${term.not ? '-' : ''}${bare(term)}`
}

function bare(term: Term): string {
  switch (term.is) {
    case 'word':
      return term.text
    case 'phrase':
      return `"${term.text}"`
    case 'field':
      return `${term.field}:${/\s/u.test(term.value) ? `"${term.value}"` : term.value}`
    case 'date': {
      const { from, to } = term
      if (term.bare) return from ?? ''
      if (from === null) return `until:${to}`
      return to === null ? `since:${from}` : `${from}..${to}`
    }
  }
}
