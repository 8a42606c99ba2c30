import type { FC } from 'hono/jsx'
import type { BuiltDocument } from '../deps.ts'
import { Table } from '../parts/table.tsx'
import { InLanguage } from '../parts/text.tsx'
import type { Reply } from '../reply.ts'
import { date, to, type Visit } from '../visit.ts'
import { Downloads } from './paper.tsx'
import { listPapers } from './paper-file.ts'

/** The papers that were built, with their files. */
export async function papers(visit: Visit): Promise<Reply> {
  return {
    page: {
      title: visit.say('kinds.paper'),
      lead: visit.say('paper.lead'),
      crumbs: [{ text: visit.say('frame.home'), path: '' }],
      body: <PaperList visit={visit} papers={await listPapers(visit)} />,
    },
  }
}

export const PaperList: FC<{ visit: Visit; papers: readonly BuiltDocument[] }> = ({
  visit,
  papers,
}) =>
  papers.length === 0 ? (
    <p>{visit.say('home.no-papers')}</p>
  ) : (
    <Table
      columns={[
        { title: visit.say('paper.title') },
        { title: visit.say('paper.date') },
        { title: visit.say('paper.downloads') },
      ]}
      rows={papers.map((paper) => [
        <a href={to(visit, `/papers/${paper.name}`)}>
          <InLanguage visit={visit} text={paper.title} language={paper.language} />
        </a>,
        date(visit, paper.date),
        <Downloads visit={visit} paper={paper} />,
      ])}
    />
  )
