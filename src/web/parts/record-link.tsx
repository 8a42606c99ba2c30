import type { FC } from 'hono/jsx'
import type { Titles } from '../queries/titles.ts'
import { to, type Visit } from '../visit.ts'
import { InLanguage } from './text.tsx'

/** A link to a record by its title; only its id where this audience may not see more, or it is gone. */
export const RecordLink: FC<{ visit: Visit; titles: Titles; id: string }> = ({
  visit,
  titles,
  id,
}) => {
  const title = titles.get(id)
  if (!title) return <span>{visit.say('entry.forgotten')}</span>
  return (
    <a href={to(visit, title.path)}>
      <InLanguage visit={visit} text={title.text} language={title.language} />
    </a>
  )
}
