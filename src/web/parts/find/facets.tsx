import type { Child, FC } from 'hono/jsx'
import { isKindName } from '../../../records/index.ts'
import type { Facet, SearchAnswer } from '../../../search/index.ts'
import type { Titles } from '../../queries/titles.ts'
import { number, to, type Visit } from '../../visit.ts'
import { KeptDates } from '../choice.tsx'

/** Values of a facet that are shown at once. */
const shown = 8
/** A list of values longer than this is not read by anybody: one asks by word instead. */
const most = 60

/** Every facet with its values and counts, as one form: what is ticked narrows what is found. */
export const Facets: FC<{
  visit: Visit
  q: string
  answer: SearchAnswer
  titles: Titles
  children: Child
}> = ({ visit, q, answer, titles, children }) => {
  const chosen = answer.facets.some(({ values }) => values.some((value) => value.chosen))
  return (
    <form
      class="facets"
      id="facets"
      action={`/${visit.language}/find`}
      aria-label={visit.say('frame.filters')}
    >
      <KeptDates visit={visit} />
      <input type="hidden" name="q" value={q} />
      {answer.facets.map((facet) => (
        <OneFacet visit={visit} facet={facet} titles={titles} />
      ))}
      {children}
      <div class="buttons">
        <button type="submit">{visit.say('frame.apply')}</button>
        {chosen && (
          <a class="tap" href={to(visit, '/find', { q })}>
            {visit.say('frame.clear')}
          </a>
        )}
      </div>
    </form>
  )
}

interface Labelled {
  readonly value: string
  readonly label: string
  readonly count: number
  readonly chosen: boolean
}

const OneFacet: FC<{ visit: Visit; facet: Facet; titles: Titles }> = ({ visit, facet, titles }) => {
  const values = facet.values
    .map((value) => ({ ...value, label: labelOf(visit, facet.name, value.value, titles) }))
    .sort(order(visit, facet.name))
  const first = values.filter((value, i) => i < shown || value.chosen)
  const rest = values.filter((value) => !first.includes(value)).slice(0, most)
  const open = values.some(({ chosen }) => chosen) || ['kind', 'type', 'place'].includes(facet.name)
  return (
    <details open={open}>
      <summary>{visit.say(`find.facet-${facet.name}`)}</summary>
      <Values visit={visit} name={facet.name} values={first} />
      {rest.length > 0 && (
        <details>
          <summary>{visit.say('find.facet-more', { count: rest.length })}</summary>
          <Values visit={visit} name={facet.name} values={rest} />
        </details>
      )}
    </details>
  )
}

const Values: FC<{ visit: Visit; name: string; values: readonly Labelled[] }> = ({
  visit,
  name,
  values,
}) => (
  <ul>
    {values.map(({ value, label, count, chosen }) => (
      <li>
        <label class={count === 0 ? 'zero' : undefined}>
          <input type="checkbox" name={name} value={value} checked={chosen} />
          <span>{label}</span>
          <span class="n">{number(visit, count)}</span>
        </label>
      </li>
    ))}
  </ul>
)

/** Years run backwards, what has no date first; everything else by how many there are, then by name. */
const order =
  (visit: Visit, name: Facet['name']) =>
  (a: Labelled, b: Labelled): number =>
    name === 'year'
      ? b.value.localeCompare(a.value)
      : b.count - a.count || a.label.localeCompare(b.label, visit.language)

function labelOf(visit: Visit, name: Facet['name'], value: string, titles: Titles): string {
  const { packs } = visit.view
  switch (name) {
    case 'kind':
      return isKindName(value) ? visit.say(`kinds.${value}`) : value
    case 'type': {
      const [vocabulary = '', term = ''] = value.split('/')
      return packs.label(vocabulary, term, visit.language)
    }
    case 'topic':
      return packs.label('topics', value, visit.language)
    case 'place':
    case 'provision':
      return titles.get(value)?.text ?? value
    case 'status':
      return visit.say(`tone.${value}` as 'tone.free')
    case 'confidentiality':
      return visit.say(`level.${value}` as 'level.public')
    case 'year':
      return value === 'undated' ? visit.say('event.undated') : value
  }
}
