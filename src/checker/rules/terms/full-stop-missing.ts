import type { Rule } from '../../rule.ts'
import type { Passage, Understanding } from '../../understanding/index.ts'

/** A paragraph that does not end. */
export const fullStopMissing: Rule = {
  code: 'full-stop-missing',
  group: 'terms',
  title: 'A paragraph has no full stop at its end',
  why: 'A paragraph that breaks off may have lost its last words with the stop. Looked at are numbered paragraphs of some length whose neighbours end as sentences do and which are followed by another numbered paragraph or a heading, so that a page break or an address at the end says nothing. Always a note.',
  examples: [
    {
      text: '**1.** The law asks for permission of every rally and permission is refused.\n\n**2.** Violations of the rights of detained persons were found at every stage in all regions\n\n**3.** Complaints were rejected by the prosecutors without any reasons given.\n\n**4.** Nobody has been held to account for torture since then by any court.',
      finds: ['regions'],
    },
    {
      text: '**1.** The law asks for permission of every rally and permission is refused.\n\n**2.** Violations of the rights of detained persons were found at every stage,\n\n**3.** Complaints were rejected by the prosecutors without any reasons given.\n\n**4.** Nobody has been held to account for torture since then by any court.',
      finds: ['stage,'],
      shows: 'a comma',
    },
    {
      text: '**1.** The law asks for permission of every rally and permission is refused.\n\n**2.** Violations were found at every stage and in all regions of the country:\n\n- first;\n- second.\n\n**3.** Complaints were rejected by the prosecutors without any reasons given.\n\n**4.** Nobody has been held to account for torture since then by any court.',
      finds: [],
      shows: 'a list follows',
    },
    {
      text: '1. Introduction to the report\n\n2. Violations of the freedom of assembly\n\n3. Violations of the freedom of association\n\n4. Recommendations to the government',
      finds: [],
      shows: 'titles',
    },
  ],
  check(draft: Understanding, report): void {
    const paragraphs = draft.passages.filter(isParagraph)
    const ended = paragraphs.filter(({ text }) => end.test(text))
    if (paragraphs.length < fewest || ended.length < paragraphs.length * mostly) return
    for (const passage of paragraphs) {
      if (end.test(passage.text) || /(?:\/|\.\w{2,5})$/.test(passage.text.trimEnd())) continue
      const next = nextOf(passage, draft.passages)
      if (next !== undefined && next.block.kind !== 'heading' && !isParagraph(next)) continue
      const to = passage.text.trimEnd().length
      const from = passage.text.slice(0, to).search(/\S+$/)
      report({
        at: { passage, from, to },
        severity: 'note',
        message: 'This paragraph has no full stop at its end; something may be missing.',
      })
    }
  },
}

const fewest = 4
const mostly = 0.75
const shortest = 8

const end = /[.!?:;…]["'”’»)\]*]*\s*$/

/** A numbered paragraph of running text. */
const isParagraph = ({ block, text, note }: Passage): boolean =>
  note === undefined &&
  (block.kind === 'paragraph' || block.kind === 'item') &&
  /^\(?\d+[.)]?$/.test(block.label ?? '') &&
  text.split(' ').length >= shortest

const nextOf = (passage: Passage, passages: readonly Passage[]): Passage | undefined => {
  const next = passages.slice(passage.index + 1, passage.index + 4)
  const following = next.find(({ block }) => block.running !== true)
  return following?.note === undefined ? following : undefined
}
