import type { Rule } from '../../rule.ts'
import { dateAfterDocument } from './date-after-document.ts'
import { dateAge } from './date-age.ts'
import { dateBeforePeriod } from './date-before-period.ts'
import { dateImpossible } from './date-impossible.ts'
import { dateInterval } from './date-interval.ts'
import { dateNote } from './date-note.ts'
import { dateOrder } from './date-order.ts'
import { dateRelative } from './date-relative.ts'
import { dateTwoValues } from './date-two-values.ts'
import { dateWeekday } from './date-weekday.ts'

export const dateRules: readonly Rule[] = [
  dateImpossible,
  dateWeekday,
  dateInterval,
  dateAge,
  dateOrder,
  dateBeforePeriod,
  dateAfterDocument,
  dateNote,
  dateRelative,
  dateTwoValues,
]
