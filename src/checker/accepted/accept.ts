import type { Finding } from '../finding.ts'
import type { Settings } from './settings.ts'

/** The settings with findings accepted for a reason; what is accepted already keeps its own. @param on YYYY-MM-DD */
export function accept(
  settings: Settings,
  findings: readonly Finding[],
  reason: string,
  on: string,
): Settings {
  const there = new Set(settings.accepted.map(({ fingerprint }) => fingerprint))
  const added = findings
    .filter(({ fingerprint }) => !there.has(fingerprint))
    .map(({ fingerprint, rule, quote }) => ({ fingerprint, rule, quote, reason, on }))
  return { ...settings, accepted: [...settings.accepted, ...added] }
}
