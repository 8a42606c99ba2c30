import type { Rule } from '../../rule.ts'
import type { Passage } from '../../understanding/index.ts'
import { type List, leadsOver, listsOf } from './lists.ts'

/** An item of a list that ends otherwise than its neighbours. */
export const listPunctuation: Rule = {
  code: 'list-punctuation',
  group: 'terms',
  title: 'An item of a list ends otherwise than the others',
  why: 'In a list with semicolons a full stop in the middle ends the sentence, and the rest hangs in the air; a colon promises items that do not come. An item that rightly leads over to further items (“as follows:”) and lists without a common ending are left alone.',
  examples: [
    {
      text: '- to adopt the law;\n- to employ General Comments.\n- to amend the code;\n- to train judges.',
      finds: ['.'],
      shows: 'a full stop in the middle',
    },
    {
      text: '- to adopt the law;\n- to translate the decisions of all treaty bodies and publish them on the site:\n- to amend the code;\n- to train judges.',
      finds: [':'],
    },
    {
      text: '- to adopt the law;\n- to amend the code;\n- to train judges\n- to inform;\n- to publish.',
      finds: ['judges'],
      shows: 'no sign at the end',
    },
    {
      text: '- to adopt the law;\n- to amend the code;\n- to train judges;',
      finds: [';'],
      shows: 'a list that does not end',
    },
    {
      text: '- to adopt the law;\n- in the revised law, in particular:\n- to define assembly;\n- to amend the code;\n- to train judges.',
      finds: [],
      shows: 'an item that leads over',
    },
    {
      text: '- First point. It is long.\n- Second point.\n- Third point.',
      finds: [],
      shows: 'sentences',
    },
    { text: '- rallies\n- marches\n- pickets', finds: [], shows: 'no signs' },
  ],
  check(draft, report) {
    for (const list of listsOf(draft)) {
      const usual = usualEnd(list)
      if (usual !== ';' && usual !== ',') continue
      const kind = usual === ';' ? 'semicolon' : 'comma'
      list.forEach((item, at) => {
        const end = endOf(item)
        const last = at === list.length - 1
        if (last ? end !== ';' || !isClosed(item, draft.passages) : end === usual || isLink(item))
          return
        if (!last && end === ':' && leadsOver(item)) return
        const { from, to } = placeOf(item, end)
        report({
          at: { passage: item, from, to },
          severity:
            !last && (end === '.' || (end === ':' && startsAlike(item, list[at + 1])))
              ? 'warning'
              : 'note',
          message: last
            ? 'The last item of the list ends in a semicolon: the list does not end.'
            : `The other items of this list end in a ${kind}; this one ends ${named[end] ?? 'otherwise'}.`,
          suggestions: !last && end !== '' ? [usual] : [],
        })
      })
    }
  },
}

const named: Readonly<Record<string, string>> = {
  '.': 'in a full stop',
  ':': 'in a colon',
  ';': 'in a semicolon',
  ',': 'in a comma',
  '': 'without a sign',
}

function endOf({ text }: Passage): string {
  const end = /([.;:,!?…])["'”’»)\]]*\s*$/.exec(text)?.[1]
  return end ?? ''
}

function usualEnd(list: List): string | undefined {
  const before = list.slice(0, -1)
  const groups = [...Map.groupBy(before, endOf)].toSorted(([, a], [, b]) => b.length - a.length)
  // A colon is nobody's usual ending: where it prevails, the next one does.
  const [end, items] = groups.find(([sign]) => sign !== ':') ?? ['', []]
  const counted = before.filter((item) => endOf(item) !== ':').length
  if (items.length * 5 >= counted * 3 && items.length >= 2) return end
  const isSentence = list.every(({ text }) => /^\p{Ll}/u.test(text))
  return isSentence && before.some((item) => endOf(item) === ';') ? ';' : undefined
}

function placeOf({ text }: Passage, end: string): { from: number; to: number } {
  const trimmed = text.trimEnd().length
  if (end !== '') {
    const from = text.lastIndexOf(end)
    return { from, to: from + 1 }
  }
  return { from: text.slice(0, trimmed).search(/\S+$/), to: trimmed }
}

/** "…; and", "…, or": the last words join the next item. */
const isLink = ({ text }: Passage): boolean => /[;,] (?:and|or|и|или)\s*$/.test(text)

const startOf = (passage: Passage | undefined): string =>
  /^\p{L}+/u.exec(passage?.text ?? '')?.[0]?.toLowerCase() ?? ''

const startsAlike = (a: Passage, b: Passage | undefined): boolean =>
  startOf(a) !== '' && startOf(a) === startOf(b) && a.text.split(' ').length > 8

/** Whether a paragraph of its own, not a part of the sentence, follows the list. */
function isClosed(last: Passage, passages: readonly Passage[]): boolean {
  const next = passages[last.index + 1]
  return (
    next === undefined ||
    next.note !== undefined ||
    (next.block.kind !== 'item' && !/^\p{Ll}/u.test(next.text))
  )
}
