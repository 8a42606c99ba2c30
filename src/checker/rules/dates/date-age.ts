import type { Report, Rule } from '../../rule.ts'
import {
  type Dated,
  readDates,
  readSentences,
  type Understanding,
} from '../../understanding/index.ts'
import { inWords } from './say.ts'

/** An age against a date of birth. */
export const dateAge: Rule = {
  code: 'date-age',
  group: 'dates',
  title: 'An age agrees with the date of birth',
  why: 'Case lists give both, and the age is that of the day the case was first written down. The age is right if it fits any date of its sentence or the date of the paper; where there is no such date nothing is compared.',
  examples: [
    {
      text: '*February 2025*\n\nThe journalist, born on 5 May 1985, aged 29, is in prison.',
      finds: ['aged 29'],
      shows: 'ten years lost',
    },
    {
      text: 'The activist (born in 1990), a 22-year-old from Aktobe, was detained on 6 January 2022.',
      finds: ['22-year-old'],
      shows: 'at the day of detention',
    },
    {
      text: 'Zhanbolat Agadil (born in 2003) was 21 when he was killed in November 2020.',
      finds: ['21'],
      shows: 'was … when',
    },
    {
      text: '*February 2025*\n\nThe journalist, born on 5 May 1985, aged 39, is in prison.',
      finds: [],
      shows: 'the age at the date of the paper',
    },
    {
      text: 'The activist (born in 1990), then a 31-year-old, was detained on 6 January 2022.',
      finds: [],
      shows: 'a birthday still to come',
    },
    {
      text: 'Born in 1990, she has raised a 12-year-old alone since 6 January 2022.',
      finds: [],
      shows: 'trap: the age of somebody else',
    },
    {
      text: 'The journalist, born on 5 May 1985, aged 29, is in prison.',
      finds: [],
      shows: 'trap: no date to compare with',
    },
  ],
  check(draft: Understanding, report: Report): void {
    const dates = draft.part(readDates)
    for (const sentence of draft.part(readSentences).all) {
      if (!/\bborn\b/i.test(sentence.text)) continue
      const here = dates.within(sentence)
      const birth = here.find(({ passage, from }) =>
        /\bborn(?:\s+(?:on|in|:))?\s*$/i.test(passage.text.slice(sentence.from, from)),
      )
      if (birth === undefined) continue
      const other = [
        ...here.filter((date) => date !== birth && date.earliest > birth.latest),
        ...(dates.own ? [dates.own] : []),
      ]
      if (other.length === 0) continue
      for (const match of sentence.text.matchAll(age)) {
        const years = Number(match.slice(1).find((digits) => digits !== undefined))
        const away = match.index - (birth.from - sentence.from)
        if (
          Math.abs(away) > 60 ||
          (match[2] !== undefined && /\braised|son|daughter|child\b/.test(sentence.text))
        )
          continue
        if (other.some((date) => fits(years, birth, date))) continue
        const from = sentence.from + match.index
        const nearest = other[0] ?? birth
        report({
          at: { passage: sentence.passage, from, to: from + match[0].length },
          severity: 'warning',
          message: `Born ${birth.precision === 'day' ? 'on' : 'in'} ${inWords(birth)}, a person is ${agesAt(birth, nearest)} in ${inWords(nearest)}, not ${years}. Correct the age or the date of birth.`,
          related: [{ passage: birth.passage, from: birth.from, to: birth.to }],
        })
      }
    }
  },
}

const age =
  /\baged (\d{1,2})\b|\b(\d{1,2})-year-old\b|\b(\d{1,2}) years old\b|(?<=\bwas )(\d{1,2})(?= when\b)|\bat the age of (\d{1,2})\b/g

const yearsBetween = (from: string, to: string): number => {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5) >= from.slice(5) ? years : years - 1
}

const youngest = (birth: Dated, date: Dated): number => yearsBetween(birth.latest, date.earliest)
const oldest = (birth: Dated, date: Dated): number => yearsBetween(birth.earliest, date.latest)

const fits = (years: number, birth: Dated, date: Dated): boolean =>
  years >= youngest(birth, date) && years <= oldest(birth, date)

function agesAt(birth: Dated, date: Dated): string {
  const [from, to] = [youngest(birth, date), oldest(birth, date)]
  return from === to ? `${from}` : `${from} or ${to}`
}
