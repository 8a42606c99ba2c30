import { text } from '../inline.ts'
import type { DraftInlineDirective } from '../language/index.ts'
import type { Inline } from '../tree.ts'
import type { Target } from './outline.ts'
import type { Pass } from './pass.ts'
import { paperWords } from './words.ts'

/** "chapter 6", "Annex A", "table 1": words that lead to another place of the paper. */
export function reference(
  directive: Extract<DraftInlineDirective, { name: 'ref' }>,
  pass: Pass,
): Inline[] {
  const target = pass.outline.find(directive.subject)
  if (!target) {
    pass.faults.add(
      'document-reference',
      `No heading, table or box of this document has the id "${directive.subject}"; write it after a heading: # Title {#${directive.subject}}`,
      directive.at,
    )
    return []
  }
  return [
    {
      type: 'reference',
      target: target.id,
      children: [text(targetWords(target, directive.options.form, pass))],
    },
  ]
}

function targetWords(target: Target, form: 'named' | 'title' | 'number', pass: Pass): string {
  const words = paperWords[pass.language]
  if (form === 'title' || target.number === undefined) return target.title
  if (form === 'number' || target.kind === 'annex') return target.number
  const kind = target.kind === 'table' ? words.table.toLowerCase() : words.chapter
  return pass.language === 'kk' ? `${target.number}-${kind}` : `${kind} ${target.number}`
}
