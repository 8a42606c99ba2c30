import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { sampleTree } from '../../../../test/support/paper/sample-tree.ts'
import { writeDocx } from './index.ts'

const tree = sampleTree()
const bytes = await writeDocx(tree)
const parts = Object.fromEntries(
  Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
)
const part = (name: string) => parts[name] ?? ''
const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length
const body = part('word/document.xml')

describe('notes', () => {
  test('each is a real endnote with one reference', () => {
    expect(count(part('word/endnotes.xml'), /<w:endnote w:id="[1-9]\d*"/g)).toBe(tree.notes.length)
    expect(count(body, /<w:endnoteReference /g)).toBe(tree.notes.length)
    expect(body).toContain('<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>')
  })

  test('a note that is marked again is a field that follows its number', () => {
    const [, bookmark] = / NOTEREF (\w+) /.exec(body) ?? []
    expect(body).toMatch(
      new RegExp(
        `<w:bookmarkStart w:name="${bookmark}" w:id="\\d+"/><w:r>.{0,80}<w:endnoteReference`,
      ),
    )
  })

  test('their heading is the last paragraph, since Word prints them after it', () => {
    expect(body).toMatch(
      /<w:pStyle w:val="Heading1"\/>(?:(?!<w:p>).)*Endnotes(?:(?!<w:p>).)*<w:sectPr>/,
    )
  })
})

describe('structure', () => {
  test.each([
    ['the title', 'Title', 1],
    ['chapters, annex and endnotes', 'Heading1', 8],
    ['sections', 'Heading2', 4],
    ['table captions', 'Caption', 2],
    ['recommendations and other boxes', 'BoxTitle', 4],
  ])('%s have a style of their own', (_, style, times) => {
    expect(count(body, new RegExp(`<w:pStyle w:val="${style}"/>`, 'g'))).toBe(times)
  })

  test('each table of facts repeats its head row', () => {
    expect(count(body, /<w:tblHeader\/>/g)).toBe(2)
  })

  test('lists are numbered by Word', () => {
    expect(count(body, /<w:numPr>/g)).toBeGreaterThan(20)
    expect(part('word/numbering.xml')).toContain('<w:lvlText w:val="%1."/>')
  })

  test('the contents are a field that is filled in, page numbers included', () => {
    const field = body.slice(body.indexOf('<w:sdtContent>'), body.indexOf('</w:sdtContent>'))
    expect(field).toContain('TOC \\h \\o &quot;1-2&quot;')
    expect(field).not.toContain('w:dirty')
    const lines = field
      .split('</w:p>')
      .map((line) => line.replace(/<w:instrText.*?<\/w:instrText>|<[^>]+>/g, ' '))
    const pages = lines.flatMap((line) => /(\d+)\s*$/.exec(line)?.[1] ?? []).map(Number)
    expect(pages).toHaveLength(12)
    expect(pages).toEqual(pages.toSorted((a, b) => a - b))
    expect(
      body.includes('updateFields') || part('word/settings.xml').includes('updateFields'),
    ).toBe(false)
  })

  test('every link inside the paper arrives', () => {
    const bookmarks = new Set(
      [...body.matchAll(/<w:bookmarkStart w:name="([^"]+)"/g)].map((match) => match[1]),
    )
    const anchors = [...body.matchAll(/w:anchor="([^"]+)"/g)].map((match) => match[1])
    expect(anchors.filter((anchor) => !bookmarks.has(anchor))).toEqual([])
  })

  test('every link out of the paper has its address', () => {
    for (const name of ['document', 'endnotes']) {
      const used = [...part(`word/${name}.xml`).matchAll(/\br:id="([^"]+)"/g)].map(
        (match) => match[1],
      )
      const known = [...part(`word/_rels/${name}.xml.rels`).matchAll(/\bId="([^"]+)"/g)].map(
        (match) => match[1],
      )
      expect(used.filter((id) => !known.includes(id))).toEqual([])
    }
  })
})

describe('languages', () => {
  test('the paper has one', () => {
    expect(part('word/styles.xml')).toMatch(
      /<w:docDefaults>.*<w:lang w:val="en-GB"\/>.*<\/w:docDefaults>/,
    )
    expect(part('docProps/core.xml')).toContain('<dc:language>en-GB</dc:language>')
  })

  test('passages in others are marked', () => {
    expect(body).toMatch(/<w:lang w:val="kk-KZ"\/><\/w:rPr><w:t xml:space="preserve">Әділет/)
    expect(body).toMatch(/<w:lang w:val="ru-RU"\/><\/w:rPr><w:t xml:space="preserve">Участникам/)
  })
})

describe('nothing says who wrote it or when', () => {
  const everything = Object.values(parts).join('\n')
  test.each([
    /dc:creator/,
    /lastModifiedBy/,
    /dcterms:/,
    /cp:revision/,
    /<Company|<Manager|<Application>/,
    /w:rsid/,
    /w:author/,
    /w:date=/,
  ])('no %s', (pattern) => {
    expect(everything).not.toMatch(pattern)
  })

  test('the title and the ledger position are there', () => {
    expect(part('docProps/core.xml')).toContain(`<dc:title>${tree.title}</dc:title>`)
    expect(part('docProps/custom.xml')).toContain(`${tree.position.size} ${tree.position.root}`)
  })

  test('every zip entry has the earliest time the format knows', () => {
    const view = Buffer.from(bytes)
    let at = view.indexOf('PK\x01\x02', 0, 'latin1')
    for (; at >= 0; at = view.indexOf('PK\x01\x02', at + 4, 'latin1')) {
      // Date 1980-01-01 is 0x0021, time 00:00 is 0 (APPNOTE 4.4.6).
      expect(view.readUInt32LE(at + 12)).toBe(0x00210000)
    }
  })
})
