import type { FC } from 'hono/jsx'
import { queryIn } from '../address.ts'
import { number, to, type Visit } from '../visit.ts'

export const perPage = 200

/** The part of a list that one page shows. */
export function pageOf<T>(visit: Visit, items: readonly T[]): { at: number; items: readonly T[] } {
  const last = Math.max(1, Math.ceil(items.length / perPage))
  const asked = Number(visit.query.get('page') ?? 1)
  const at = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), last) : 1
  return { at, items: items.slice((at - 1) * perPage, at * perPage) }
}

/** The page asked for of a list that is read page by page; beyond its end, the last one. */
export async function listedPage<T extends { readonly total: number }>(
  visit: Visit,
  read: (page: { readonly from: number; readonly count: number }) => Promise<T>,
): Promise<{ at: number; list: T }> {
  const asked = Number(visit.query.get('page') ?? 1)
  const at = Number.isInteger(asked) ? Math.max(asked, 1) : 1
  const list = await read({ from: (at - 1) * perPage, count: perPage })
  const last = Math.max(1, Math.ceil(list.total / perPage))
  if (at <= last) return { at, list }
  return { at: last, list: await read({ from: (last - 1) * perPage, count: perPage }) }
}

/** Links to the pages before and after; nothing where one page holds all. */
export const Pager: FC<{ visit: Visit; at: number; total: number; size?: number }> = ({
  visit,
  at,
  total,
  size = perPage,
}) => {
  if (total <= size) return null
  const other = (page: number) => to(visit, visit.path, { ...queryIn(visit.query), page })
  const from = (at - 1) * size + 1
  const until = Math.min(at * size, total)
  return (
    <nav class="pages" aria-label={visit.say('frame.pages')}>
      {at > 1 && (
        <a class="tap" href={other(at - 1)} rel="prev">
          {visit.say('frame.earlier')}
        </a>
      )}
      <span>
        {visit.say('frame.range', {
          from: number(visit, from),
          to: number(visit, until),
          total: number(visit, total),
        })}
      </span>
      {until < total && (
        <a class="tap" href={other(at + 1)} rel="next">
          {visit.say('frame.later')}
        </a>
      )}
    </nav>
  )
}
