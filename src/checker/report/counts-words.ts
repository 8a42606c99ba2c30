import { inThousands } from '../../base/thousands.ts'
import type { Severity } from '../finding.ts'
import { type CheckedFile, countFindings, severities } from './checked-file.ts'

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${inThousands(String(count))} ${count === 1 ? one : many}`

/** "1 error, 2 warnings and 3 notes"; "nothing" where there is nothing. */
export function foundWords(files: readonly CheckedFile[]): string {
  const counts = countFindings(files)
  const said = severities
    .filter((severity: Severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], severity))
  const last = said.pop()
  if (last === undefined) return 'nothing'
  return said.length === 0 ? last : `${said.join(', ')} and ${last}`
}

/** "2 findings are accepted and not shown." Empty where there are none. */
export function acceptedWords(files: readonly CheckedFile[]): string {
  const count = files.reduce((sum, { accepted }) => sum + accepted.length, 0)
  if (count === 0) return ''
  return `${counted(count, 'accepted finding')} ${count === 1 ? 'is' : 'are'} not shown.`
}
