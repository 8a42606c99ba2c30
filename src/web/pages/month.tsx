import type { Language } from '../../base/language.ts'
import type { Route } from '../reply.ts'
import { iconPath, stylesheetPath } from '../styles/index.ts'

/** The neutral page of quick exit: a calendar of this month that names neither the casebook nor the program. */
export const month: Route['answer'] = async ({ language, today }) => {
  const [year = 0, number = 1] = today.split('-').map(Number)
  const title = new Intl.DateTimeFormat(language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.UTC(year, number - 1))
  const html = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="icon" type="image/svg+xml" href={iconPath} />
        <link rel="stylesheet" href={stylesheetPath} />
      </head>
      <body>
        <main class="frame">
          <h1>{title}</h1>
          <table>
            <thead>
              <tr>
                {weekdays(language).map((day) => (
                  <th scope="col">{day}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeksOf(year, number).map((week) => (
                <tr>
                  {week.map((day) => (
                    <td>{day}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </main>
      </body>
    </html>
  )
  return {
    download: {
      bytes: `<!doctype html>\n${html.toString()}`,
      mediaType: 'text/html; charset=utf-8',
      fileName: null,
    },
  }
}

/** Short names of the days of the week, Monday first; 1 January 2024 was a Monday. */
const weekdays = (language: Language): string[] => {
  const format = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' })
  return Array.from({ length: 7 }, (_, i) => format.format(Date.UTC(2024, 0, 1 + i)))
}

/** The days of a month in weeks that begin on Monday; null before its first and after its last day. @param month 1–12 */
export function weeksOf(year: number, month: number): (number | null)[][] {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const before = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7
  return Array.from({ length: Math.ceil((before + days) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => {
      const number = week * 7 + day - before + 1
      return number >= 1 && number <= days ? number : null
    }),
  )
}
