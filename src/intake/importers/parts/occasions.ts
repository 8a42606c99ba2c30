import type { LocalText } from '../../../base/language.ts'

const cycles: Readonly<Record<number, Required<LocalText>>> = {
  1: {
    en: 'Universal Periodic Review, first cycle',
    ru: 'Универсальный периодический обзор, первый цикл',
    kk: 'Әмбебап кезеңдік шолу, бірінші кезең',
  },
  2: {
    en: 'Universal Periodic Review, second cycle',
    ru: 'Универсальный периодический обзор, второй цикл',
    kk: 'Әмбебап кезеңдік шолу, екінші кезең',
  },
  3: {
    en: 'Universal Periodic Review, third cycle',
    ru: 'Универсальный периодический обзор, третий цикл',
    kk: 'Әмбебап кезеңдік шолу, үшінші кезең',
  },
  4: {
    en: 'Universal Periodic Review, fourth cycle',
    ru: 'Универсальный периодический обзор, четвёртый цикл',
    kk: 'Әмбебап кезеңдік шолу, төртінші кезең',
  },
}

/** The review in our three languages, by its cycle where that is known. */
export const reviewOccasion = (cycle: number | undefined): LocalText =>
  (cycle === undefined ? undefined : cycles[cycle]) ?? {
    en: 'Universal Periodic Review',
    ru: 'Универсальный периодический обзор',
    kk: 'Әмбебап кезеңдік шолу',
  }
