import type { Rule } from '../../rule.ts'
import { currencyConversion } from './currency-conversion.ts'
import { numberList } from './number-list.ts'
import { numberOverExact } from './number-over-exact.ts'
import { numberPercent } from './number-percent.ts'
import { numberRemainder } from './number-remainder.ts'
import { numberRespectively } from './number-respectively.ts'
import { numberSubset } from './number-subset.ts'
import { numberTable } from './number-table.ts'
import { numberTotal } from './number-total.ts'
import { numberTwoValues } from './number-two-values.ts'

export const numberRules: readonly Rule[] = [
  numberTotal,
  numberTable,
  numberList,
  numberRespectively,
  numberSubset,
  numberTwoValues,
  numberOverExact,
  numberPercent,
  numberRemainder,
  currencyConversion,
]
