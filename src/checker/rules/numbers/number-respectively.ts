import type { Report, Rule } from '../../rule.ts'
import {
  type Quantity,
  readPersons,
  readQuantities,
  readSentences,
  type Understanding,
} from '../../understanding/index.ts'
import { numberWord } from './say.ts'

/** "A, B and C were sentenced to four and eight years, respectively". */
export const numberRespectively: Rule = {
  code: 'number-respectively',
  group: 'numbers',
  title: '"Respectively" has as many numbers as names',
  why: 'A name was added and its number was not: nobody can tell who got eight years. Looked at are sentences with "respectively" that name persons with given names and give numbers of one kind; always a note, because a person may be named for another reason.',
  examples: [
    {
      text: 'Aigerim Tleuzhan, Kalas Nurpeisov and Serik Abdrakhmanov were sentenced to four and eight years in prison, respectively.',
      finds: ['respectively'],
      shows: 'three names, two terms',
    },
    {
      text: 'Marat Zhylanbayev and Duman Mukhamedkarim were fined 100, 150 and 200 euros, respectively.',
      finds: ['respectively'],
      shows: 'two names, three fines',
    },
    {
      text: 'Aigerim Tleuzhan and Kalas Nurpeisov were sentenced to four and eight years in prison, respectively.',
      finds: [],
      shows: 'two and two',
    },
    {
      text: 'According to Serik Abdrakhmanov, the two were sentenced to four and eight years, respectively. Aigerim Tleuzhan appealed.',
      finds: [],
      shows: 'trap: one person who tells it',
    },
  ],
  check(draft: Understanding, report: Report): void {
    const quantities = draft.part(readQuantities)
    const { mentions } = draft.part(readPersons)
    const byPassage = Map.groupBy(mentions, ({ passage }) => passage.index)
    for (const sentence of draft.part(readSentences).all) {
      const at = sentence.text.search(/\brespectively\b/)
      if (at < 0) continue
      const { passage } = sentence
      const values = inRow(quantities.of(sentence))
      const [first] = values
      const names = (byPassage.get(passage.index) ?? []).filter(
        ({ given, from, to }) =>
          given !== undefined && from >= sentence.from && to <= (first?.from ?? 0),
      )
      const listed = names.filter(
        ({ to }, index) =>
          index === names.length - 1 ||
          /^(?:,|,? and) $/.test(passage.text.slice(to, names[index + 1]?.from)),
      )
      if (values.length < 2 || names.length < 2 || listed.length !== names.length) continue
      if (names.length === values.length) continue
      const from = sentence.from + at
      report({
        at: { passage, from, to: from + 'respectively'.length },
        severity: 'note',
        message: `${numberWord(names.length)} names stand before ${numberWord(values.length)} numbers. Whose is which?`,
        related: [...names, ...values].map((span) => ({ passage, from: span.from, to: span.to })),
      })
    }
  },
}

/** Numbers with nothing but commas and "and" between them: "four and eight years". */
function inRow(all: readonly Quantity[]): readonly Quantity[] {
  const start = all.findIndex(({ passage, numberTo }, at) =>
    /^\s*(?:,|,? and|\p{Ll}+ and) $/u.test(passage.text.slice(numberTo, all[at + 1]?.from)),
  )
  if (start < 0) return []
  const row = [all[start] as Quantity]
  for (const next of all.slice(start + 1)) {
    const last = row.at(-1) as Quantity
    const gap = next.passage.text.slice(last.numberTo, next.from)
    if (!/^(?:\s\p{Ll}+)?(?:,|,? and) $/u.test(gap)) break
    row.push(next)
  }
  return row
}
