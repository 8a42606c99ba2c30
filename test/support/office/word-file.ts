import { strToU8, zipSync } from 'fflate'
import { readDocx } from '../../../src/checker/readers/docx/index.ts'
import type { Draft } from '../../../src/checker/tree/index.ts'

/** The parts of a Word file that a test says something about; the rest is as small as Word accepts. */
export interface MadeParts {
  /** What stands inside w:body. */
  readonly body: string
  /** What stands inside w:styles, w:numbering, w:footnotes … */
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  readonly settings?: string
  readonly header?: string
  readonly core?: string
  readonly app?: string
  readonly custom?: string
  /** Relationships of the document besides those to its parts. */
  readonly relationships?: string
  readonly strict?: boolean
  /** The prefix of WordprocessingML in document.xml. */
  readonly prefix?: string
  /** Parts by name that replace or join the others. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const package2006 = 'http://schemas.openxmlformats.org/package/2006'
const others =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'

/** A Word file written by hand, for what no library writes. */
export function madeWordFile(made: MadeParts): Uint8Array {
  const office = made.strict
    ? 'http://purl.oclc.org/ooxml/officeDocument'
    : 'http://schemas.openxmlformats.org/officeDocument/2006'
  const word = made.strict
    ? 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    : 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const root = (name: string, inner: string) =>
    `${declaration}<w:${name} xmlns:w="${word}" xmlns:r="${office}/relationships" ${others}>${inner}</w:${name}>`
  const document = root('document', `<w:body>${made.body}</w:body>`)
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(made),
    '_rels/.rels': relationships(
      [
        ['officeDocument', 'word/document.xml'],
        [made.strict ? 'extendedProperties' : 'extended-properties', 'docProps/app.xml'],
        [made.strict ? 'customProperties' : 'custom-properties', 'docProps/custom.xml'],
      ],
      office,
      `<Relationship Id="core" Type="${package2006}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    ),
    'word/document.xml': made.prefix ? document.replace(/\bw(?=[:=])/g, made.prefix) : document,
  }
  const own: [string, string][] = []
  for (const name of [
    'styles',
    'numbering',
    'footnotes',
    'endnotes',
    'comments',
    'settings',
  ] as const) {
    const inner = made[name]
    if (inner === undefined) continue
    parts[`word/${name}.xml`] = root(name, inner)
    own.push([name, `${name}.xml`])
  }
  if (made.header !== undefined) {
    parts['word/header1.xml'] = root('hdr', made.header)
    own.push(['header', 'header1.xml'])
  }
  parts['word/_rels/document.xml.rels'] = relationships(own, office, made.relationships ?? '')
  const properties = { core: made.core, app: made.app, custom: made.custom }
  for (const [name, xml] of Object.entries(properties)) {
    if (xml !== undefined) parts[`docProps/${name}.xml`] = declaration + xml
  }
  return zipped({ ...parts, ...made.parts })
}

/** The draft that a file written by hand is read as. */
export function draftOf(made: MadeParts | string): Draft {
  const parts = typeof made === 'string' ? { body: made } : made
  const draft = readDocx(madeWordFile(parts), 'paper.docx')
  if (!draft.ok) throw new Error(draft.fault.message)
  return draft.value
}

/** A paragraph of one run, with what stands in its w:pPr. */
export const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`

/** A run, with what stands in its w:rPr. */
export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

export function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ])
  return zipSync(Object.fromEntries(bytes))
}

function relationships(
  targets: readonly (readonly [string, string])[],
  office: string,
  more: string,
): string {
  const list = targets.map(
    ([type, target], n) =>
      `<Relationship Id="part${n}" Type="${office}/relationships/${type}" Target="${target}"/>`,
  )
  return `${declaration}<Relationships xmlns="${package2006}/relationships">${list.join('')}${more}</Relationships>`
}

function contentTypes(made: MadeParts): string {
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const kinds = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments', 'settings'] as const
  const overrides = kinds
    .filter((name) => made[name] !== undefined)
    .map((name) => `<Override PartName="/word/${name}.xml" ContentType="${main}.${name}+xml"/>`)
  return `${declaration}<Types xmlns="${package2006}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}.document.main+xml"/>${overrides.join('')}</Types>`
}
