import type { FC } from 'hono/jsx'
import type { BuiltDocument } from '../deps.ts'
import { to, type Visit } from '../visit.ts'
import { type FoundConcern, findConcerns } from './attention.tsx'

/** What somebody should look at: every concern as one line, and the papers that have drifted. */
interface AttentionItems {
  readonly concerns: readonly FoundConcern[]
  readonly drifted: readonly { readonly paper: BuiltDocument; readonly values: number }[]
}

export async function findAttention(
  visit: Visit,
  papers: readonly BuiltDocument[],
): Promise<AttentionItems> {
  const [concerns, drifted] = await Promise.all([
    findConcerns(visit),
    Promise.all(
      papers.map(async (paper) => ({
        paper,
        values: (await visit.deps.builtDocuments.changed(paper.name)).length,
      })),
    ),
  ])
  return {
    concerns: concerns.filter(({ matters }) => matters.length > 0),
    drifted: drifted.filter(({ values }) => values > 0),
  }
}

export const Attention: FC<{ visit: Visit; attention: AttentionItems }> = ({
  visit,
  attention: { concerns, drifted },
}) => (
  <section>
    <h2>{visit.say('home.attention')}</h2>
    {concerns.length + drifted.length === 0 && <p>{visit.say('attention.nothing')}</p>}
    <ul class="plain">
      {drifted.map(({ paper, values }) => (
        <li>
          <a class="tap" href={to(visit, `/papers/${paper.name}`)}>
            {visit.say('home.drift', { title: paper.title, count: values })}
          </a>
        </li>
      ))}
      {concerns.map(({ name, matters }) => (
        <li>
          <a class="tap" href={to(visit, `/attention#${name}`)}>
            {visit.say(`attention.${name}`, { count: matters.length })}
          </a>
        </li>
      ))}
    </ul>
  </section>
)
