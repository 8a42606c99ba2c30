import { askStock, drawStock } from '../../drawings/index.ts'
import { computeFigure, type Figure, figureNamed } from '../../figures/index.ts'
import { NumberOf } from '../parts/figure-number.tsx'
import { sourceNotes } from '../parts/source-notes.ts'
import { SourceList } from '../parts/sources.tsx'
import { Local } from '../parts/text.tsx'
import { loadCitations } from '../queries/citations.ts'
import { askerOf } from '../queries/picture-asker.ts'
import { loadTitles } from '../queries/titles.ts'
import type { Reply } from '../reply.ts'
import { to, type Visit } from '../visit.ts'
import {
  CountedList,
  FigureCourse,
  type FigureParts,
  PartTable,
  QuotedTable,
} from './figure-parts.tsx'
import { listPapers } from './paper-file.ts'
import { PaperList } from './papers.tsx'

/** Six years and the day itself. */
const quarters = 25

/** One figure: the number, its definition, what it counts, how, over time, and what others say. */
export async function figure(
  visit: Visit,
  { name = '' }: Readonly<Record<string, string>>,
): Promise<Reply> {
  const definition = figureNamed(name)
  if (!definition) return null
  const answer = await computeFigure(definition, {
    view: visit.view,
    on: definition.on ?? visit.on,
  })
  const course = drawStock(
    await askStock(visit.view, definition, visit.on, quarters, 3),
    askerOf(visit),
  )
  const parts = await partsOf(visit, answer)
  const papers = (await listPapers(visit)).filter((paper) => paper.figures.includes(name))
  const { say, language } = visit
  return {
    page: {
      title: definition.title[language],
      lead: definition.definition[language],
      crumbs: [
        { text: say('frame.home'), path: '' },
        { text: say('kinds.figure'), path: '/figures' },
      ],
      body: (
        <>
          <NumberOf visit={visit} figure={answer} />
          <p>{say(`figure.${answer.basis}-sentence`)}</p>
          {definition.on !== null && <p class="soft">{say('figure.own-day')}</p>}
          {(answer.remarks?.length ?? 0) > 0 && (
            <section>
              <h2>{say('figure.remarks')}</h2>
              <ul>
                {answer.remarks?.map((remark) => (
                  <li>
                    <Local visit={visit} text={remark} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          {answer.basis === 'computed' && (
            <CountedList {...parts} title={say('figure.list')} counted={answer.counted} always />
          )}
          {answer.counted.length > 0 && (
            <p class="controls">
              <a class="tap" href={to(visit, `/figures/${name}.csv`)} download>
                {say('figure.download')}
              </a>
            </p>
          )}
          <PartTable {...parts} figure={answer} />
          <CountedList
            {...parts}
            title={say('figure.uncertain')}
            counted={answer.uncertain ?? []}
          />
          <CountedList
            {...parts}
            title={say('figure.unconfirmed')}
            counted={answer.unconfirmed ?? []}
          />
          <FigureCourse visit={visit} name={name} drawn={course} />
          <QuotedTable {...parts} quoted={answer.quoted} />
          <section>
            <h2>{say('figure.method')}</h2>
            <p>{definition.method[language]}</p>
            <dl class="facts">
              <div>
                <dt>{say('figure.filter')}</dt>
                <dd>{definition.filter[language]}</dd>
              </div>
              <div>
                <dt>{say('figure.unit')}</dt>
                <dd>{say(`unit.${definition.unit}`, { count: 1 })}</dd>
              </div>
            </dl>
          </section>
          {papers.length > 0 && (
            <section>
              <h2>{say('figure.papers')}</h2>
              <PaperList visit={visit} papers={papers} />
            </section>
          )}
          <SourceList visit={visit} notes={parts.notes} />
        </>
      ),
    },
  }
}

async function partsOf(visit: Visit, answer: Figure): Promise<FigureParts> {
  const counted = [
    ...answer.counted,
    ...(answer.uncertain ?? []),
    ...(answer.unconfirmed ?? []),
    ...(answer.parts ?? []).flatMap((part) => part.counted),
  ]
  const claims = answer.quoted.map((quoted) => quoted.claim)
  const ids = [...counted.map((c) => c.record), ...claims]
  const [titles, cited] = await Promise.all([
    loadTitles(visit.view, visit.language, ids),
    loadCitations(visit.view, ids),
  ])
  return { visit, titles, cited, notes: sourceNotes() }
}
