import { type Answer, answerIn, numbersIn, positionOfWord } from '../../../recommendations/index.ts'
import type { Passage } from '../parts/paper.ts'

/** What a State answers to one recommendation. */
export interface Reply {
  readonly number: string
  readonly answer: Answer
  /** The State's own words; '' where it says no more than the position. */
  readonly reply: string
  readonly where: string
  /** The paragraph of the addendum, where it is numbered. */
  readonly paragraph: string | undefined
}

export interface Replies {
  readonly replies: readonly Reply[]
  /** Numbers that are named without a position that could be read. */
  readonly unclear: readonly { readonly number: string; readonly where: string }[]
}

/**
 * The replies in a State's addendum. States write them as a table, as lists of numbers in a sentence
 * ("supports recommendations 97.1, 97.3 and 97.5–97.9"), under headings ("Recommendations that enjoy the
 * support of …"), or number by number. The nearest position to a number holds: in its own words, in its
 * row, in its paragraph, in the heading above.
 */
export function readReplies(passages: readonly Passage[]): Replies {
  const replies = new Map<string, Reply>()
  const unclear = new Map<string, string>()
  let above: Answer | undefined
  let paragraph: string | undefined
  let last: string | undefined
  const keep = (numbers: readonly string[], answer: Answer | undefined, said: Said) => {
    for (const number of numbers) {
      if (answer === undefined) {
        if (!replies.has(number)) unclear.set(number, said.where)
        continue
      }
      unclear.delete(number)
      replies.set(number, { number, answer, reply: said.text, where: said.where, paragraph })
    }
  }
  for (const unit of unitsOf(passages)) {
    const numbers = numbersIn(unit.cells ? (unit.cells[0] ?? '') : unit.text)
    const own = paragraphLabel.exec(unit.text)?.[1]
    if (own !== undefined && !unit.cells) paragraph = own
    if (unit.cells) {
      const rest = unit.cells.slice(1)
      const stated = rest.map((cell) => positionOfWord(cell)).find((one) => one !== undefined)
      const answer = stated ? { position: stated } : answerIn(rest.join('. '))
      const words = rest.filter((cell) => positionOfWord(cell) === undefined).join(' ')
      if (numbers.length > 0) keep(numbers, answer ?? above, { text: words, where: unit.where })
      else if (rest.every((cell) => cell === '')) above = answerIn(unit.text) ?? above
      continue
    }
    const answer = answerIn(unit.text)
    if (numbers.length === 0) {
      if (unit.heading || unit.text.trim().endsWith(':')) above = answer ?? above
      else if (last !== undefined && answer !== undefined && !replies.has(last))
        keep([last], answer, unit)
      continue
    }
    const alone = startsWithNumber.test(unit.text)
    keep(numbers, answer ?? above, {
      text: answer && alone ? afterNumber(unit.text) : answer ? unit.text : '',
      where: unit.where,
    })
    last = numbers.length === 1 ? numbers[0] : undefined
  }
  return {
    replies: [...replies.values()],
    unclear: [...unclear].map(([number, where]) => ({ number, where })),
  }
}

interface Said {
  readonly text: string
  readonly where: string
}

interface Unit extends Said {
  readonly heading: boolean
  /** The cells of one row of a table. */
  readonly cells?: readonly string[]
}

const paragraphLabel = /^(\d{1,3})\.\s(?!\d)/
const startsWithNumber = /^\W*(?:recommendations?\s+)?(?:nos?\.?\s*)?\d{1,3}\.\d{1,3}\b/i
const afterNumber = (text: string): string =>
  text.replace(startsWithNumber, '').replace(/^[\s.:–—-]+/, '')

/** Paragraphs, and rows of tables as one. */
function unitsOf(passages: readonly Passage[]): Unit[] {
  const units: Unit[] = []
  let row: { key: string; cells: string[]; where: string } | undefined
  const closeRow = () => {
    if (row)
      units.push({ text: row.cells.join(' '), where: row.where, heading: false, cells: row.cells })
    row = undefined
  }
  for (const { text, where, heading, cell } of passages) {
    if (cell === undefined) {
      closeRow()
      units.push({ text, where, heading })
      continue
    }
    const key = `${cell.table} ${cell.row}`
    if (row?.key !== key) {
      closeRow()
      row = { key, cells: [], where }
    }
    const cells = row?.cells ?? []
    for (let at = cells.length; at < cell.column; at++) cells.push('')
    cells[cell.column - 1] = `${cells[cell.column - 1] ?? ''} ${text}`.trim()
  }
  closeRow()
  return units
}
