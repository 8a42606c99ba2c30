import type { Rule } from '../../rule.ts'
import { type Passage, readCrossReferences } from '../../understanding/index.ts'
import { partsOf, valuesOf } from './parts.ts'

const HEAD = /^(?:annex|appendix|annexes|attachment|приложение|приложения|қосымша)(?!\p{L})/iu
/** In a text that lost its lines the head of the annex stands inside a paragraph. */
const INSIDE =
  /[.!?)]\s(?:Annex|ANNEX|Appendix|APPENDIX|Приложение)(?:\s(?:[IVX]{1,4}|\d{1,2}|[A-H]))?[.:]?\s\p{Lu}/u
const COPIES = /^(?:copy|copies|copied|cc|c\.c\.|copy to|копия|копии|көшірме)(?!\p{L})/iu
const ANNOUNCED =
  /\b(?:(?:is|are) (?:annexed|appended)|(?:annexed|appended) (?:to this|list|hereto)|(?:list|table|overview|copy) (?:is )?(?:annexed|appended|attached) (?:to this|hereto|below))\b/giu

/** "Annex 2: Cases", "ANNEXES"; not "Annex 2 lists the cases". */
const isHead = (text: string): boolean =>
  /^\p{L}{5,12}(?:\s(?:no\.?\s|№\s?)?(?:\d{1,2}|[IVX]{1,5}|[A-H]))?(?:\s?$|\s?[.:)(–—-]|\s(?!(?:\d{1,2}|[IVX]{1,5}|[A-H])\s)[^\p{Ll}])/u.test(
    text,
  )

/** Nothing behind the head of an annex but copies, notes or another part. */
function isEmptyHead({ text, block, note, index }: Passage, passages: readonly Passage[]): boolean {
  const may = block.kind === 'heading' || block.kind === 'paragraph'
  if (!may || note !== undefined || text.length > 120 || !HEAD.test(text) || !isHead(text))
    return false
  let next = index + 1
  while (passages[next]?.block.running === true) next++
  const after = passages[next]
  if (after === undefined || after.note !== undefined) return true
  const isPart =
    block.kind === 'heading' && after.block.kind === 'heading' && after.block.level < block.level
  return isPart || COPIES.test(after.text)
}

/** A line of a list of contents that was not recognised as one: the head itself stands further down. */
const isRepeated = ({ text, index }: Passage, passages: readonly Passage[]): boolean =>
  passages.some((other) => other.index > index && other.text === text)

export const annexMissing: Rule = {
  code: 'annex-missing',
  group: 'references',
  title: 'An annex that is announced and not there',
  why: 'Letters and papers are sent before the list of cases is added. An annex that goes as a file of its own has to be ignored here. The annex of another text ("the annex to resolution 5/1") is not looked at.',
  examples: [
    {
      shows: 'no annex at all',
      text: 'Dear Minister,\n\nThe persons are listed in the annex to this letter.\n\nSincerely,\n',
      finds: ['annex'],
    },
    {
      shows: 'one annex of two',
      text: '# Paper\n\nSee annex 1 and, for the law, see annex 2.\n\n# Annex 1\n\nCases.\n',
      finds: ['annex 2'],
    },
    {
      shows: 'announced in other words',
      text: '# Paper\n\nA list of cases is annexed to this paper.\n',
      finds: ['is annexed'],
    },
    {
      shows: 'its head, and behind it nothing but the copies',
      text: 'Dear Minister,\n\nThe cases are in the annex.\n\nSincerely,\n\n# ANNEX: LIST OF INDIVIDUAL CASES\n\nCopy: Minister of Justice\n',
      finds: ['ANNEX: LIST OF INDIVIDUAL CASES'],
    },
    {
      shows: 'a line of the contents, the annex behind the chapters',
      text: 'Contents\n\n1. Law\n\nAnnex A. Cases\n\n# 1. Law\n\nSee Annex A.\n\n# Annex A. Cases\n\nNames.\n',
      finds: [],
    },
    {
      shows: 'the annex of another text',
      text: '# Paper\n\nAs set out in the annex to Human Rights Council resolution 5/1, and in annex II of the report.\n',
      finds: [],
    },
    {
      shows: 'it is there',
      text: '# Paper\n\nThe persons are listed in the annex (see Annex I).\n\n# ANNEX 1: Persons\n\nNames.\n',
      finds: [],
    },
  ],
  check(draft, report) {
    const { annex } = draft.part(partsOf)
    const has = draft.passages.some(
      ({ text, block, note }) =>
        note === undefined &&
        block.kind !== 'contents' &&
        ((HEAD.test(text) && isHead(text)) || INSIDE.test(text)),
    )
    for (const passage of draft.passages) {
      if (!isEmptyHead(passage, draft.passages) || isRepeated(passage, draft.passages)) continue
      report({
        at: { passage, from: 0, to: Math.min(passage.text.length, 80) },
        severity: 'warning',
        message: 'Here stands the head of an annex, and nothing follows it.',
      })
    }
    let announced = false
    for (const reference of draft.part(readCrossReferences)) {
      if (reference.to !== 'annex') continue
      const { passage, from, end } = reference
      if (passage.block.kind === 'heading' || from === 0) continue
      announced = true
      const lost = valuesOf(reference).filter((value) => !annex.has(value))
      const numbered = reference.numbers.length > 0 && annex.size > 0
      if (numbered ? lost.length === 0 : has) continue
      const which = numbered ? `annex ${lost.join(', ')}` : 'annex'
      report({
        at: { passage, from, to: end },
        severity: 'warning',
        message: `The text announces ${numbered ? which : 'an annex'}, and the draft has no ${which}.`,
      })
    }
    if (announced || has) return
    for (const passage of draft.passages) {
      for (const hit of passage.text.matchAll(ANNOUNCED)) {
        report({
          at: { passage, from: hit.index, to: hit.index + hit[0].length },
          severity: 'warning',
          message: 'The text announces an annex, and the draft has none.',
        })
      }
    }
  },
}
