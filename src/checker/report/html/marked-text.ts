import type { Passage } from '../../understanding/index.ts'
import { severities } from '../checked-file.ts'
import { escapeHtml } from './escape.ts'
import type { Numbered } from './numbered.ts'

/** The words of a passage with the findings marked, each followed by its number, and the marks of notes. */
export function markedText(
  { text, block }: Passage,
  findings: readonly Numbered[],
  prefix: string,
): string {
  const cuts = new Set([0, text.length])
  for (const { at } of findings) if (at !== undefined) cuts.add(at.from).add(at.to)
  for (const { at } of block.marks) cuts.add(Math.min(at, text.length))
  const offsets = [...cuts].sort((a, b) => a - b)
  return offsets
    .map((from, index) => {
      const to = offsets[index + 1] ?? from
      const here = findings.filter(({ at }) => at !== undefined && at.from <= from && at.to >= to)
      const ending = findings.filter(({ at }) => at?.to === from)
      const marks = block.marks.filter((mark) => Math.min(mark.at, text.length) === from)
      return [
        ...ending.map((one) => reference(one, prefix)),
        ...marks.map(({ label }) => `<sup>${escapeHtml(label)}</sup>`),
        stretch(text.slice(from, to), here),
      ].join('')
    })
    .join('')
}

function stretch(words: string, findings: readonly Numbered[]): string {
  if (words === '' || findings.length === 0) return escapeHtml(words)
  const worst = severities.find((level) =>
    findings.some(({ finding }) => finding.severity === level),
  )
  return `<mark class="level-${worst}">${escapeHtml(words)}</mark>`
}

const reference = ({ number, finding }: Numbered, prefix: string): string =>
  `<a class="ref" id="${prefix}w${number}" href="#${prefix}f${number}" aria-label="${finding.severity} ${number}">${number}</a>`
