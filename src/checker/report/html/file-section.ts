import type { RuleText } from '../../accepted/index.ts'
import type { CheckedFile } from '../checked-file.ts'
import { acceptedWords, counted, foundWords } from '../counts-words.ts'
import { placeOnPage } from '../place-words.ts'
import { remarkSentences } from '../remark-words.ts'
import { card } from './card.ts'
import { escapeHtml } from './escape.ts'
import { mostSeriousFirst, type NumberedFile, numberFindings } from './numbered.ts'
import { rows } from './rows.ts'

export interface SectionOptions {
  readonly rules: readonly RuleText[]
  /** Begins every id: several files may share a page. */
  readonly prefix?: string
  /** The heading above the file, 1 or 2; what is in the file gets the next. */
  readonly heading?: 1 | 2
  /** Where a rule is explained at length, for pages that have such a place. */
  readonly ruleAddress?: (code: string) => string
}

/** What was found in one file, most serious first, then its text with the findings beside it. Escaped HTML. */
export function fileSection(
  checked: CheckedFile,
  { rules, prefix = '', heading = 1, ruleAddress }: SectionOptions,
): string {
  const file = numberFindings(checked, prefix)
  const byCode = new Map(rules.map((rule) => [rule.code, rule]))
  const under = heading + 1
  const summary = `Found ${foundWords([checked])} in ${counted(checked.words, 'word')}. ${acceptedWords([checked])}`
  return [
    `<h${heading}>${escapeHtml(checked.file)}</h${heading}>`,
    `<p class="lead">${escapeHtml(summary.trim())}</p>`,
    ...remarkSentences(checked.draft).map(
      (sentence) => `<p class="soft">${escapeHtml(sentence)}</p>`,
    ),
    listOf(file, under),
    `<h${under}>The text, with what was found beside it</h${under}>`,
    rows(file, (one) => card(one, file, byCode.get(one.finding.rule), ruleAddress)),
    acceptedPart(checked, under),
  ].join('\n')
}

function listOf({ findings, prefix, checked }: NumberedFile, heading: number): string {
  if (findings.length === 0) return ''
  const items = mostSeriousFirst(findings).map(
    ({ number, finding, at }) =>
      `<li class="level-${finding.severity}"><strong>${finding.severity}</strong> <a href="#${prefix}f${number}">${escapeHtml(finding.message)}</a> <span class="soft">${escapeHtml(placeOnPage(checked.draft, finding.place, at))}</span></li>`,
  )
  return `<h${heading}>What was found, most serious first</h${heading}>\n<ul class="found">${items.join('\n')}</ul>`
}

function acceptedPart({ accepted }: CheckedFile, heading: number): string {
  if (accepted.length === 0) return ''
  const items = accepted.map(
    ({ finding, reason }) =>
      `<li><q>${escapeHtml(finding.quote)}</q> <span class="soft">${escapeHtml(finding.rule)}</span> ${escapeHtml(reason === '' ? 'No reason is given.' : reason)}</li>`,
  )
  return `<h${heading}>Accepted, with the reason</h${heading}>\n<ul>${items.join('\n')}</ul>`
}
