import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../readers/markdown/index.ts'
import { readDates } from './dates.ts'
import { dateInAddress } from './dates-addresses.ts'
import { datesInText } from './dates-read.ts'
import { Understanding } from './understanding.ts'

const read: readonly (readonly [text: string, dates: readonly string[]])[] = [
  ['On 6 October 2024 a referendum was held', ['6 October 2024 = 2024-10-06']],
  ['on October 6, 2024', ['October 6, 2024 = 2024-10-06']],
  ['on the 6th of October 2024', ['6th of October 2024 = 2024-10-06']],
  ['in early February 2024', ['February 2024 = 2024-02-01..2024-02-29']],
  ['on 16 and 17 December 2011', ['16 and 17 December 2011 = 2011-12-16..2011-12-17']],
  ['from 5 to 10 January 2022', ['5 to 10 January 2022 = 2022-01-05..2022-01-10']],
  [
    'in July-August 2024',
    ['July = 2024-07-01..2024-07-31', 'August 2024 = 2024-08-01..2024-08-31'],
  ],
  [
    'between 30 July and 27 September 2020',
    ['30 July = 2020-07-30', '27 September 2020 = 2020-09-27'],
  ],
  ['in spring 2022', ['spring 2022 = 2022-03-01..2022-05-31']],
  ['in 2020-2021', ['2020-2021 = 2020-01-01..2021-12-31']],
  ['since 2017', ['2017 = 2017-01-01..2017-12-31']],
  ['6 октября 2024 года', ['6 октября 2024 года = 2024-10-06']],
  ['в январе 2025', ['январе 2025 = 2025-01-01..2025-01-31']],
  ['2024 жылғы 6 қазан', ['2024 жылғы 6 қазан = 2024-10-06']],
  ['registered 2024-10-06', ['2024-10-06 = 2024-10-06']],
  ['от 06.10.2024', ['06.10.2024 = 2024-10-06']],
  ['recommendations 45, 48 and 3 May 2024', ['3 May 2024 = 2024-05-03']],
  ['the law may 2024 be', ['2024 = 2024-01-01..2024-12-31']],
  ['CCPR/C/129/D/2535/2015', []],
  ['article 2022-1 and tel. 2 2014 555', ['2014 = 2014-01-01..2014-12-31']],
]

describe('dates in a text', () => {
  it.each(read)('%s', (text, expected) => {
    const shown = datesInText(text, () => false).dates.map(
      ({ from, to, earliest, latest }) =>
        `${text.slice(from, to)} = ${earliest === latest ? earliest : `${earliest}..${latest}`}`,
    )
    expect(shown).toEqual(expected)
  })

  it.each([
    ['on 31 April 2024', 'no-such-day'],
    ['on 29 February 2023', 'no-such-day'],
    ['on 31 June', 'no-such-day'],
    ['2025-13-02', 'no-such-day'],
    ['from 10 to 5 January 2022', 'backwards'],
    ['in 2023-2021', 'backwards'],
  ])('%s is broken', (text, kind) => {
    expect(datesInText(text, () => false).broken.map((broken) => broken.kind)).toEqual([kind])
  })
})

describe('the date of a paper', () => {
  it.each([
    ['# Briefing paper\n\nFebruary 2025\n\nText of 3 May 2024.', '2025-02-01'],
    ['Brussels, 8 October 2014\n\nMr. President,', '2014-10-08'],
    ['# Briefing paper, February 2025\n\nOn 3 May 2024 a court ruled.', '2025-02-01'],
    ['# The events of January 2022\n\nOn 3 May 2024 a court ruled.', undefined],
    ['Dear Sir,\n\nThe court ruled on 3 May 2024.', undefined],
    ['In May 2024\n\na court ruled.', undefined],
  ])('%j', (text, expected) => {
    const draft = readMarkdown(new TextEncoder().encode(text), 'paper.md')
    if (!draft.ok) throw new Error(draft.fault.message)
    expect(new Understanding(draft.value).part(readDates).own?.earliest).toBe(expected)
  })
})

describe('the date in a web address', () => {
  it.each([
    ['https://www.hrw.org/news/2024/02/26/kazakhstan-arrest', { year: 2024, month: 2, day: 26 }],
    ['https://cpj.org/2024/09/cpj-concerned/', { year: 2024, month: 9 }],
    ['https://example.org/news/2024-02-26-title', { year: 2024, month: 2, day: 26 }],
    ['https://vlast.kz/novosti/62194-priznat.html', undefined],
    ['https://rus.azattyq.org/a/33161860.html?date=/2024/02/26/', undefined],
  ])('%s', (url, expected) => {
    expect(dateInAddress(url)).toEqual(expected)
  })
})
