import { addDays } from '../../base/date.ts'
import { computeFigure, type FigureDefinition } from '../../figures/index.ts'
import type { Visit } from '../visit.ts'

/** A figure asked for several days, oldest first; days without an answer are left out. */
export type Course = readonly { readonly day: string; readonly value: number }[]

const years = 6

/**
 * The same question for the last days of years or quarters before the day of the page, and for that day. A
 * figure that is about one event, or that only quotes, has no course; a day for which it can only quote is left out.
 */
export async function courseOf(
  visit: Visit,
  definition: FigureDefinition,
  every: 'year' | 'quarter',
): Promise<Course> {
  if (definition.on !== null) return []
  const course: { day: string; value: number }[] = []
  for (const day of [...endsBefore(visit.on, every), visit.on]) {
    const answer = await computeFigure(definition, { view: visit.view, on: day })
    if (answer.basis === 'computed' && answer.value !== null)
      course.push({ day, value: answer.value })
  }
  return course
}

/** The last days of the years, or quarters, that ended before a day. */
function endsBefore(on: string, every: 'year' | 'quarter'): string[] {
  const year = Number(on.slice(0, 4))
  const ends: string[] = []
  for (let y = year - years; y <= year; y++)
    for (const start of every === 'year' ? ['01-01'] : ['01-01', '04-01', '07-01', '10-01'])
      ends.push(addDays(`${y}-${start}`, -1))
  return ends.filter((day) => day < on)
}
