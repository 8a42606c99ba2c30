import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { countTokens } from '../../src/recommendations/repetition/rarity.ts'
import { readDemand } from '../../src/recommendations/repetition/read-demand.ts'
import { listRows } from './labelled-pairs.ts'

/**
 * Counts in how many recommendations each word stands and writes src/recommendations/repetition/word-counts.ts.
 * Run: bin/with-node bench/recommendations/count-words.ts FILES… (CSV exports of UPR Info, Mac Roman).
 * The rows of Kazakhstan and Iraq are left out, so that what is measured on them was not counted.
 */
const fewest = 10
const texts = new Set<string>()
for (const file of process.argv.slice(2)) {
  for (const row of listRows(file))
    if (row.To !== 'Kazakhstan' && row.To !== 'Iraq' && row.Text) texts.add(row.Text)
}
const counts = countTokens([...texts].map((text, i) => readDemand({ key: `${i}`, text })))
const kept = [...counts].filter(([, count]) => count >= fewest).sort((a, b) => b[1] - a[1])
const lines: string[] = []
let line = ''
for (const [token, count] of kept) {
  const next = `${token} ${count} `
  if (line.length + next.length > 88) {
    lines.push(line)
    line = ''
  }
  line += next
}
lines.push(line)
writeFileSync(
  join(import.meta.dirname, '../../src/recommendations/repetition/word-counts.ts'),
  `/**
 * In how many of ${texts.size} recommendations of the Universal Periodic Review (lists of UPR Info, English, without
 * those to Kazakhstan and Iraq) each word stands, by stem. Written by bench/recommendations/count-words.ts; not to be edited by hand.
 */
export const countedDemands = ${texts.size}

export const wordCounts =
${lines.map((one) => `  '${one}'`).join(' +\n')}
`,
)
console.log(`${texts.size} recommendations, ${kept.length} words`)
