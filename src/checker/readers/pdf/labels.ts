import type { Fragment, Row } from './ink.ts'
import { isSpaceBetween } from './rows.ts'

export interface Label {
  readonly text: string
  /** Bullet and letters name items; bare numbers may name paragraphs of the whole paper. */
  readonly kind: 'bullet' | 'dash' | 'letter' | 'number'
  /** The white after it, in ems. */
  readonly gap: number
  /** The row without its label. */
  readonly rest: Row
}

// Private-use signs are the bullets of Symbol, Wingdings and OpenSymbol.
const BULLET = /^[•▪▫◦●○■□‣⁃∙·➢➤►✓❖\uE000-\uF8FF]$/
const DASH = /^[-–—]$/
const NUMBER = /^(?:\d{1,3}(?:\.\d{1,3}){0,4}[.)]|\d{1,3}(?:\.\d{1,3}){1,4}|\(\d{1,3}\))$/
const LETTER = /^(?:\(\p{L}{1,2}\)|\p{L}\)|\(?[ivxlc]{1,6}[.)]|[IVXLC]{1,7}[.)]|[A-ZА-ЯЁ]\.)$/u
/** "A. Sapargaliev" is a name; "A.   Presentation" a heading. */
const INITIAL = /^\p{Lu}\.$/u
const WIDE = 0.45

function kindOf(text: string): Label['kind'] | undefined {
  if (BULLET.test(text)) return 'bullet'
  if (DASH.test(text)) return 'dash'
  if (NUMBER.test(text)) return 'number'
  return LETTER.test(text) ? 'letter' : undefined
}

/** A sign only its own font can draw is printed as a bullet. */
const printed = (text: string): string => text.replace(/[\uE000-\uF8FF]/, '•')

const withFragments = (row: Row, fragments: readonly Fragment[]): Row => ({
  ...row,
  x0: fragments[0]?.x0 ?? row.x0,
  fragments,
})

/** The label a row begins with, if it begins with one. */
export function labelOf(row: Row): Label | undefined {
  let text = ''
  for (let i = 0; i < Math.min(4, row.fragments.length); i++) {
    const fragment = row.fragments[i]
    const next = row.fragments[i + 1]
    if (!fragment) return undefined
    const space = fragment.text.indexOf(' ')
    const head = text + (space < 0 ? fragment.text : fragment.text.slice(0, space))
    if (head.length > 16) return undefined
    if (space >= 0) return inside(row, i, head, fragment, space)
    if (!next) return undefined
    if (!isSpaceBetween(fragment, next)) {
      text = head
      continue
    }
    const kind = kindOf(head)
    if (!kind) return undefined
    const gap = (next.x0 - fragment.x1) / row.size
    if (INITIAL.test(head) && gap < WIDE && !row.bold) return undefined
    const rest = withFragments(row, row.fragments.slice(i + 1))
    return { text: printed(head), kind, gap, rest }
  }
  return undefined
}

/** The label ends inside a fragment: the rest of the fragment begins about where its letters do. */
function inside(
  row: Row,
  index: number,
  head: string,
  fragment: Fragment,
  space: number,
): Label | undefined {
  const kind = kindOf(head)
  if (!kind || (INITIAL.test(head) && !row.bold)) return undefined
  const share = (space + 1) / fragment.text.length
  const rest = {
    ...fragment,
    text: fragment.text.slice(space + 1).trimStart(),
    x0: fragment.x0 + share * (fragment.x1 - fragment.x0),
  }
  const fragments = [rest, ...row.fragments.slice(index + 1)]
  return { text: printed(head), kind, gap: 0.25, rest: withFragments(row, fragments) }
}
