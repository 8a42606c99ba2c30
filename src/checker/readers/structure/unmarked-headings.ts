import type { Rough } from '../lines/index.ts'
import { takeLabel } from './take-labels.ts'

const LONGEST = 110
const MOST_WORDS = 15
/** A paragraph under a heading; shorter ones may be lines of an address. */
const PARAGRAPH = 80

/** Gives paragraphs that stand where a heading stands, and look like one, the kind of one. */
export function markHeadings(
  blocks: readonly Rough[],
  { pages }: { readonly pages: boolean },
): readonly Rough[] {
  // From the end: a heading may be followed by another heading.
  const out = blocks.slice()
  let below: Rough | undefined
  for (let i = out.length - 1; i >= 0; i--) {
    const block = out[i] as Rough
    if (block.running === true) continue
    const level = pages || block.kind === 'paragraph' ? levelOf(block) : undefined
    if (level !== undefined && below !== undefined && standsOver(block, below)) {
      out[i] = takeLabel({ ...block, kind: 'heading', level })
    }
    below = out[i]
  }
  return out
}

/** The level it would have; undefined where it does not look like a heading. */
function levelOf(block: Rough): number | undefined {
  const { text, label } = block
  const number = /^(\d{1,2}(?:\.\d{1,2})*)\.?$/.exec(label ?? '')
  if (block.kind !== 'paragraph' && !(block.kind === 'item' && number !== null)) return undefined
  if (label !== undefined && number === null) return undefined
  if (text.length > LONGEST || text.split(' ').length > MOST_WORDS) return undefined
  if (!/^["'“«(]?[\p{Lu}\d]/u.test(text) || !/\p{L}{3}/u.test(text)) return undefined
  const isCapitals = text === text.toUpperCase() && /\p{Lu}{3}/u.test(text)
  if (isCapitals) return 1
  if (/[.,;:!?…]["'”’»)]*$/.test(text) || /@|:|https?:|www\.|\d{3}[\s-]?\d{2}/.test(text))
    return undefined
  if (isDate(text) || block.styles.some(({ style }) => style === 'link')) return undefined
  return number === null ? 2 : (number[1] as string).split('.').length
}

const isDate = (text: string): boolean => /(?:^|\s)(?:19|20)\d\d$/.test(text) && text.length < 40

function standsOver(block: Rough, below: Rough): boolean {
  if (below.kind === 'heading' || below.kind === 'contents') return true
  // A line of capitals is a title whatever it stands over; two words may be a signature.
  if (block.text === block.text.toUpperCase() && block.text.split(' ').length > 2) return true
  if (below.kind === 'cell' || below.kind === 'code') return false
  // A numbered line over the next number is an item, not a chapter without text.
  if (block.label !== undefined && /^\d/.test(below.label ?? ''))
    return below.text.length >= PARAGRAPH
  if (below.text.length >= PARAGRAPH || below.kind === 'quote') return true
  return below.kind === 'item' || /\p{L}[^,]*[.:]$/u.test(below.text)
}
