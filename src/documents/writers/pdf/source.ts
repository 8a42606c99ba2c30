import { readFileSync } from 'node:fs'
import { paperStyle } from '../../style.ts'
import type { DocumentTree } from '../../tree.ts'
import { labelsOf } from '../labels.ts'
import { blocksTypst } from './blocks.ts'
import { typstString } from './escape.ts'
import { inlineTypst, type TypstPass } from './inline.ts'

const look = readFileSync(new URL('./paper.typ', import.meta.url), 'utf8')

/** The whole paper as Typst source: the style tokens, the look, and the text. */
export function typstSource(tree: DocumentTree): string {
  const pass: TypstPass = {
    labels: labelsOf(tree.blocks),
    marked: new Set(),
    depth: 0,
    quietLinks: false,
  }
  const organisations = tree.organisations.map((organisation) => {
    const portrait =
      organisation.portrait.length > 0 ? `[${inlineTypst(organisation.portrait, pass)}]` : 'none'
    const lines = organisation.lines.map((line) => `[${inlineTypst(line, pass)}],`).join(' ')
    return `organisation(${typstString(organisation.name)}, ${portrait}, (${lines})),`
  })
  const dateline = tree.place === undefined ? tree.dateText : `${tree.place}, ${tree.dateText}`
  return `${tokens()}
${look}
#show: paper.with(
  title: ${typstString(tree.title)},
  head: ${typstString(tree.shortTitle ?? tree.title)},
  language: "${tree.language}",
  date: ${typstDate(tree.date)},
  position: ${typstString(`ledger position ${tree.position.size} ${tree.position.root}`)},
  subtitle: ${tree.subtitle === undefined ? 'none' : typstString(tree.subtitle)},
  dateline: ${typstString(dateline)},
  organisations: (${organisations.join('\n')}),
)

${blocksTypst(tree.blocks, tree.notes, pass)}
`
}

/** Only a whole date goes into the file's properties; a month alone does not become its first day. */
function typstDate(edtf: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(edtf) ?? []
  return year
    ? `datetime(year: ${Number(year)}, month: ${Number(month)}, day: ${Number(day)})`
    : 'none'
}

function tokens(): string {
  const { page, size, colour, pdfFonts } = paperStyle
  const dictionary = (
    entries: Record<string, string | number>,
    form: (value: string | number) => string,
  ) =>
    `(${Object.entries(entries)
      .map(([name, value]) => `${name}: ${form(value)}`)
      .join(', ')})`
  return `#let style = (
  serif: "${pdfFonts.serif}", sans: "${pdfFonts.sans}", leading: ${paperStyle.leading},
  overhang: ${paperStyle.tableOverhang}mm,
  page: ${dictionary(page, (length) => `${length}mm`)},
  size: ${dictionary(size, (points) => `${points}pt`)},
  colour: ${dictionary(colour, (hex) => `rgb("${hex}")`)},
)`
}
