import type { Related } from '../../finding.ts'
import type { Draft } from '../../tree/index.ts'
import type { LocatedFinding } from '../located.ts'
import { placeWords } from '../place-words.ts'
import type { WordNames } from './word-names.ts'
import { escapeXml } from './xml-tags.ts'

export interface CommentText {
  readonly id: number
  readonly paragraphs: readonly string[]
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** What a comment says, one paragraph each. Word shows no numbers of paragraphs, so places are given by their words. */
export function commentParagraphs(
  { finding, at }: LocatedFinding,
  draft: Draft,
  onWords: boolean,
): string[] {
  const { severity, rule, message, quote, related, suggestions } = finding
  const note = onWords ? undefined : at?.passage.note
  const where = note === undefined ? '' : `, in this ${note.kind}`
  const about = onWords || quote === '' ? '' : `“${quote}”: `
  return [
    `${capital(severity)}${where}. ${about}${message}`,
    ...compared(related, draft),
    ...(suggestions.length === 0
      ? []
      : [`Write: ${suggestions.map((words) => `“${words}”`).join(' or ')}`]),
    `Rule: ${rule}`,
  ]
}

/** What to compare, each text once: ten times the same words send the reader nowhere ten times. */
function compared(related: readonly Related[], draft: Draft): string[] {
  const times = new Map<string, number>()
  for (const { quote, place } of related) {
    const text = quote === '' ? placeWords(draft, place) : `“${quote}”`
    times.set(text, (times.get(text) ?? 0) + 1)
  }
  return [...times].map(
    ([text, count]) => `Compare ${text}${count === 1 ? '' : `, ${count} times`}`,
  )
}

/** A w:comment (ISO/IEC 29500-1, 17.13.4.2). @param date ISO 8601 without parts of a second */
export function commentXml(
  { id, paragraphs }: CommentText,
  { prefix: w, declaration }: WordNames,
  date: string,
): string {
  const content = paragraphs
    .map(
      (text) =>
        `<${w}p><${w}r><${w}t xml:space="preserve">${escapeXml(text)}</${w}t></${w}r></${w}p>`,
    )
    .join('')
  return `<${w}comment${declaration} ${w}id="${id}" ${w}author="Factum" ${w}date="${date}" ${w}initials="F">${content}</${w}comment>`
}

/** What stands around the words in the text (17.13.4.3 to 5). */
export const commentMarks = (id: number, { prefix: w, declaration }: WordNames) => ({
  start: `<${w}commentRangeStart${declaration} ${w}id="${id}"/>`,
  end: `<${w}commentRangeEnd${declaration} ${w}id="${id}"/>`,
  reference: `<${w}r${declaration}><${w}commentReference ${w}id="${id}"/></${w}r>`,
})
