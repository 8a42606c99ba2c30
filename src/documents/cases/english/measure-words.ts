import { formatNumber, formatTerm, type StatedTerm } from '../../../wording/index.ts'
import type { CaseMeasure } from '../case-facts.ts'
import { be, type Verb } from './verbs.ts'

interface MeasureWords {
  /** "#" is the length. */
  readonly timed: string
  /** Without a length. */
  readonly untimed: string
  /** What a source finds: "was in prison". */
  readonly found?: string
}

const held = (words: string, found: string): MeasureWords => ({
  timed: `${words} for #`,
  untimed: words,
  found,
})

/** By type of measure; all follow "was" or "were". Types that are not here are not told. */
const measureWords: Readonly<Record<string, MeasureWords>> = {
  'deprivation-of-liberty': held('deprived of liberty', 'deprived of liberty'),
  'police-custody': held('held in police custody', 'in police custody'),
  'pre-trial-detention': held('placed in pre-trial detention', 'in pre-trial detention'),
  'extradition-custody': held(
    'held in custody with a view to extradition',
    'in custody with a view to extradition',
  ),
  'house-arrest': held('placed under house arrest', 'under house arrest'),
  bail: { timed: 'released on bail', untimed: 'released on bail' },
  recognizance: held(
    'placed under an undertaking not to leave',
    'under an undertaking not to leave',
  ),
  'personal-guarantee': {
    timed: 'released on a personal guarantee',
    untimed: 'released on a personal guarantee',
  },
  'travel-ban': held('placed under a travel ban', 'under a travel ban'),
  'death-penalty': {
    timed: 'sentenced to death',
    untimed: 'sentenced to death',
    found: 'under sentence of death',
  },
  'life-imprisonment': {
    timed: 'sentenced to life imprisonment',
    untimed: 'sentenced to life imprisonment',
    found: 'in prison',
  },
  imprisonment: {
    timed: 'sentenced to # in prison',
    untimed: 'sentenced to imprisonment',
    found: 'in prison',
  },
  arrest: {
    timed: 'sentenced to # of arrest',
    untimed: 'sentenced to arrest',
    found: 'under arrest',
  },
  'suspended-sentence': {
    timed: 'given a suspended prison sentence of #',
    untimed: 'given a suspended prison sentence',
    found: 'under a suspended sentence',
  },
  'restriction-of-freedom': {
    timed: 'sentenced to # of restriction of freedom (a penalty served outside prison)',
    untimed: 'sentenced to restriction of freedom (a penalty served outside prison)',
    found: 'under restriction of freedom',
  },
  'community-service': {
    timed: 'sentenced to # of community service',
    untimed: 'sentenced to community service',
  },
  'corrective-labour': {
    timed: 'sentenced to # of corrective labour',
    untimed: 'sentenced to corrective labour',
  },
  'activity-ban': held(
    'banned from certain public activities',
    'banned from certain public activities',
  ),
  'deprivation-of-title': {
    timed: 'deprived of a rank or title',
    untimed: 'deprived of a rank or title',
  },
  'loss-of-citizenship': { timed: 'deprived of citizenship', untimed: 'deprived of citizenship' },
  supervision: held('placed under supervision', 'under supervision'),
  warning: { timed: 'warned', untimed: 'warned' },
  'administrative-arrest': held(
    'placed under administrative arrest',
    'under administrative arrest',
  ),
  'preventive-movement-restriction': held(
    'placed under a preventive restriction of movement',
    'under a preventive restriction of movement',
  ),
  expulsion: {
    timed: 'ordered to be expelled from the country',
    untimed: 'ordered to be expelled from the country',
  },
  'forced-psychiatry': held('placed in a psychiatric institution', 'in a psychiatric institution'),
}

/** What a court imposes on each of several; of fines and arrests a record may count many that differ. */
const each = new Set([
  'imprisonment',
  'suspended-sentence',
  'restriction-of-freedom',
  'community-service',
  'corrective-labour',
  'activity-ban',
])

/** Types of measure there are words for. */
export const toldMeasures: readonly string[] = [
  ...Object.keys(measureWords),
  'fine',
  'account-freeze',
  'confiscation',
]

/** The sum of a fine: "200,000 tenge". */
export const amountText = (amount: { readonly value: number; readonly currency: string }): string =>
  `${formatNumber(amount.value, 'en')} ${{ KZT: 'tenge', EUR: 'euros', USD: 'US dollars' }[amount.currency] ?? amount.currency}`

export function measureVerb(measure: CaseMeasure, found: boolean): Verb | undefined {
  if (measure.type === 'fine')
    return be(measure.amount ? `fined ${amountText(measure.amount)}` : 'fined')
  if (measure.type === 'account-freeze') return be('subjected to a freeze of accounts')
  if (measure.type === 'confiscation') return be('subjected to confiscation of property')
  const words = measureWords[measure.type]
  if (!words) return undefined
  if (found && words.found !== undefined) return be(words.found)
  // Nobody says that a court decided, or when: what is known is that the person was in prison.
  if (measure.type === 'imprisonment' && !measure.sentenced && !measure.term)
    return be('imprisoned')
  const length = termText(measure)
  const inWords = measure.term?.stated !== undefined && length === measure.term.stated
  const said =
    length === ''
      ? words.untimed
      : inWords
        ? `${words.untimed} (${length})`
        : words.timed.replace('#', length)
  const imposed = measure.inAbsentia ? said.replace(/^(\S+)/, '$1 in absentia') : said
  return each.has(measure.type) && length !== '' && measure.term?.stated === undefined
    ? { be: imposed, each: true }
    : be(imposed)
}

/** Where a source finds somebody held by such a measure: "in pre-trial detention". */
export const foundWords = (type: string): string | undefined => measureWords[type]?.found

/** "seven years", with what another source states: "seven years (another source: five years)". */
export function termText({ term, otherTerms }: Pick<CaseMeasure, 'term' | 'otherTerms'>): string {
  if (!term) return ''
  const others = otherTerms.map((other: StatedTerm) => formatTerm(other, 'en'))
  return (
    formatTerm(term, 'en') + (others.length === 0 ? '' : ` (another source: ${others.join('; ')})`)
  )
}
