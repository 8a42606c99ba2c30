import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Fault } from '../../base/result.ts'
import type { Accepted, RuleText } from '../accepted/index.ts'
import type { Finding } from '../finding.ts'
import type { Draft, Place } from '../tree/index.ts'
import type { CheckedFile } from './checked-file.ts'
import { endPlace } from './end-place.ts'
import { type Locate, locator } from './located.ts'
import { placeWords } from './place-words.ts'

export interface SarifOptions {
  /** What every rule that may be named is about. */
  readonly rules: readonly RuleText[]
  readonly version: string
  /** Files that could not be checked. */
  readonly faults: readonly Fault[]
}

const schema =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** The report as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the text. */
export function sarifReport(files: readonly CheckedFile[], options: SarifOptions) {
  const { rules, version, faults } = options
  const indexes = new Map(rules.map(({ code }, index) => [code, index]))
  return {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Factum', version, rules: rules.map(descriptor) } },
        // Section 3.14.17: columns are counted in UTF-16 units.
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: faults.length === 0,
            toolExecutionNotifications: faults.map(notification),
          },
        ],
        results: files.flatMap((file) => results(file, indexes)),
      },
    ],
  }
}

function descriptor({ code, group, title, why, source }: RuleText) {
  const text = source === undefined ? why : `${why}\n\nSource: ${source}`
  return {
    id: code,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: why },
    help: { text, markdown: text },
    properties: { tags: [group] },
  }
}

const notification = ({ code, message, where }: Fault) => ({
  descriptor: { id: code },
  level: 'error',
  message: { text: message },
  ...(where === undefined
    ? {}
    : { locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(where) } } }] }),
})

function results(checked: CheckedFile, indexes: ReadonlyMap<string, number>) {
  const locate = locator(checked.draft)
  const result = (finding: Finding) => resultOf(finding, checked, locate, indexes)
  return [
    ...checked.findings.map(result),
    ...checked.accepted.map((accepted) => ({
      ...result(accepted.finding),
      suppressions: [suppression(accepted)],
    })),
  ]
}

/** Section 3.35: accepted in the text itself, or in a file beside it. */
const suppression = ({ by, reason }: Accepted) => ({
  kind: by === 'comment' ? 'inSource' : 'external',
  ...(reason === '' ? {} : { justification: reason }),
})

function resultOf(
  finding: Finding,
  { file, draft }: CheckedFile,
  locate: Locate,
  indexes: ReadonlyMap<string, number>,
) {
  const { rule, severity, message, place, quote, related, suggestions, fingerprint } = finding
  const write = suggestions.length === 0 ? '' : ` Write: ${suggestions.join(' or ')}.`
  const where = (at: Place, words: string) => location(file, draft, locate, at, words)
  return {
    ruleId: rule,
    ...(indexes.has(rule) ? { ruleIndex: indexes.get(rule) } : {}),
    level: severity,
    message: { text: message + write },
    locations: [where(place, quote)],
    relatedLocations: related.map((one, id) => ({
      id,
      ...where(one.place, one.quote),
      message: { text: one.quote === '' ? 'See here.' : one.quote },
    })),
    partialFingerprints: { 'factum/v1': fingerprint },
  }
}

function location(file: string, draft: Draft, locate: Locate, place: Place, quote: string) {
  const at = locate(place, quote)
  const end = at === undefined ? place : endPlace(at)
  const isOnePage = end.page === place.page
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      region: {
        startLine: place.line,
        startColumn: place.column,
        // A line is counted on its page; a region that runs over two pages ends where it begins.
        endLine: isOnePage ? end.line : place.line,
        endColumn: isOnePage ? end.column : place.column,
        ...(quote === '' ? {} : { snippet: { text: quote } }),
      },
    },
    ...(draft.counts === 'lines'
      ? {}
      : { logicalLocations: [{ name: placeWords(draft, place, at), kind: 'paragraph' }] }),
  }
}

/** A path as a reference (RFC 3986); a relative one stays relative, so that the report can be moved with the files. */
export function uriOf(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(path).href
  return path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
}
