/**
 * Damages files of every format by chance, reads them and runs all rules, in this process; prints how many were
 * checked or refused, what was thrown, refusals that are not one sentence, and the slowest.
 *
 * node bench/checker/robustness.ts [files, 10000] [seed, 1]
 */
import {
  checkFile,
  damaged,
  isOneSentence,
  someDamage,
  wholeFiles,
} from '../../test/checker/mutated-files.ts'
import { seeded } from '../../test/checker/planting/index.ts'

const [many = '10000', seed = '1'] = process.argv.slice(2)
const random = seeded(Number(seed))
const files = await wholeFiles()
const counts = new Map<
  string,
  { checked: number; refused: number; thrown: number; slowest: number }
>()
const codes = new Map<string, number>()
const wrong: string[] = []
const slowest = { ms: 0, what: '' }

// As in the process that reads files: pdf.js leaves promises that damaged objects reject to nobody.
let unawaited = 0
process.on('unhandledRejection', () => unawaited++)

for (let n = 0; n < Number(many); n++) {
  const file = files[n % files.length] as (typeof files)[number]
  const { damages, part } = someDamage(random)
  const bytes = damaged(file, damages, part)
  const count = counts.get(file.name) ?? { checked: 0, refused: 0, thrown: 0, slowest: 0 }
  counts.set(file.name, count)
  const from = performance.now()
  try {
    const answer = await checkFile(bytes, file.name)
    count[answer.is]++
    if (answer.is === 'refused') {
      codes.set(answer.code, (codes.get(answer.code) ?? 0) + 1)
      if (!isOneSentence(answer.message)) wrong.push(`no sentence: ${answer.message}`)
    }
  } catch (error) {
    count.thrown++
    wrong.push(`${file.name} ${n}: ${error instanceof Error ? error.stack : error}`)
  }
  const ms = performance.now() - from
  count.slowest = Math.max(count.slowest, ms)
  if (ms > slowest.ms)
    Object.assign(slowest, {
      ms,
      what: `${file.name} ${n} ${JSON.stringify(damages).slice(0, 200)} ${part ?? ''}`,
    })
}

console.log('| file | checked | refused | thrown | slowest |\n|---|---|---|---|---|')
for (const [name, { checked, refused, thrown, slowest: ms }] of counts)
  console.log(`| ${name} | ${checked} | ${refused} | ${thrown} | ${Math.round(ms)} ms |`)
console.log([...codes].map(([code, times]) => `${code} ${times}`).join(', '))
console.log(`rejected promises that nobody waited for: ${unawaited}`)
console.log(`slowest of all: ${Math.round(slowest.ms)} ms, ${slowest.what}`)
for (const line of new Set(wrong)) console.log(line)
