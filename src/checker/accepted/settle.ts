import { sha256Hex } from '../../base/hash.ts'
import type { Finding } from '../finding.ts'
import type { Draft } from '../tree/index.ts'
import { findPlace, Understanding } from '../understanding/index.ts'
import { hasIgnores, type IgnoreComment, ignoreComments } from './ignore-comments.ts'
import { ignoreUnused } from './own-rules.ts'
import type { Settings } from './settings.ts'

/** A finding that somebody has looked at and lets stand. */
export interface Accepted {
  readonly finding: Finding
  /** In a comment of the text, or in `factum.check.json`. */
  readonly by: 'comment' | 'settings'
  readonly reason: string
}

export interface Settled {
  readonly findings: readonly Finding[]
  readonly accepted: readonly Accepted[]
}

/** Which rules there are, and which of them have run. */
export interface RuleCodes {
  readonly known: ReadonlySet<string>
  readonly ran: ReadonlySet<string>
}

/**
 * Takes out of the findings what the draft's comments and the settings accept, gives the others the severity
 * the settings ask for, and adds a note for every comment that matches nothing.
 */
export function settle(
  draft: Draft,
  findings: readonly Finding[],
  settings: Settings,
  codes: RuleCodes,
): Settled {
  const left: Finding[] = []
  const accepted: Accepted[] = []
  const ignores = ignoring(draft, codes)
  const entries = new Map(settings.accepted.map((entry) => [entry.fingerprint, entry]))
  const sort = (found: Finding): void => {
    const severity = settings.rules[found.rule] ?? found.severity
    if (severity === 'off') return
    const finding = { ...found, severity }
    const ignore = ignores.match(finding)
    const entry = entries.get(finding.fingerprint)
    if (ignore !== undefined) accepted.push({ finding, by: 'comment', reason: ignore.reason })
    else if (entry?.rule === finding.rule)
      accepted.push({ finding, by: 'settings', reason: entry.reason })
    else left.push(finding)
  }
  for (const finding of findings) sort(finding)
  for (const finding of ignores.unused(settings)) sort(finding)
  return { findings: left, accepted }
}

function ignoring(draft: Draft, { known, ran }: RuleCodes) {
  if (!hasIgnores(draft)) return { match: () => undefined, unused: () => [] }
  const understanding = new Understanding(draft)
  const comments = ignoreComments(understanding)
  const used = new Set<IgnoreComment>()
  return {
    match(finding: Finding): IgnoreComment | undefined {
      const passage = findPlace(understanding, finding.place)?.passage
      const found = comments.find(
        (comment) => comment.rule === finding.rule && comment.passage === passage,
      )
      if (found !== undefined) used.add(found)
      return found
    },
    unused: ({ rules }: Settings): Finding[] =>
      comments
        .filter((comment) => !used.has(comment))
        .filter(({ rule }) => !known.has(rule) || (ran.has(rule) && rules[rule] !== 'off'))
        .map((comment) => unusedNote(comment, known.has(comment.rule))),
  }
}

function unusedNote({ rule, place, passage }: IgnoreComment, isKnown: boolean): Finding {
  return {
    rule: ignoreUnused,
    severity: 'note',
    message: isKnown
      ? `This comment asks to ignore ${rule}, which finds nothing here; delete it.`
      : `This comment asks to ignore ${rule}, and there is no such rule; "factum check --explain" names them all.`,
    place,
    quote: '',
    related: [],
    suggestions: [],
    fingerprint: sha256Hex(JSON.stringify([ignoreUnused, rule, passage?.text ?? ''])).slice(0, 16),
  }
}
