import type { FC } from 'hono/jsx'
import { StepLine } from '../drawings/step-line.tsx'
import type { Course } from '../queries/figure-course.ts'
import { date, number, type Visit } from '../visit.ts'

/** The course of a figure as a picture with its first, highest and last value in words; nothing for one point. */
export const CoursePicture: FC<{ visit: Visit; course: Course }> = ({ visit, course }) => {
  const [first, last] = [course.at(0), course.at(-1)]
  if (!first || !last || course.length < 2) return null
  const highest = course.reduce((a, b) => (b.value > a.value ? b : a))
  return (
    <>
      <StepLine
        points={course}
        label={visit.say('figure.over-time-alt', {
          first: number(visit, first.value),
          from: date(visit, first.day),
          last: number(visit, last.value),
          to: date(visit, last.day),
        })}
      />
      <div class="ends">
        <span>{`${date(visit, first.day)}: ${number(visit, first.value)}`}</span>
        <span>
          {visit.say('figure.highest', {
            number: number(visit, highest.value),
            date: date(visit, highest.day),
          })}
        </span>
        <span>{`${date(visit, last.day)}: ${number(visit, last.value)}`}</span>
      </div>
    </>
  )
}
