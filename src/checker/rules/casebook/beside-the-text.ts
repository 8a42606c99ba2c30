import type { Span } from '../../rule.ts'
import type { Place } from '../../tree/index.ts'
import { findPlace, type Understanding } from '../../understanding/index.ts'

/** Words of a file that stand beside its text, where they can be shown in it, and what they are. */
export interface Beside {
  readonly text: string
  readonly at: Span
  readonly where: string
}

/**
 * What a file says and its pages do not show: comments and who wrote them, tracked changes, properties, the addresses
 * behind linked words, and its own name. Hidden text and notes are part of the text.
 */
export function besideTheText(draft: Understanding): readonly Beside[] {
  const { file, comments, changes, properties } = draft.draft
  const [first] = draft.passages
  if (first === undefined) return []
  const start = { passage: first, from: 0, to: 0 }
  const at = (place: Place): Span => {
    const found = findPlace(draft, place)
    return found ? wordAt(found.passage, found.at) : start
  }
  return [
    { text: file.split(/[\\/]/).at(-1) ?? '', at: start, where: 'The name of the file' },
    ...properties.map(({ value }) => ({
      text: value,
      at: start,
      where: 'A property of the file',
    })),
    ...comments.map(({ text, author, place }) => ({
      text: `${text}\n${author}`,
      at: at(place),
      where: 'A comment here',
    })),
    ...changes.map(({ text, author, place }) => ({
      text: `${text}\n${author}`,
      at: at(place),
      where: 'A tracked change here',
    })),
    ...draft.passages.flatMap((passage) =>
      passage.block.styles.flatMap(({ style, value, from, to }) =>
        style === 'link' && value !== undefined && value !== passage.text.slice(from, to)
          ? [
              {
                text: readable(value),
                at: { passage, from, to },
                where: 'The address behind these words',
              },
            ]
          : [],
      ),
    ),
  ]
}

/** An address with its escapes read: a name in Cyrillic letters stands in it as "%D0%A1…". */
function readable(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

function wordAt(passage: Span['passage'], at: number): Span {
  const before = /\S{0,60}$/.exec(passage.text.slice(Math.max(0, at - 60), at))
  const behind = /^\S{0,60}/.exec(passage.text.slice(at, at + 60))
  return { passage, from: at - (before?.[0].length ?? 0), to: at + (behind?.[0].length ?? 0) }
}
