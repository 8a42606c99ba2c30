import type { RuleText } from '../../accepted/index.ts'
import type { Example } from '../../rule.ts'
import { wrap } from './wrap.ts'

const width = 80

/** What a rule looks for, why, where it comes from, and its examples, for a terminal of 80 columns. */
export function explain({ code, group, title, why, source, examples }: RuleText): string {
  const finds = examples.filter((example) => example.finds.length > 0)
  const leaves = examples.filter((example) => example.finds.length === 0)
  const parts = [
    [`${code} (${group})`, ...wrap(`${title}.`, width)],
    wrap(why, width),
    source === undefined ? [] : wrap(`Source: ${source}`, width),
    ...exampleParts('It finds', finds),
    ...exampleParts('It leaves alone', leaves),
    wrap(
      `To leave one place alone, write <!-- factum ignore ${code} reason --> before it, or in Word a comment "factum ignore ${code} reason" on it.`,
      width,
    ),
  ]
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

function exampleParts(title: string, examples: readonly Example[]): string[][] {
  if (examples.length === 0) return []
  return [[title], ...examples.map(examplePart)]
}

function examplePart({ text, finds, shows }: Example): string[] {
  return [
    ...shortened(text).flatMap((line) => (line === '' ? ['  |'] : wrap(line, width, '  | '))),
    ...(finds.length === 0
      ? []
      : wrap(`→ ${finds.map((quote) => `“${quote}”`).join(', ')}`, width, '    ')),
    ...(shows === undefined ? [] : wrap(`(${shows})`, width, '    ')),
  ]
}

const mostLines = 14
const longest = 400

/** Examples about the length of a paper are long; what they show stands at their beginning. */
export function shortened(text: string): string[] {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => (line.length > longest ? `${line.slice(0, longest - 1)}…` : line))
  return lines.length > mostLines ? [...lines.slice(0, mostLines), '…'] : lines
}
