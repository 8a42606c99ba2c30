import type { RuleText } from '../../accepted/index.ts'
import { placeOnPage } from '../place-words.ts'
import { escapeHtml } from './escape.ts'
import type { Numbered, NumberedFile } from './numbered.ts'

/** One finding beside the text: what is wrong, what to compare, what to write, and why the rule exists. */
export function card(
  { number, finding, at }: Numbered,
  { checked: { draft }, locate, prefix }: NumberedFile,
  rule: RuleText | undefined,
  ruleAddress?: (code: string) => string,
): string {
  const { severity, message, place, related, suggestions } = finding
  const see = related.map((one) => {
    const there = placeOnPage(draft, one.place, locate(one.place, one.quote))
    return `<li>${escapeHtml(there)}${one.quote === '' ? '' : ` <q>${escapeHtml(one.quote)}</q>`}</li>`
  })
  const back =
    at === undefined
      ? `${number}`
      : `<a href="#${prefix}w${number}" aria-label="To the words of finding ${number}">${number}</a>`
  return [
    `<article class="finding level-${severity}" id="${prefix}f${number}">`,
    `<p class="kind">${back} <strong>${severity}</strong> <span class="soft">${escapeHtml(placeOnPage(draft, place, at))}</span></p>`,
    `<p>${escapeHtml(message)}</p>`,
    see.length === 0 ? '' : `<p class="soft">Compare</p><ul>${see.join('')}</ul>`,
    suggestions.length === 0
      ? ''
      : `<p>Write: <strong>${suggestions.map(escapeHtml).join('</strong> or <strong>')}</strong></p>`,
    `<details><summary>${escapeHtml(finding.rule)}</summary>${why(rule, ruleAddress)}</details>`,
    '</article>',
  ].join('')
}

function why(
  rule: RuleText | undefined,
  ruleAddress: ((code: string) => string) | undefined,
): string {
  if (rule === undefined) return ''
  const more =
    ruleAddress === undefined
      ? ''
      : `<p><a href="${escapeHtml(ruleAddress(rule.code))}">The rule and its examples</a></p>`
  return `<p>${escapeHtml(rule.title)}. ${escapeHtml(rule.why)}</p>${more}`
}
