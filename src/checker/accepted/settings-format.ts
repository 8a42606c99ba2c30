import { z } from 'zod'
import { isDay } from '../../base/date.ts'
import { fail, fault, ok, type Result } from '../../base/result.ts'
import type { Settings } from './settings.ts'

const levels = ['off', 'note', 'warning', 'error'] as const

export const accepted = z.strictObject({
  fingerprint: z.string().min(1),
  rule: z.string().min(1),
  quote: z.string(),
  reason: z.string().min(1),
  on: z.string().refine(isDay, 'is not a day such as 2025-01-17'),
})

export const settingsFile = z.strictObject({
  rules: z.record(z.string(), z.enum(levels)).default({}),
  accepted: z.array(accepted).default([]),
})

/**
 * Reads what stands in a `factum.check.json`.
 * @param known the codes of all rules: a misspelt one would silently do nothing
 * Faults: `check-settings-json`, `check-settings-wrong`, `check-settings-rule`.
 */
export function readSettings(
  text: string,
  where: string,
  known: ReadonlySet<string>,
): Result<Settings> {
  const json = parse(text)
  if (json === undefined) {
    return fail(
      fault(
        'check-settings-json',
        'This file is not JSON; look for a missing comma or quotation mark.',
        where,
      ),
    )
  }
  const read = settingsFile.safeParse(json.value)
  if (!read.success) {
    const [issue] = read.error.issues
    return fail(
      fault(
        'check-settings-wrong',
        issue === undefined ? 'This file is not as the guide says.' : sentence(issue),
        where,
      ),
    )
  }
  const unknown = Object.keys(read.data.rules).find((code) => !known.has(code))
  if (unknown !== undefined) {
    return fail(
      fault(
        'check-settings-rule',
        `There is no rule "${unknown}"; "factum check --explain" names them all.`,
        where,
      ),
    )
  }
  return ok(read.data)
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, '')) }
  } catch {
    return undefined
  }
}

/** One sentence for the first thing that is wrong: where it stands, and what may stand there. */
function sentence(issue: z.core.$ZodIssue): string {
  const at = issue.path.length === 0 ? 'The file' : `"${issue.path.map(String).join('/')}"`
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${at} has "${issue.keys[0]}", which is not known; "rules" and "accepted" are, and in an accepted finding fingerprint, rule, quote, reason and on.`
    case 'invalid_value':
      return `${at} must be one of ${levels.map((level) => `"${level}"`).join(', ')}.`
    case 'invalid_type':
      return `${at} is missing or of the wrong kind; it must be ${kinds[issue.expected] ?? issue.expected}.`
    case 'custom':
      return `${at} ${issue.message}.`
    default:
      return `${at} must not be empty.`
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text in quotation marks',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}
