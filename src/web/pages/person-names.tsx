import type { FC } from 'hono/jsx'
import type { RecordOf } from '../../records/index.ts'
import type { CaseParts } from '../parts/case-tables.tsx'
import { SaidMore } from '../parts/facts.tsx'
import { Sources } from '../parts/sources.tsx'
import { Table } from '../parts/table.tsx'
import { InLanguage } from '../parts/text.tsx'
import { languageName } from '../parts/value.tsx'

const order = ['preferred', 'alias', 'abbreviation', 'printed']

/** Every spelling of a name, the preferred ones first. */
export const Names: FC<CaseParts & { record: RecordOf<'person' | 'organisation' | 'place'> }> = ({
  record,
  ...parts
}) => {
  const { visit, cited, notes } = parts
  const names = record.names
    .map((name, i) => ({ ...name, pointer: `/names/${i}` }))
    .sort((a, b) => order.indexOf(a.use) - order.indexOf(b.use))
  return (
    <Table
      label={visit.say('person.names')}
      columns={[
        { title: visit.say('person.spelling') },
        { title: visit.say('frame.language') },
        { title: visit.say('person.use') },
      ]}
      rows={names.map((name) => [
        <>
          <InLanguage visit={visit} text={name.text} language={name.language} />
          <Sources visit={visit} notes={notes} cited={cited.of(record.id, name.pointer)} />
          <SaidMore {...parts} record={record} under={name.pointer} />
        </>,
        name.language ? languageName(visit, name.language) : '',
        visit.say(`person.name-use.${name.use}`),
      ])}
    />
  )
}
