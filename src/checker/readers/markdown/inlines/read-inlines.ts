import { type Passage, type WordJoin, Writing } from '../../lines/index.ts'
import type { Found } from '../found.ts'
import { pairEmphasis } from './emphasis.ts'
import type { DelimiterRun, Token } from './token.ts'
import { tokenise } from './tokenise.ts'

const HAS_MARKUP = /[\\`*_~[\]<&]/

export interface InlineContext {
  readonly definitions: ReadonlyMap<string, string>
  readonly found: Found
  readonly joinWord: WordJoin
}

/** The words of a paragraph's source. @param toFile from its offsets to those of the file */
export function readInlines(
  raw: string,
  toFile: (from: number) => number,
  context: InlineContext,
): Passage {
  const writing = new Writing(context.joinWord)
  if (!HAS_MARKUP.test(raw)) {
    writing.add(raw, 0)
    return writing.finish(toFile)
  }
  const { tokens, comments, escapedAddresses, images } = tokenise(raw, context.definitions)
  pairEmphasis(tokens)
  write(tokens, raw, writing)
  const { found } = context
  for (const { text, from } of comments) found.comments.push({ text, from: toFile(from) })
  for (const { from, address } of escapedAddresses) {
    found.remarks.push({ code: 'url-escaped', from: toFile(from), values: { address } })
  }
  for (const { from, value } of images) {
    found.remarks.push({ code: 'image-left-out', from: toFile(from), values: { address: value } })
  }
  return writing.finish(toFile)
}

function write(tokens: readonly Token[], raw: string, writing: Writing): void {
  const links: { start: number; value: string }[] = []
  let images = 0
  for (const token of tokens) {
    if (token.kind === 'bracket') {
      if (token.role === 'image-start') images++
      else if (token.role === 'image-end') images--
      else if (token.role === 'link-start') {
        links.push({ start: writing.length, value: token.value })
      } else if (token.role === 'link-end') {
        const link = links.pop()
        if (link !== undefined) {
          writing.style({ from: link.start, to: writing.length, style: 'link', value: link.value })
        }
      } else if (images === 0) writing.add(raw.slice(token.from, token.to), token.from)
    } else if (images > 0) {
      // An image's description is not printed.
    } else if (token.kind === 'text') writing.add(raw.slice(token.from, token.to), token.from)
    else if (token.kind === 'as') writing.addAs(token.text, token.from)
    else if (token.kind === 'mark') writing.mark(token.label, token.from)
    else if (token.kind === 'address') {
      const start = writing.length
      writing.add(raw.slice(token.from, token.to), token.from)
      writing.style({ from: start, to: writing.length, style: 'link', value: token.value })
    } else writeRun(token, raw, writing)
  }
}

function writeRun(run: DelimiterRun, raw: string, writing: Writing): void {
  let from = run.from
  let to = run.from + run.count
  for (const emphasis of run.closes) {
    const { style, start } = emphasis
    writing.style({ from: start, to: writing.length, style })
    from += emphasis.length
  }
  for (const emphasis of run.opens) to -= emphasis.length
  if (to > from) writing.add(raw.slice(from, to), from)
  for (const emphasis of run.opens) emphasis.start = writing.length
}
