import { type ReferenceForm, referenceForms, type Target } from './cross-references-forms.ts'
import type { Passage } from './passage.ts'
import type { Understanding } from './understanding.ts'

/** Words that send the reader to another part of the same paper. */
export interface CrossReference {
  readonly to: Target
  readonly passage: Passage
  readonly from: number
  readonly end: number
  /** "6", "IV", "2.1"; the ends of a range; empty for "see the annex". */
  readonly numbers: readonly string[]
  readonly direction?: 'above' | 'below'
}

const MAY_REFER =
  /chapter|section|para|annex|append|table|figure|chart|box|note|глав|раздел|пункт|п\.|прилож|таблиц|рисун|график|снос/iu

/** Behind "see the annex": the end of the clause, or what an annex does. */
const ANNEX_ALONE =
  /^(?:$|[.,;:)\]]| (?:and|or|which|where|that|with|for|at|by|is|are|contains?|lists?|gives?|shows?|attached|enclosed)\b| \()/

/**
 * The references into this paper. What names another text ("paragraph 2 of Article 22", "annex to resolution
 * 5/1") or might ("paragraph 24" with nothing around it) is left out.
 */
export function readCrossReferences(draft: Understanding): readonly CrossReference[] {
  const found: CrossReference[] = []
  for (const passage of draft.passages) {
    const { kind, running } = passage.block
    if (kind === 'contents' || kind === 'code' || running === true) continue
    if (!MAY_REFER.test(passage.text)) continue
    for (const form of referenceForms) {
      for (const hit of passage.text.matchAll(form.words)) {
        const reference = ownReference(passage, hit.index, hit[0].length, hit[1], form)
        if (reference !== undefined) found.push(reference)
      }
    }
  }
  return found.sort((a, b) => a.passage.index - b.passage.index || a.from - b.from)
}

function ownReference(
  passage: Passage,
  from: number,
  length: number,
  list: string | undefined,
  form: ReferenceForm,
): CrossReference | undefined {
  const end = from + length
  const before = passage.text.slice(Math.max(0, from - 60), from)
  const behind = passage.text.slice(end, end + 60)
  const says = form.behind.test(behind)
  if (!says && (!form.before.test(before) || form.foreign.test(behind))) return undefined
  // A source's own chapters and paragraphs: "CCPR/C/KAZ/CO/2, para. 5", and all in a note with an address.
  if (!says && passage.note !== undefined && /:\/\/|[A-Z]+\/[A-Z]/.test(passage.text))
    return undefined
  if (!says && form.to === 'paragraph' && !/see|cf|см/iu.test(before.slice(-12))) return undefined
  if (!says && form.to === 'note' && /^notes?\s/i.test(passage.text.slice(from, end))) {
    if (!/\b(?:see|supra|infra)(?: also)? $/i.test(before)) return undefined
  }
  if (!says && list === undefined && !ANNEX_ALONE.test(behind)) return undefined
  const direction = /above|выше/iu.test(behind.slice(0, 9))
    ? 'above'
    : /below|overleaf|ниже/iu.test(behind.slice(0, 11))
      ? 'below'
      : undefined
  return {
    to: form.to,
    passage,
    from,
    end,
    numbers: list === undefined ? [] : (list.match(/[\d.]*\d|[IVXL]+|[A-H]/gu) ?? []),
    ...(says && direction !== undefined ? { direction } : {}),
  }
}
