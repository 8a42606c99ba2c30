import { strToU8, zipSync } from 'fflate'
import { readOdt } from '../../../src/checker/readers/odt/index.ts'
import type { Draft } from '../../../src/checker/tree/index.ts'

/** The parts of an OpenDocument text that a test says something about. */
export interface MadeOdt {
  /** What stands inside office:text. */
  readonly text: string
  /** Automatic styles of content.xml. */
  readonly automatic?: string
  /** Styles of styles.xml. */
  readonly styles?: string
  /** Master styles of styles.xml: heads and feet. */
  readonly masters?: string
  readonly meta?: string
  readonly manifest?: string
  /** What stands in office:body instead of a text. */
  readonly body?: string
}

const oasis = 'urn:oasis:names:tc:opendocument:xmlns'
const namespaces = `${['office', 'text', 'table', 'style', 'meta', 'manifest'].map((name) => `xmlns:${name}="${oasis}:${name}:1.0"`).join(' ')} xmlns:draw="${oasis}:drawing:1.0" xmlns:fo="${oasis}:xsl-fo-compatible:1.0" xmlns:svg="${oasis}:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"`
const root = (name: string, inner: string) =>
  `<office:${name} ${namespaces}>${inner}</office:${name}>`

export function madeOdt(made: MadeOdt): Uint8Array {
  const body = made.body ?? `<office:text>${made.text}</office:text>`
  const parts = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': `<manifest:manifest ${namespaces}>${made.manifest ?? ''}</manifest:manifest>`,
    'content.xml': root(
      'document-content',
      `<office:automatic-styles>${made.automatic ?? ''}</office:automatic-styles><office:body>${body}</office:body>`,
    ),
    'styles.xml': root(
      'document-styles',
      `<office:styles>${made.styles ?? ''}</office:styles><office:master-styles>${made.masters ?? ''}</office:master-styles>`,
    ),
    'meta.xml': root('document-meta', `<office:meta>${made.meta ?? ''}</office:meta>`),
  }
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])),
  )
}

/** The draft that a file written by hand is read as. */
export function draftOf(made: MadeOdt | string): Draft {
  const draft = readOdt(madeOdt(typeof made === 'string' ? { text: made } : made), 'paper.odt')
  if (!draft.ok) throw new Error(draft.fault.message)
  return draft.value
}
