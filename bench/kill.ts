import { killRounds } from './kill-rounds.ts'
import { workspace } from './workspace.ts'

/** `node bench/kill.ts [--rounds 2000]`: kills the writing process at random and prints what was lost. */
const at = process.argv.indexOf('--rounds')
const rounds = at < 0 ? 2000 : Number(process.argv[at + 1])

const place = workspace()
const start = performance.now()
try {
  const result = await killRounds(rounds, 2, place.folder, ({ rounds: done, lost, findings }) => {
    if (done % 100 === 0) console.error(`${done} rounds, ${lost} lost, ${findings.length} findings`)
  })
  const seconds = Math.round((performance.now() - start) / 1000)
  const rows: [string, number | string][] = [
    ['rounds', result.rounds],
    ['killed before the first acknowledgement of the round', result.beforeFirst],
    ['entries acknowledged', result.acknowledged],
    ['acknowledged entries lost or altered', result.lost],
    ['entries kept whose acknowledgement was not told any more', result.unacknowledged],
    ['transactions of which only a part was kept', result.halves],
    ['findings of verify, also against the published checkpoint', result.findings.length],
    ['locks that outlived their process', result.stillLocked],
    ['time', `${seconds} s`],
  ]
  for (const [name, value] of rows) console.log(`| ${name} | ${value.toLocaleString('en')} |`)
  for (const finding of new Set(result.findings)) console.log(finding)
} finally {
  place.remove()
}
