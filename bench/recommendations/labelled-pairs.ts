import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

export type Label = 'same' | 'narrower' | 'replaces' | 'different'

export interface LabelledPair {
  /** "1:95.3" = cycle 1, paragraph 95, item 3; "2:Egypt.2" = cycle 2, the second row of Egypt. */
  readonly a: string
  readonly b: string
  /** How the second stands to the first. */
  readonly label: Label
  readonly half: 'tuning' | 'held-out' | 'second-State' | 'third-State'
  readonly reason: string
}

/** The pairs of a file of this folder. */
export function labelledPairs(file: string): LabelledPair[] {
  return readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [a = '', b = '', label, half, reason = ''] = line.split('\t')
      return { a, b, label: label as Label, half: half as LabelledPair['half'], reason }
    })
}

/** What the numbers mean: the texts are documents of the United Nations and are read where a user has them. */
export function textsOf(folder: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const read = (file: string): Record<string, string>[] =>
    parse(readFileSync(join(folder, file)), { columns: true, bom: true })
  for (const row of read('kazakhstan2010-numbered.csv'))
    texts.set(`1:${row.recommendation_number}`, withoutStates(row.text ?? ''))
  const rows = new Map<string, number>()
  for (const row of read('kazakhstan-upr-cycles-1-2.csv')) {
    if (row.Session !== '20') continue
    const from = row.From ?? ''
    const number = (rows.get(from) ?? 0) + 1
    rows.set(from, number)
    texts.set(`2:${from}.${number}`, row.Text ?? '')
  }
  return texts
}

/** Texts by State under review, session, recommending State and row: "Iraq:20:Mexico.1". */
export function textsOfLists(files: readonly string[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const rows = new Map<string, number>()
  for (const row of files.flatMap(listRows)) {
    const from = `${row.To}:${row.Session}:${row.From}`
    const number = (rows.get(from) ?? 0) + 1
    rows.set(from, number)
    texts.set(`${from}.${number}`, row.Text ?? '')
  }
  return texts
}

/** The rows of an export of UPR Info: Mac Roman, lines end in CR. */
export const listRows = (file: string): Record<string, string>[] =>
  parse(new TextDecoder('macintosh').decode(readFileSync(file)), {
    columns: true,
    record_delimiter: ['\r'],
    relax_quotes: true,
    relax_column_count: true,
  })

/** Without "(Brazil)" and "(Venezuela (Bolivarian Republic of))" and the number of a note behind them. */
const withoutStates = (text: string): string =>
  text.replace(/\s*\((?=\p{Lu})(?!OP|IC|WHO|OHCHR|ombud)(?:[^()]|\([^()]*\))*\)(?:;?\d*$)?/gu, '')
