import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleTree } from '../../../../test/support/paper/sample-tree.ts'
import { escapeHtml } from './escape.ts'
import { writeHtml } from './index.ts'

const tree = sampleTree()
const html = writeHtml(tree)
const all = (pattern: RegExp, text = html) =>
  [...text.matchAll(pattern)].map((match) => match[1] as string)

/** Elements that HTML closes by itself. */
const empty = new Set(['meta', 'br', 'col', 'img'])

test('every element is closed in order', () => {
  const open: string[] = []
  const body = html.replace(/<!doctype html>/, '').replace(/<style>[^<]*<\/style>/, '')
  for (const [, close, name] of body.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
    if (empty.has(name as string)) continue
    if (close) expect(open.pop()).toBe(name)
    else open.push(name as string)
  }
  expect(open).toEqual([])
})

test('ids are unique and every link inside the paper arrives', () => {
  const ids = all(/ id="([^"]+)"/g)
  expect(new Set(ids).size).toBe(ids.length)
  const targets = all(/href="#([^"]+)"/g)
  expect(targets.filter((target) => !ids.includes(target))).toEqual([])
})

test('every note is marked, and leads back to each of its marks', () => {
  expect(all(/<li id="(note-\d+)"/g)).toHaveLength(tree.notes.length)
  const marks = all(/role="doc-noteref" id="([^"]+)"/g)
  const back = all(/role="doc-backlink" href="#([^"]+)"/g)
  expect(back.toSorted()).toEqual(marks.toSorted())
  expect(marks.length).toBeGreaterThan(tree.notes.length)
})

test('the file asks for nothing and runs nothing', () => {
  expect(html).not.toMatch(/<script|<link|<iframe|<form|\son\w+=|\sstyle=/)
  expect(all(/ src="([^"]{0,18})/g)).toEqual(['data:image/svg+xml'])
  expect(html).not.toMatch(/@import|url\(/)
  const style = all(/<style>([^<]*)<\/style>/g)[0] ?? ''
  const hash = createHash('sha256').update(style).digest('base64')
  expect(html).toContain(`default-src 'none'; style-src 'sha256-${hash}'; img-src data:`)
})

describe('it can be read by everybody', () => {
  test.each([
    ['its language', '<html lang="en">'],
    ['passages in another language', '<span lang="kk">'],
    ['a way past the contents', '<a class="skip" href="#_text">'],
    ['the main landmark', '<main id="_text">'],
    ['contents as navigation', '<nav class="contents" aria-labelledby="_contents">'],
    ['endnotes as such', '<section class="notes" role="doc-endnotes"'],
    ['column heads', '<th scope="col">Person</th>'],
    ['row heads', '<th scope="row">Kairat Klyshev</th>'],
    ['a caption on each table', 'Table A. Persons named in this paper</caption>'],
    ['words for the picture', 'alt="Bars of the stated penalties'],
  ])('%s', (_, part) => {
    expect(html).toContain(part)
  })

  test('headings go down one step at a time', () => {
    const depths = all(/<h([1-6])/g).map(Number)
    expect(depths[0]).toBe(1)
    expect(depths.every((depth, at) => at === 0 || depth <= (depths[at - 1] as number) + 1)).toBe(
      true,
    )
  })
})

test('values are printed as text, and their keys are not', () => {
  expect(html).toContain('with 31 points of 100')
  expect(html).not.toContain('civicus-score')
})

test('no text becomes markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/)
    }),
  )
})
