import { changed, told, toldTwice } from './places.ts'
import type { Random, SlipKind } from './slip-kind.ts'

const words = 'zero one two three four five six seven eight nine ten'.split(' ')

/** Another number than this one, not far from it. */
const another = (number: number, random: Random): number =>
  number + random.of([1, 2, 3]) * (number > 4 ? random.of([1, -1]) : 1)

const towns = ['Aktobe', 'Astana', 'Shymkent', 'Kyzylorda', 'Kokshetau'] as const
const people = [
  'Bota Sadykova',
  'Erlan Akhmetov',
  'Gaukhar Iskakova',
  'Nurlan Bekov',
  'Saule Omarova',
]

export const numberKinds: readonly SlipKind[] = [
  {
    name: 'parts that do not add up',
    rules: ['number-total'],
    places: (text, random) =>
      told(text, random, () => {
        const parts = [random.whole(11, 40), random.whole(11, 40), random.whole(11, 40)]
        const [a = 0, b = 0, c = 0] = parts
        const all = a + b + c
        const town = random.of(towns)
        const say = random.of([
          (total: number) =>
            `In ${town}, ${total} complaints were filed: ${a} about torture, ${b} about searches and ${c} about fines.`,
          (total: number) =>
            `A court in ${town} heard ${total} cases (${a} in spring, ${b} in summer and ${c} in autumn).`,
          (total: number) =>
            `In ${town}, ${total - c} people (${a} women and ${b} men) were injured.`,
        ])
        return [say(all), say(another(all, random))]
      }),
  },
  {
    name: 'a table whose total is another',
    rules: ['number-table'],
    places: (text, random) =>
      changed(text, /(?<=^\|.*\| )\d+(?= \|$)/gm, ([cell]) =>
        String(another(Number(cell), random)),
      ).flatMap((plant) => Array.from({ length: 3 }, () => plant)),
  },
  {
    name: 'a number and the list below it',
    rules: ['number-list', 'issues-count'],
    places: (text, random) =>
      changed(
        text,
        /(?<=(?:following|following key) )(?:two|three|four|five|six)(?= [^\n.]{3,80}:\n\n-)/g,
        ([word]) => words[another(words.indexOf(word), random)],
      ).flatMap((plant) => Array.from({ length: 5 }, () => plant)),
  },
  {
    name: 'a number and the names behind it',
    rules: ['number-list'],
    places: (text, random) =>
      told(text, random, () => {
        const count = random.whole(3, 4)
        const named = random.shuffled(people).slice(0, count)
        const list = `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`
        const say = random.of([
          (number: string) => `The court fined ${number} teachers: ${list}.`,
          (number: string) =>
            `${number.replace(/^./, (first) => first.toUpperCase())} students, ${list}, took part.`,
        ])
        return [say(words[count] as string), say(words[another(count, random)] as string)]
      }),
  },
  {
    name: 'a part larger than its whole',
    rules: ['number-subset', 'number-total'],
    places: (text, random) =>
      told(text, random, () => {
        const all = random.whole(20, 60)
        const say = random.of([
          (part: number) =>
            `The court heard ${all} witnesses, of whom ${part} asked to stay unnamed.`,
          (part: number) =>
            `In ${random.of(towns)}, ${part} of the ${all} applicants were refused.`,
          (part: number) =>
            `The prosecutor questioned ${all} miners. Of them, ${part} were released.`,
        ])
        return [say(all - random.whole(3, 15)), say(all + random.whole(1, 30))]
      }),
  },
  {
    name: 'one quantity with two values',
    rules: ['number-two-values'],
    note: true,
    places: (text, random) =>
      toldTwice(text, random, () => {
        const count = random.whole(12, 90)
        const other = another(count, random)
        const [first, second] = random.of([
          [
            (n: number) => `In the village of Kordai ${n} houses of Dungan families were burnt.`,
            (n: number) => `The ${n} houses of Dungan families burnt in Kordai were rebuilt.`,
          ],
          [
            (n: number) => `The commission visited ${n} closed psychiatric hospitals in the north.`,
            (n: number) =>
              `After visiting the ${n} closed psychiatric hospitals in the north, the commission wrote.`,
          ],
        ])
        return [first(count), second(count), second(other)]
      }),
  },
  {
    name: '"over" before the exact number',
    rules: ['number-over-exact'],
    places: (text, random) =>
      toldTwice(text, random, () => {
        const count = random.whole(4, 9) * 10 + random.whole(3, 9)
        const round = Math.floor(count / 10) * 10
        const first = `Exactly ${count} lawyers were disbarred in Kyzylorda region.`
        const say = (n: number) =>
          `${random.of(['More than', 'Over'])} ${n} lawyers were disbarred in Kyzylorda region.`
        return [first, say(round), say(count)]
      }),
  },
  {
    name: 'a percentage that is another',
    rules: ['number-percent'],
    places: (text, random) =>
      told(text, random, () => {
        const all = random.whole(40, 400)
        const part = random.whole(8, all - 8)
        const share = Math.round((part / all) * 1_000) / 10
        const wrong = share > 50 ? share - random.whole(4, 20) : share + random.whole(4, 20)
        const say = random.of([
          (n: number) =>
            `In that year ${part} of ${all} (${n.toFixed(1)} per cent) complaints failed.`,
          (n: number) => `Some ${n.toFixed(1)}% of the judges (${part} out of ${all}) were women.`,
        ])
        return [say(share), say(wrong)]
      }),
  },
  {
    name: 'a sum converted with a digit too many or too few',
    rules: ['currency-conversion'],
    places: (text, random) =>
      told(text, random, () => {
        const euros = random.whole(10, 90) * 10
        const tenge = (euros * 480).toLocaleString('en-US')
        const say = random.of([
          (n: number) => `The fine was ${tenge} tenge (about ${n} euros).`,
          (n: number) => `He had to pay ${tenge} KZT (some ${n} EUR) at once.`,
        ])
        return [say(euros), say(random.of([euros * 10, euros / 10]))]
      }),
  },
]
