import { raw } from 'hono/html'
import type { FC } from 'hono/jsx'
import { type StockPoint, sparkLine } from '../../drawings/index.ts'
import { date, number, type Visit } from '../visit.ts'

/** The course of a figure as a small picture with its first, highest and last value in words; nothing for one point. */
export const CoursePicture: FC<{ visit: Visit; course: readonly StockPoint[] }> = ({
  visit,
  course,
}) => {
  const [first, last] = [course.at(0), course.at(-1)]
  if (!first || !last || course.length < 2) return null
  const highest = course.reduce((a, b) => (b.sure > a.sure ? b : a))
  const label = visit.say('figure.over-time-alt', {
    first: number(visit, first.sure),
    from: date(visit, first.day),
    last: number(visit, last.sure),
    to: date(visit, last.day),
  })
  return (
    <>
      {raw(
        sparkLine(
          course.map((point) => ({ day: point.day, value: point.sure })),
          label,
        ),
      )}
      <div class="ends">
        <span>{`${date(visit, first.day)}: ${number(visit, first.sure)}`}</span>
        <span>
          {visit.say('figure.highest', {
            number: number(visit, highest.sure),
            date: date(visit, highest.day),
          })}
        </span>
        <span>{`${date(visit, last.day)}: ${number(visit, last.sure)}`}</span>
      </div>
    </>
  )
}
