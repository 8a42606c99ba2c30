import type { FC } from 'hono/jsx'
import { type Drawn, pictureLink } from '../../drawings/index.ts'
import type { RecordOf } from '../../records/index.ts'
import { PictureFigure } from '../parts/picture.tsx'
import { hrefIn } from '../queries/picture-asker.ts'
import type { Visit } from '../visit.ts'

/** The picture of what was imposed and what happened; nothing where nothing has a date. */
export const PersonLifeLine: FC<{
  visit: Visit
  record: RecordOf<'person'>
  drawn: Drawn | null
  /** Is the person accused in any case? Then there is a picture of who else is. */
  accused: boolean
}> = ({ visit, record, drawn, accused }) =>
  drawn === null ? null : (
    <section>
      <h2>{visit.say('person.life-line')}</h2>
      <PictureFigure visit={visit} drawn={drawn} id="life" />
      <p class="controls">
        <a
          class="tap"
          href={hrefIn(visit)(pictureLink('life-line', { person: record.handle ?? record.id }))}
        >
          {visit.say('picture.page')}
        </a>
        {accused && (
          <>
            <br />
            <a
              class="tap"
              href={hrefIn(visit)(pictureLink('network', { person: record.handle ?? record.id }))}
            >
              {visit.say('picture.network-title')}
            </a>
          </>
        )}
      </p>
    </section>
  )
