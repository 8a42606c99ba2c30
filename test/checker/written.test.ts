import { describe, expect, it } from 'vitest'
import { checkDraft } from '../../src/checker/check.ts'
import type { Finding } from '../../src/checker/index.ts'
import { readMarkdown } from '../../src/checker/readers/markdown/index.ts'
import { rules } from '../../src/checker/rules/registry.ts'
import { type WrittenSlip, writtenSlips, writtenTraps } from './written/index.ts'

function findingsOf(paper: string): readonly Finding[] {
  const read = readMarkdown(new TextEncoder().encode(paper), 'paper.md')
  if (!read.ok) throw new Error(read.fault.message)
  return checkDraft(read.value, rules)
}

const say = ({ rule, severity, quote }: Finding): string => `${severity} ${rule}: ${quote}`

const isAt = ({ quote, related }: Finding, { at }: WrittenSlip): boolean =>
  [quote, ...related.map((other) => other.quote)].some(
    (words) => words !== '' && (words.includes(at) || at.includes(words)),
  )

describe('a slip as such papers make it', () => {
  it.each(writtenSlips.map((slip) => [slip.slip, slip] as const))('%s', (_, slip) => {
    const found = findingsOf(slip.paper)
    const told = found.filter(
      (finding) =>
        slip.rules.includes(finding.rule) &&
        (slip.note === true || finding.severity !== 'note') &&
        isAt(finding, slip),
    )
    expect(told.length, found.map(say).join('\n')).toBeGreaterThan(0)
  })

  it('names rules that there are', () => {
    const codes = new Set(rules.map(({ code }) => code))
    expect(writtenSlips.flatMap((slip) => slip.rules).filter((code) => !codes.has(code))).toEqual(
      [],
    )
  })
})

describe('right text that looks wrong', () => {
  it.each(writtenTraps.map((trap) => [trap.looksLike, trap] as const))('%s', (_, { paper }) => {
    expect(
      findingsOf(paper)
        .filter(({ severity }) => severity !== 'note')
        .map(say),
    ).toEqual([])
  })
})
