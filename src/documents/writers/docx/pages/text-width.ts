import { readFileSync } from 'node:fs'

/** How text is set: what its width depends on. */
export interface Type {
  readonly family: 'serif' | 'sans'
  /** In twips: 20 to the point. */
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
}

type Cut = 'serif' | 'serifBold' | 'serifItalic' | 'serifBoldItalic' | 'sans' | 'sansBold'
type Widths = ReadonlyMap<string, number>

const cuts = readWidths(readFileSync(new URL('./letter-widths.txt', import.meta.url), 'utf8'))

function readWidths(text: string): ReadonlyMap<string, Widths> {
  const read = new Map<string, Map<string, number>>()
  let cut = new Map<string, number>()
  for (const line of text.split('\n')) {
    const [, name, width, letters = ''] = /^(?:\[(\w+)\]|(\d+) (.*))$/.exec(line) ?? []
    if (name !== undefined) {
      cut = new Map()
      read.set(name, cut)
    }
    for (const letter of letters) cut.set(letter, Number(width))
  }
  return read
}

/** Of a letter that is not in the tables. */
const usual = 1100
const perEm = 2048

/** The width of a text on one line, in twips. */
export function textWidth(text: string, { family, size, bold, italic }: Type): number {
  const cut = cuts.get(cutOf(family, bold, italic))
  let units = 0
  for (const letter of text.replace(noBreak, ' '))
    units += cut?.get(letter) ?? (invisible.test(letter) ? 0 : usual)
  return (units * size) / perEm
}

/** Spaces at which no line ends are as wide as others. */
const noBreak = /[\u00a0\u202f]/g
const invisible = /\p{M}|\p{Cf}/u

/** The slanted cuts of Arial have the widths of the upright ones. */
function cutOf(family: Type['family'], bold: boolean, italic: boolean): Cut {
  if (family === 'sans') return bold ? 'sansBold' : 'sans'
  if (bold) return italic ? 'serifBoldItalic' : 'serifBold'
  return italic ? 'serifItalic' : 'serif'
}

/**
 * The height of a line that is set solid, in twips: above the line, below it, and the gap to the next, each rounded as
 * layout programs do it (`hhea` tables of the same fonts).
 */
export function lineHeight({ family, size }: Pick<Type, 'family' | 'size'>): number {
  const [above, below, gap] = family === 'serif' ? [1825, 443, 87] : [1854, 434, 67]
  const twips = (units: number) => Math.round((units * size) / perEm)
  return twips(above) + twips(below) + twips(gap)
}
