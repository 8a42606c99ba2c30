import { sha256Hex } from '../base/hash.ts'
import type { Finding } from './finding.ts'
import type { Rule, Span } from './rule.ts'
import { type Draft, placeAt } from './tree/index.ts'
import { Understanding } from './understanding/index.ts'

/**
 * Runs rules over a draft; findings stand in the order of the text, then of the rules.
 * @param understanding of this draft, where somebody has already asked what it says
 */
export function checkDraft(
  draft: Draft,
  rules: readonly Rule[],
  understanding = new Understanding(draft),
): readonly Finding[] {
  const found: { finding: Finding; at: Span }[] = []
  for (const rule of rules) {
    rule.check(understanding, ({ at, severity, message, related = [], suggestions = [] }) => {
      const quote = at.passage.text.slice(at.from, at.to)
      found.push({
        at,
        finding: {
          rule: rule.code,
          severity,
          message,
          place: placeAt(at.passage.block, at.from),
          quote,
          related: related.map((span) => ({
            place: placeAt(span.passage.block, span.from),
            quote: span.passage.text.slice(span.from, span.to),
          })),
          suggestions,
          fingerprint: fingerprint(rule.code, quote, at),
        },
      })
    })
  }
  return numbered(
    found
      .toSorted((a, b) => a.at.passage.index - b.at.passage.index || a.at.from - b.at.from)
      .map(({ finding }) => finding),
  )
}

/** Letters of the surrounding words that go into a fingerprint on each side. */
const around = 40

/** Made of the rule, the quoted words and those around them, not of the line: text above may grow. */
function fingerprint(rule: string, quote: string, { passage, from, to }: Span): string {
  const before = passage.text.slice(Math.max(0, from - around), from)
  const after = passage.text.slice(to, to + around)
  return sha256Hex(JSON.stringify([rule, before, quote, after])).slice(0, 16)
}

/** Findings that are word for word alike are told apart by their number. */
function numbered(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const count = (seen.get(finding.fingerprint) ?? 0) + 1
    seen.set(finding.fingerprint, count)
    return count === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${count}` }
  })
}
