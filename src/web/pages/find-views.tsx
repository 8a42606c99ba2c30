import type { FC } from 'hono/jsx'
import { z } from 'zod'
import { bodyOf, type Item } from '../../desk/index.ts'
import { addressOf, queryIn } from '../address.ts'
import type { Form, Reply, Route } from '../reply.ts'
import { date, to, type Visit } from '../visit.ts'

/** What a saved view asks: the address of the page, and the days where they were kept with it. */
const viewBody = z.strictObject({
  query: z.string(),
  on: z.string().nullable(),
  known: z.string().nullable(),
})

const most = 20_000

/** The views the keeper has saved, and a form that saves what is shown now. */
export const SavedViews: FC<{ visit: Visit; views: readonly Item[] }> = ({ visit, views }) => (
  <section class="views" id="views">
    <h2>{visit.say('find.views')}</h2>
    {views.length > 0 && (
      <ul>
        {views.map(({ id, title }) => (
          <li>
            <a class="tap" href={to(visit, `/find/views/${id}`)}>
              {title}
            </a>{' '}
            <form method="post" action={`/${visit.language}/find/views/${id}`}>
              <button
                type="submit"
                class="quiet"
                aria-label={visit.say('find.view-remove', { name: title })}
              >
                ×
              </button>
            </form>
          </li>
        ))}
      </ul>
    )}
    <form method="post" action={`/${visit.language}/find/views`} class="filters">
      <input type="hidden" name="query" value={visit.query.toString()} />
      <input type="hidden" name="on" value={visit.on} />
      <input type="hidden" name="known" value={visit.known} />
      <span class="field">
        <label for="view-name">{visit.say('find.view-name')}</label>
        <input id="view-name" name="name" required maxlength={120} />
      </span>
      <label class="tick">
        <input type="checkbox" name="dates" value="1" />
        {visit.say('find.view-dates', {
          on: date(visit, visit.on),
          known: date(visit, visit.known),
        })}
      </label>
      <button type="submit">{visit.say('find.view-save')}</button>
    </form>
  </section>
)

/** Saves a view and shows it. */
export const saveView: Form = {
  most,
  async answer(visit, sent) {
    const { keeper } = visit.deps
    if (!keeper || !sent.ok) return null
    const text = (name: string) => String(sent.value.get(name) ?? '')
    const title = text('name').trim().slice(0, 120)
    const query = new URLSearchParams(text('query'))
    query.delete('page')
    if (title === '') return { redirect: to(visit, '/find', queryIn(query)) }
    const dated = text('dates') === '1'
    const { id } = await keeper.desk.put({
      kind: 'view',
      title,
      body: {
        query: query.toString(),
        on: dated ? text('on') : null,
        known: dated ? text('known') : null,
      },
    })
    return { redirect: addressOf(visit.standpoint, `/find/views/${id}`) }
  },
}

/** The lasting address of a saved view: what it asks, of what is known now or was known on its day. */
export const savedView: Route['answer'] = async (visit, { id = '' }) => {
  const item = await visit.deps.keeper?.desk.get('view', id)
  const body = bodyOf(item ?? null, viewBody)
  if (body === null) return null
  const standpoint = {
    ...visit.standpoint,
    on: body.on ?? visit.standpoint.on,
    known: body.known ?? visit.standpoint.known,
  }
  return { redirect: addressOf(standpoint, '/find', queryIn(new URLSearchParams(body.query))) }
}

/** Takes a view away. */
export const removeView: Form = {
  most,
  async answer(visit, _sent, _signal, { id = '' }): Promise<Reply> {
    const { keeper } = visit.deps
    if (!keeper) return null
    await keeper.desk.remove('view', id)
    return { redirect: `${to(visit, '/find')}#views` }
  },
}
