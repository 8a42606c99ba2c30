import { describe, expect, it } from 'vitest'
import { checkDraft } from '../check.ts'
import { readHtml } from '../readers/html/index.ts'
import { readMarkdown } from '../readers/markdown/index.ts'
import type { Example } from '../rule.ts'
import type { Draft } from '../tree/index.ts'
import { rules } from './registry.ts'

function draftOf({ text, html, beside }: Example): Draft {
  const bytes = new TextEncoder().encode(text)
  const read = html ? readHtml(bytes, 'example.html') : readMarkdown(bytes, 'example.md')
  if (!read.ok) throw new Error(read.fault.message)
  return beside === undefined ? read.value : { ...read.value, format: 'docx', ...beside }
}

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (_, rule) => {
  it.each(
    rule.examples.map((example) => [example.shows ?? example.text.slice(0, 60), example] as const),
  )('%s', (__, example) => {
    const found = checkDraft(draftOf(example), [rule]).map((finding) => finding.quote)
    expect(found).toEqual(example.finds)
  })

  it('shows at least two slips that it finds and two texts that it leaves alone', () => {
    const slips = rule.examples.filter(({ finds }) => finds.length > 0)
    expect(slips.length).toBeGreaterThanOrEqual(2)
    expect(rule.examples.length - slips.length).toBeGreaterThanOrEqual(2)
  })
})

describe('the rules', () => {
  it('have each a code of its own', () => {
    const codes = rules.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
  })
})
