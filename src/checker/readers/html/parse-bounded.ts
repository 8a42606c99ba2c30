import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, parseFragment } from 'parse5'
import { fail, fault, ok, type Result } from '../../../base/result.ts'

export type HtmlNode = DefaultTreeAdapterMap['node']
export type HtmlElement = DefaultTreeAdapterMap['element']
export type HtmlParent = DefaultTreeAdapterMap['parentNode']

/** Deeper than any paper; the parser's work grows with depth. */
const DEEPEST = 1_000

class TooTangled extends Error {}

/**
 * The tree of an HTML text with the places of its nodes. Elements nested very deep, or formatting left open
 * over so many paragraphs that the parser would repeat it without end, are refused.
 */
export function parseBounded(text: string, file: string): Result<HtmlParent> {
  try {
    return ok(parse(text, { sourceCodeLocationInfo: true, treeAdapter: bounded(text) }))
  } catch (error) {
    if (!(error instanceof TooTangled)) throw error
    const message =
      'The elements of this HTML file are nested too deep or left open too often. Open it in a browser or word processor and save it again.'
    return fail(fault('html-tangled', message, file))
  }
}

/** The same for a piece of HTML inside another text; nothing where it is refused. */
export function parsePiece(text: string): HtmlParent | undefined {
  try {
    return parseFragment(text, { sourceCodeLocationInfo: true, treeAdapter: bounded(text) })
  } catch (error) {
    if (error instanceof TooTangled) return undefined
    throw error
  }
}

function bounded(text: string): typeof defaultTreeAdapter {
  let tags = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) tags++
  const most = 10_000 + 8 * tags
  let made = 0
  let depth = 0
  return {
    ...defaultTreeAdapter,
    createElement(...args) {
      if (++made > most) throw new TooTangled()
      return defaultTreeAdapter.createElement(...args)
    },
    onItemPush() {
      if (++depth > DEEPEST) throw new TooTangled()
    },
    onItemPop() {
      depth--
    },
  }
}
