import { computeFigure, figures as definitions, type Figure } from '../../figures/index.ts'
import { numberText } from '../parts/figure-number.tsx'
import { Table } from '../parts/table.tsx'
import type { Reply } from '../reply.ts'
import { date, to, type Visit } from '../visit.ts'

/** All figures with their numbers on the day; counted and quoted are told apart in words. */
export async function figures(visit: Visit): Promise<Reply> {
  const answers: Figure[] = []
  for (const definition of definitions)
    answers.push(
      await computeFigure(definition, { view: visit.view, on: definition.on ?? visit.on }),
    )
  const { say, language } = visit
  return {
    page: {
      title: say('kinds.figure'),
      lead: say('figure.lead'),
      crumbs: [{ text: say('frame.home'), path: '' }],
      body: (
        <Table
          columns={[
            { title: say('figure.title') },
            { title: say('figure.value'), end: true },
            { title: say('figure.unit') },
            { title: say('frame.as-of') },
            { title: say('figure.basis') },
          ]}
          rows={answers.map((answer) => [
            <a href={to(visit, `/figures/${answer.definition.name}`)}>
              {answer.definition.title[language]}
            </a>,
            answer.basis === 'quoted' && answer.value !== null ? (
              <i>{`“${numberText(visit, answer)}”`}</i>
            ) : (
              <b>{numberText(visit, answer)}</b>
            ),
            say(`unit.${answer.definition.unit}`, { count: answer.value ?? 0 }),
            date(visit, answer.on),
            say(`figure.${answer.basis}`),
          ])}
        />
      ),
    },
  }
}
