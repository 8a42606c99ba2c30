/**
 * Plants every kind of slip at many places, one at a time, and prints how many of them the rules find:
 * in our own papers, and in papers of others where they are at hand.
 *
 * node bench/checker/planting.ts [places per text and kind, 30] [words of a kind] [seed, 1]
 */
import { foreignTexts, measure, ownTexts, slipKinds } from '../../test/checker/planting/index.ts'

const [most = '30', only = '', seed = '1'] = process.argv.slice(2)
const own = ownTexts
const foreign = foreignTexts()
const shown = process.argv.length > 3

console.log('| kind | own papers | papers of others | false alarms |\n|---|---|---|---|')
for (const kind of slipKinds.filter(({ name }) => name.includes(only))) {
  const [here, there] = [own, foreign].map((texts) =>
    measure(kind, texts, Number(most), Number(seed)),
  )
  const rate = (made = here) =>
    made === undefined || made.planted === 0
      ? '–'
      : `${made.found}/${made.planted} = ${Math.round((100 * made.found) / made.planted)} %`
  const alarms = [...(here?.falseAlarms ?? []), ...(there?.falseAlarms ?? [])]
  console.log(
    `| ${kind.name} (${kind.rules[0]}) | ${rate(here)} | ${rate(there)} | ${alarms.length} |`,
  )
  if (!shown) continue
  for (const line of [...(here?.missed ?? []), ...(there?.missed ?? [])])
    console.log(`  missed ${line.replaceAll('\n', '⏎')}`)
  for (const line of new Set(alarms)) console.log(`  false alarm ${line}`)
}
