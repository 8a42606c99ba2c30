import { changed, daysLater, dayWords, someDay, told, weekdays } from './places.ts'
import type { Edit, SlipKind } from './slip-kind.ts'

const month =
  'January|February|March|April|May|June|July|August|September|October|November|December'

const cites = (day: Date): string =>
  `[^901]\n[^901]: Vlast, article of ${dayWords(day)}: <https://vlast.kz/novosti/70001-sud.html>`

/** The mark stays with the sentence, the note goes before the first note of the text. */
function noteApart({ from, to, put }: Edit): readonly Edit[] {
  const [sentence = '', note = ''] = put.split('\n')
  return [
    { from, to, put: sentence },
    { from: atEnd, to: atEnd, put: `\n\n${note}\n` },
  ]
}

/** Behind the last letter of any text. */
const atEnd = Number.MAX_SAFE_INTEGER

export const dateKinds: readonly SlipKind[] = [
  {
    name: 'a day that no month has',
    rules: ['date-impossible'],
    places: (text, random) =>
      changed(text, new RegExp(`\\b\\d{1,2} (${month})(?= \\d{4})`, 'g'), ([, name = '']) => {
        const last = name === 'February' ? 30 : /^(?:Apr|Jun|Sep|Nov)/.test(name) ? 31 : 32
        return `${random.of([last, last + 1, last + 4])} ${name}`
      }),
  },
  {
    name: 'another day of the week',
    rules: ['date-weekday'],
    places: (text, random) => [
      ...changed(text, new RegExp(`(?:${weekdays.join('|')})(?=, \\d)`, 'g'), ([day]) =>
        random.of(weekdays.filter((other) => other !== day) as [string, ...string[]]),
      ),
      ...told(
        text,
        random,
        () => {
          const day = someDay(random)
          const say = (weekday = '') => `The akimat answered on ${weekday}, ${dayWords(day)}.`
          return [
            say(weekdays[day.getUTCDay()]),
            say(weekdays[(day.getUTCDay() + random.whole(1, 6)) % 7]),
          ]
        },
        15,
      ),
    ],
  },
  {
    name: 'an interval that its dates do not have',
    rules: ['date-interval'],
    places: (text, random) =>
      told(text, random, () => {
        const first = someDay(random)
        const weeks = random.whole(2, 6)
        const last = daysLater(first, weeks * 7)
        const say = random.of([
          (n: number) =>
            `The appeal was filed on ${dayWords(last)}, ${n} weeks after the judgment of ${dayWords(first)}.`,
          (n: number) =>
            `She was questioned on ${dayWords(first)}. ${n * 7} days later, on ${dayWords(last)}, she was released.`,
          (n: number) =>
            `Only ${n * 7} days passed between the notice of ${dayWords(first)} and the hearing of ${dayWords(last)}.`,
        ])
        return [say(weeks), say(weeks + random.whole(2, 4))]
      }),
  },
  {
    name: 'an age that the year of birth does not give',
    rules: ['date-age'],
    places: (text, random) =>
      told(text, random, () => {
        const day = someDay(random)
        const age = random.whole(20, 70)
        const born = day.getUTCFullYear() - age
        const say = random.of([
          (n: number) =>
            `The teacher, born in ${born} and aged ${n}, was fined on ${dayWords(day)}.`,
          (n: number) =>
            `On ${dayWords(day)} a ${n}-year-old driver (born in ${born}) was detained.`,
        ])
        const today = 2025 - born
        const others = [age - 10, age + 10, age - 5, age + 7].filter(
          (other) => other !== today && other !== today - 1,
        )
        return [say(age), say(random.of(others as [number, ...number[]]))]
      }),
  },
  {
    name: 'a verdict before the arrest',
    rules: ['date-order'],
    places: (text, random) =>
      told(text, random, () => {
        const year = random.whole(2018, 2022)
        const say = random.of([
          (n: number) => `The miner was arrested in March ${year} and convicted in October ${n}.`,
          (n: number) =>
            `In May ${year} the painter was detained. He was convicted in September ${n} by a court in Aktobe.`,
          (n: number) =>
            `Following the verdict of 17 May ${year}, her lawyers announced in June ${n} that they would appeal.`,
        ])
        return [say(year), say(year - random.whole(1, 2))]
      }),
  },
  {
    name: 'an example outside its period',
    rules: ['date-before-period'],
    places: (text, random) =>
      told(text, random, () => {
        const year = random.whole(2018, 2023)
        const say = random.of([
          (day: string) =>
            `Between 3 May and 27 July ${year}, 60 pickets were refused. For example, on ${day} a picket in Kokshetau was refused.`,
          (day: string) =>
            `From May to July ${year}, 12 teachers were fined, among them one on ${day}.`,
        ])
        return [
          say(`12 June ${year}`),
          say(random.of([`12 March ${year}`, `4 September ${year}`, `12 June ${year - 1}`])),
        ]
      }),
  },
  {
    name: 'something that happened after the date of the paper',
    rules: ['date-after-document'],
    places: (text, random) =>
      changed(
        text,
        new RegExp(`(?<=\\. [^.“]{0,80}\\b(?:In|On) (?:\\d+ )?(?:${month}) )20(?:23|24)\\b`, 'g'),
        () => String(2025 + random.whole(1, 2)),
      ),
  },
  {
    name: 'a source older than what it reports',
    rules: ['date-note'],
    places: (text, random) =>
      told(text, random, () => {
        const day = someDay(random)
        const earlier = daysLater(day, -365 * random.whole(1, 2))
        return [
          `On ${dayWords(day)} a driver was fined.${cites(day)}`,
          `On ${dayWords(day)} a driver was fined.${cites(earlier)}`,
        ]
      }).map(({ slip, beside }) => ({
        slip: slip.flatMap(noteApart),
        beside: beside?.flatMap(noteApart) ?? [],
      })),
  },
  {
    name: '"last year" of another year',
    rules: ['date-relative'],
    only: 'paper',
    places: (text, random) =>
      told(text, random, () => {
        const say = random.of([
          (year: number) => `The office was closed last year, in May ${year}.`,
          (year: number) => `Last year, on 12 June ${year}, the rector resigned.`,
          (year: number) => `Earlier this year, on 9 January ${year + 1}, the union was dissolved.`,
        ])
        return [say(2024), say(random.of([2021, 2022, 2023]))]
      }),
  },
]
