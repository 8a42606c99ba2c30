import type { FC } from 'hono/jsx'
import type { BuiltDocument } from '../deps.ts'
import { PersonLink } from '../parts/person-link.tsx'
import { listPersons } from '../queries/persons.ts'
import { type EndingTerm, endingTerms } from '../queries/terms.ts'
import { date, to, type Visit } from '../visit.ts'

const withinDays = 60
const shown = 6

/** What somebody should look at: stale statuses, terms that end or have ended, papers that have drifted. */
interface AttentionItems {
  readonly stale: number
  readonly soon: readonly EndingTerm[]
  readonly over: readonly EndingTerm[]
  readonly drifted: readonly { readonly paper: BuiltDocument; readonly values: number }[]
}

export async function findAttention(
  visit: Visit,
  papers: readonly BuiltDocument[],
): Promise<AttentionItems> {
  const persons = await listPersons(visit.view, visit.on)
  const { soon, over } = await endingTerms(visit.view, persons, visit.on, withinDays)
  const drifted = await Promise.all(
    papers.map(async (paper) => ({
      paper,
      values: (await visit.deps.builtDocuments.changed(paper.name)).length,
    })),
  )
  return {
    stale: persons.filter((person) => person.status.stale).length,
    soon,
    over,
    drifted: drifted.filter(({ values }) => values > 0),
  }
}

export const Attention: FC<{ visit: Visit; attention: AttentionItems }> = ({
  visit,
  attention: { stale, soon, over, drifted },
}) => {
  const nothing = stale + soon.length + over.length + drifted.length === 0
  return (
    <section>
      <h2>{visit.say('home.attention')}</h2>
      {nothing && <p>{visit.say('home.nothing-urgent')}</p>}
      {stale > 0 && (
        <p>
          <a class="tap" href={to(visit, '/persons', { stale: 1 })}>
            {visit.say('home.stale', { count: stale })}
          </a>
        </p>
      )}
      {drifted.map(({ paper, values }) => (
        <p>
          <a class="tap" href={to(visit, `/papers/${paper.name}`)}>
            {visit.say('home.drift', { title: paper.title, count: values })}
          </a>
        </p>
      ))}
      <Terms visit={visit} title="home.running-out" says="home.term-ends" terms={soon} />
      <Terms visit={visit} title="home.expired" says="home.term-ended" terms={over} />
    </section>
  )
}

const Terms: FC<{
  visit: Visit
  title: 'home.running-out' | 'home.expired'
  says: 'home.term-ends' | 'home.term-ended'
  terms: readonly EndingTerm[]
}> = ({ visit, title, says, terms }) => {
  const item = ({ person, day }: EndingTerm) => (
    <li>
      <PersonLink visit={visit} person={person} />
      {`: ${visit.say(says, { date: date(visit, day) })}`}
    </li>
  )
  const [first, rest] = [terms.slice(0, shown), terms.slice(shown)]
  return terms.length === 0 ? null : (
    <>
      <h3>{visit.say(title)}</h3>
      <ul>{first.map(item)}</ul>
      {rest.length > 0 && (
        <details>
          <summary class="tap">{visit.say('home.and-more', { count: rest.length })}</summary>
          <ul>{rest.map(item)}</ul>
        </details>
      )}
    </>
  )
}
