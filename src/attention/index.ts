/** What needs attention: terms that end, statuses nobody confirmed, facts that rest on too little. */

export { type CalendarEntry, writeCalendar } from './calendar.ts'
export type { Asked, Concern, Matter } from './concern.ts'
export { daysAhead } from './concerns/terms.ts'
export { concerns } from './registry.ts'
