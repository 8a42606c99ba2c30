import type { FC } from 'hono/jsx'
import { type CaseParts, ChargeList, StepTable } from '../parts/case-tables.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { Sources } from '../parts/sources.tsx'
import type { CaseFile } from '../queries/case-file.ts'

/** Each proceeding of the person with its charges and its steps. */
export const Proceedings: FC<CaseParts & { file: CaseFile }> = ({ file, ...parts }) => {
  const { visit, titles, cited, notes } = parts
  return file.proceedings.length === 0 ? null : (
    <section>
      <h2>{visit.say('person.proceedings')}</h2>
      {file.proceedings.map((proceeding) => (
        <>
          <h3>
            <RecordLink visit={visit} titles={titles} id={proceeding.id} />
          </h3>
          <div class="soft">
            {visit.view.packs.label('proceeding-types', proceeding.type, visit.language)}
            <Sources visit={visit} notes={notes} cited={cited.of(proceeding.id)} />
          </div>
          <ChargeList {...parts} proceeding={proceeding} />
          <StepTable {...parts} steps={file.steps.get(proceeding.id) ?? []} />
        </>
      ))}
    </section>
  )
}
