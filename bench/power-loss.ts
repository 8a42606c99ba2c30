import { join } from 'node:path'
import { type CutDisk, cachingDisk, canCutDisks, writeThroughDisk } from './cut-disk.ts'
import { type KilledLedger, type KillResult, newLedger, noResult, round } from './kill-rounds.ts'
import { workspace } from './workspace.ts'

/**
 * `node bench/power-loss.ts [--rounds 200]`, as root on Linux: cuts the power of made-up disks at random moments
 * while the ledger is written, and looks what is left. The runs with another `synchronous` than the program's
 * show that a loss would be noticed.
 */
const at = process.argv.indexOf('--rounds')
const rounds = at < 0 ? 200 : Number(process.argv[at + 1])
const roundsPerLedger = 20

if (!canCutDisks()) {
  console.error(
    'Power losses can be simulated only on Linux, as root, where loop devices are allowed.',
  )
  process.exit(2)
}

const disks = { 'write-through': writeThroughDisk, 'with a volatile cache': cachingDisk }
const head = [
  'disk',
  'synchronous',
  'power cuts',
  'acknowledged',
  'lost',
  'half transactions',
  'findings',
]
console.log(`| ${head.join(' | ')} |\n|${head.map(() => '---').join('|')}|`)
for (const [name, make] of Object.entries(disks)) {
  for (const synchronous of ['full', 'normal', 'off'] as const) {
    const place = workspace()
    const disk = make(join(place.folder, 'disk'))
    try {
      const r = await cuts(disk, synchronous, synchronous === 'full' ? rounds : rounds / 10)
      const cells = [
        name,
        synchronous,
        r.rounds,
        r.acknowledged,
        r.lost,
        r.halves,
        r.findings.length,
      ]
      console.log(`| ${cells.map((cell) => cell.toLocaleString('en')).join(' | ')} |`)
    } finally {
      disk.remove()
      place.remove()
    }
  }
}

async function cuts(
  disk: CutDisk,
  synchronous: KilledLedger['synchronous'],
  times: number,
): Promise<KillResult> {
  const result = noResult()
  let ledger: KilledLedger | undefined
  while (result.rounds < times) {
    if (ledger === undefined || result.rounds % roundsPerLedger === 0) {
      ledger = newLedger(join(disk.folder, `ledger-${result.rounds}`), synchronous)
      // The folder and its key are older than the power cut.
      disk.settle()
    }
    await round(
      ledger,
      result,
      (kill) => {
        disk.cut()
        kill()
      },
      disk.restart,
    )
    // What the cut has lost is reported once.
    if (result.lost > 0) ledger = undefined
  }
  return result
}
