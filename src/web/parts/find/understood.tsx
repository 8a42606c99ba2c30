import type { FC } from 'hono/jsx'
import { isKindName } from '../../../records/index.ts'
import type { SearchAnswer, Term, Understood } from '../../../search/index.ts'
import { mostStatuses } from '../../../search/index.ts'
import type { Titles } from '../../queries/titles.ts'
import { date, number, to, type Visit } from '../../visit.ts'

/** The question as it was understood, one chip for each thing asked for, and what was read otherwise. */
export const UnderstoodAs: FC<{ visit: Visit; answer: SearchAnswer; titles: Titles }> = ({
  visit,
  answer,
  titles,
}) => {
  if (answer.understood.length === 0 && answer.notes.length === 0) return null
  return (
    <>
      {answer.understood.length > 0 && (
        <ul class="chips" aria-label={visit.say('find.understood')}>
          <li>{`${visit.say('find.understood')}:`}</li>
          {answer.understood.map((clause) => (
            <li>
              {clause.map((one, i) => (
                <>
                  {i > 0 && ` ${visit.say('find.or')} `}
                  <Chip visit={visit} one={one} titles={titles} />
                </>
              ))}
            </li>
          ))}
        </ul>
      )}
      {answer.notes.map(({ code, text }) => (
        <p class="soft">{visit.say(`find.note-${code}`, { text })}</p>
      ))}
    </>
  )
}

const Chip: FC<{ visit: Visit; one: Understood; titles: Titles }> = ({ visit, one, titles }) => {
  const { term, as } = one
  const text = termWords(visit, one, titles)
  if (as === 'passed-over')
    return <span class="chip aside">{visit.say('find.passed-over', { word: text })}</span>
  if (as === 'words') return <span class="chip aside">{visit.say('find.as-words', { text })}</span>
  if (as === 'too-many')
    return (
      <span class="chip aside">
        {visit.say('find.too-many', { text, number: number(visit, mostStatuses) })}
      </span>
    )
  return <span class="chip">{term.not ? visit.say('find.without', { what: text }) : text}</span>
}

function termWords(visit: Visit, { term, means }: Understood, titles: Titles): string {
  switch (term.is) {
    case 'word':
      return term.text
    case 'phrase':
      return visit.say('find.chip-phrase', { text: term.text })
    case 'field': {
      const value =
        means.length === 0
          ? term.value
          : means.map((meant) => meaning(visit, term, meant, titles)).join(', ')
      return visit.say('find.chip-field', { field: visit.say(`find.field-${term.field}`), value })
    }
    case 'date':
      return dateWords(visit, term)
  }
}

function meaning(
  visit: Visit,
  term: Extract<Term, { is: 'field' }>,
  { vocabulary, value }: Understood['means'][number],
  titles: Titles,
): string {
  if (vocabulary !== undefined) return visit.view.packs.label(vocabulary, value, visit.language)
  if (term.field === 'kind' && isKindName(value)) return visit.say(`kinds.${value}`)
  if (term.field === 'confidentiality') return visit.say(`level.${value}` as 'level.public')
  return titles.get(value)?.text ?? value
}

function dateWords(visit: Visit, { from, to: until, bare }: Extract<Term, { is: 'date' }>): string {
  if (from === null) return visit.say('find.chip-until', { date: date(visit, until ?? '') })
  if (until === null) return visit.say('find.chip-since', { date: date(visit, from) })
  if (bare) return visit.say('find.chip-date', { date: date(visit, from) })
  return visit.say('find.chip-between', { from: date(visit, from), to: date(visit, until) })
}

const examples = {
  words: 'custody Almaty',
  phrase: '"house arrest" -appeal · fine OR arrest',
  field: 'kind:event type:verdict place:Almaty',
  date: '2022 · 2022-01..2022-06 · since:2024 · until:2024-06',
} as const

/** How questions can be asked, with examples that can be followed. */
export const HowToAsk: FC<{ visit: Visit }> = ({ visit }) => (
  <details class="how">
    <summary class="tap">{visit.say('find.how')}</summary>
    <dl>
      {(Object.keys(examples) as (keyof typeof examples)[]).map((name) => (
        <>
          <dt lang="en">
            {examples[name].split(' · ').map((q, i) => (
              <>
                {i > 0 && <br />}
                <a class="tap" href={to(visit, '/find', { q })}>
                  {q}
                </a>
              </>
            ))}
          </dt>
          <dd>{visit.say(`find.how-${name}`)}</dd>
        </>
      ))}
    </dl>
  </details>
)
