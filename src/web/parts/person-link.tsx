import type { FC } from 'hono/jsx'
import { recordPath } from '../address.ts'
import type { ListedPerson } from '../queries/persons.ts'
import { bestName } from '../queries/titles.ts'
import { to, type Visit } from '../visit.ts'
import { InLanguage } from './text.tsx'

/** A person of a list by the preferred name. */
export const PersonLink: FC<{ visit: Visit; person: ListedPerson }> = ({ visit, person }) => {
  const name = bestName(person.names, visit.language)
  return (
    <a href={to(visit, recordPath({ kind: 'person', id: person.id, handle: person.handle }))}>
      <InLanguage visit={visit} text={name.text} language={name.language} />
    </a>
  )
}
