import type { FC } from 'hono/jsx'
import { figureNamed } from '../../figures/index.ts'
import type { BuiltDocument, ChangedValue } from '../deps.ts'
import { Table } from '../parts/table.tsx'
import type { Reply } from '../reply.ts'
import { date, number, to, type Visit } from '../visit.ts'
import { findPaper } from './paper-file.ts'

/** One built paper: downloads, what changed since, and the paper itself. */
export async function paper(
  visit: Visit,
  { name = '' }: Readonly<Record<string, string>>,
): Promise<Reply> {
  const found = await findPaper(visit, name)
  if (!found) return null
  const changes = await visit.deps.builtDocuments.changed(name)
  const { say } = visit
  return {
    page: {
      title: found.title,
      titleLanguage: found.language,
      lead: date(visit, found.date),
      crumbs: [
        { text: say('frame.home'), path: '' },
        { text: say('kinds.paper'), path: '/papers' },
      ],
      body: (
        <>
          <div class="controls">
            <Downloads visit={visit} paper={found} />
          </div>
          <p class="soft">{say('paper.built', { size: found.size })}</p>
          <section>
            <h2>{say('paper.changed')}</h2>
            <Changes visit={visit} changes={changes} />
          </section>
          <section>
            <h2>{say('paper.preview')}</h2>
            <Preview visit={visit} paper={found} />
          </section>
        </>
      ),
    },
  }
}

/** The files of a paper with their kind and size. */
export const Downloads: FC<{ visit: Visit; paper: BuiltDocument }> = ({ visit, paper }) => (
  <ul class="plain">
    {paper.files.map(({ format, bytes }) => (
      <li>
        <a class="tap" href={to(visit, `/papers/${paper.name}.${format}`)} download>
          {visit.say(`paper.${format}`)}
        </a>{' '}
        <small>{visit.say('paper.size', { size: number(visit, Math.ceil(bytes / 1024)) })}</small>
      </li>
    ))}
  </ul>
)

const Changes: FC<{ visit: Visit; changes: readonly ChangedValue[] }> = ({ visit, changes }) => {
  const { say } = visit
  if (changes.length === 0) return <p>{say('paper.unchanged')}</p>
  return (
    <>
      <p>{say('paper.changed-count', { count: changes.length })}</p>
      <Table
        columns={[
          { title: say('paper.value') },
          { title: say('paper.then') },
          { title: say('paper.now') },
          { title: say('paper.why') },
        ]}
        rows={changes.map((change) => [
          <Key visit={visit} text={change.key} />,
          change.before,
          change.after ?? say('paper.gone'),
          change.why,
        ])}
      />
    </>
  )
}

/** Where a value comes from: a figure leads to its page. */
const Key: FC<{ visit: Visit; text: string }> = ({ visit, text }) => {
  const figure = figureNamed(text.replace(/^figure:/, ''))
  return figure ? (
    <a href={to(visit, `/figures/${figure.name}`)}>{figure.title[visit.language]}</a>
  ) : (
    <span>{text}</span>
  )
}

const Preview: FC<{ visit: Visit; paper: BuiltDocument }> = ({ visit, paper }) => {
  if (!paper.files.some((file) => file.format === 'html'))
    return <p>{visit.say('paper.no-preview', { name: paper.name })}</p>
  const address = to(visit, `/papers/${paper.name}/preview`)
  return (
    <>
      <p>
        <a class="tap" href={address}>
          {visit.say('paper.read-alone')}
        </a>
      </p>
      <iframe
        class="preview"
        src={address}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        loading="lazy"
        title={paper.title}
      />
    </>
  )
}
