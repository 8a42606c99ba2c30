import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import {
  type MadeParts,
  madeWordFile,
  paragraph,
  run,
} from '../../../../test/support/office/word-file.ts'
import { wordRule } from '../../../../test/support/word-rule.ts'
import { checkOne } from '../../check-files.ts'
import { readDocx } from '../../readers/docx/index.ts'
import type { Rule } from '../../rule.ts'
import { annotateDocx } from './annotate-docx.ts'

const now = new Date('2025-01-17T09:30:15.123Z')
const rules = [wordRule('fined', { suggestions: ['charged'] })]

function annotated(made: Partial<MadeParts> | string, checks = rules) {
  const bytes = madeWordFile({ body: '', ...(typeof made === 'string' ? { body: made } : made) })
  const draft = readDocx(bytes, 'paper.docx')
  if (!draft.ok) throw new Error(draft.fault.message)
  const copy = annotateDocx(bytes, checkOne(draft.value, checks), now)
  if (!copy.ok) throw new Error(copy.fault.message)
  return { before: unzipSync(bytes), after: unzipSync(copy.value), bytes: copy.value }
}

const part = (parts: Record<string, Uint8Array>, name: string): string =>
  strFromU8(parts[name] ?? new Uint8Array())

const bodyOf = (parts: Record<string, Uint8Array>): string =>
  /<(?:\w+:)?body>([\s\S]*)<\/(?:\w+:)?body>/.exec(part(parts, 'word/document.xml'))?.[1] ?? ''

/** The body with the marks of comments written short: [0 begins, 0] ends, 0* is the reference. */
const short = (body: string): string =>
  body
    .replace(/<w:commentRangeStart w:id="(\d+)"\/>/g, '[$1')
    .replace(/<w:commentRangeEnd w:id="(\d+)"\/>/g, '$1]')
    .replace(/<w:r><w:commentReference w:id="(\d+)"\/><\/w:r>/g, '$1*')
    .replaceAll(' xml:space="preserve"', '')

const t = (text: string): string => `<w:t>${text}</w:t>`
const bold = '<w:rPr><w:b/></w:rPr>'

describe('runs are split exactly', () => {
  test.each([
    [
      'in the middle of a text',
      `<w:p><w:r>${bold}${t('He was fined today.')}</w:r></w:p>`,
      `<w:p><w:r>${bold}${t('He was ')}</w:r>[0<w:r>${bold}${t('fined')}</w:r>0]0*<w:r>${bold}${t(' today.')}</w:r></w:p>`,
    ],
    [
      'around a whole run',
      `<w:p><w:r>${t('fined')}</w:r></w:p>`,
      `<w:p>[0<w:r>${t('fined')}</w:r>0]0*</w:p>`,
    ],
    [
      'over several runs',
      `<w:p><w:r>${t('He fi')}</w:r><w:r>${bold}${t('ne')}</w:r><w:r>${t('d.')}</w:r></w:p>`,
      `<w:p><w:r>${t('He ')}</w:r>[0<w:r>${t('fi')}</w:r><w:r>${bold}${t('ne')}</w:r><w:r>${t('d')}</w:r>0]0*<w:r>${t('.')}</w:r></w:p>`,
    ],
    [
      'twice in one text',
      `<w:p><w:r>${t('fined, fined')}</w:r></w:p>`,
      `<w:p>[0<w:r>${t('fined')}</w:r>0]0*<w:r>${t(', ')}</w:r>[1<w:r>${t('fined')}</w:r>1]1*</w:p>`,
    ],
    [
      'between a tab and a break',
      `<w:p><w:r>${bold}<w:tab/>${t('fined')}<w:br/></w:r></w:p>`,
      `<w:p><w:r>${bold}<w:tab/></w:r>[0<w:r>${bold}${t('fined')}</w:r>0]0*<w:r>${bold}<w:br/></w:r></w:p>`,
    ],
    [
      'beside references to characters',
      `<w:p><w:r>${t('A &amp; B: fined &lt;')}</w:r></w:p>`,
      `<w:p><w:r>${t('A &amp; B: ')}</w:r>[0<w:r>${t('fined')}</w:r>0]0*<w:r>${t(' &lt;')}</w:r></w:p>`,
    ],
    [
      'with old properties kept',
      `<w:p><w:r><w:rPr><w:b/><w:rPrChange w:id="1" w:author="A"><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>${t('fined.')}</w:r></w:p>`,
      `<w:p>[0<w:r><w:rPr><w:b/><w:rPrChange w:id="1" w:author="A"><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>${t('fined')}</w:r>0]0*<w:r><w:rPr><w:b/><w:rPrChange w:id="1" w:author="A"><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>${t('.')}</w:r></w:p>`,
    ],
    [
      'inside a link',
      `<w:p><w:hyperlink w:anchor="x"><w:r>${t('was fined')}</w:r></w:hyperlink></w:p>`,
      `<w:p><w:hyperlink w:anchor="x"><w:r>${t('was ')}</w:r>[0<w:r>${t('fined')}</w:r>0]0*</w:hyperlink></w:p>`,
    ],
    [
      'beside deleted words',
      `<w:p><w:r>${t('fin')}</w:r><w:del w:id="3"><w:r><w:delText>x</w:delText></w:r></w:del><w:r>${t('ed')}</w:r></w:p>`,
      `<w:p>[0<w:r>${t('fin')}</w:r><w:del w:id="3"><w:r><w:delText>x</w:delText></w:r></w:del><w:r>${t('ed')}</w:r>0]0*</w:p>`,
    ],
    [
      'in a text box inside a run',
      `<w:p><w:r>${t('out')}<w:pict><v:textbox><w:txbxContent><w:p><w:r>${t('is fined')}</w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
      `<w:p><w:r>${t('out')}<w:pict><v:textbox><w:txbxContent><w:p><w:r>${t('is ')}</w:r>[0<w:r>${t('fined')}</w:r>0]0*</w:p></w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
    ],
    [
      'and a run that cannot be split stays whole',
      `<w:p><w:r>${t('x')}<w:ruby><w:rubyBase>${t('is fined')}</w:rubyBase></w:ruby></w:r></w:p>`,
      `<w:p>[0<w:r>${t('x')}<w:ruby><w:rubyBase>${t('is fined')}</w:rubyBase></w:ruby></w:r>0]0*</w:p>`,
    ],
  ])('%s', (_, body, expected) => {
    expect(short(bodyOf(annotated(body).after))).toBe(expected)
  })
})

describe('the package', () => {
  const { before, after } = annotated(`<w:p>${run('fined')}</w:p>`)

  test('has a part of comments, named in both lists, and no other part changes', () => {
    const changed = Object.keys(after).filter((name) => part(before, name) !== part(after, name))
    expect(changed).toEqual([
      '[Content_Types].xml',
      'word/document.xml',
      'word/_rels/document.xml.rels',
      'word/comments.xml',
    ])
    expect(part(after, '[Content_Types].xml')).toContain('PartName="/word/comments.xml"')
    expect(part(after, 'word/_rels/document.xml.rels')).toContain(
      'officeDocument/2006/relationships/comments" Target="comments.xml"/>',
    )
  })

  test('the comment says what is wrong, what to write and by which rule', () => {
    const comments = part(after, 'word/comments.xml')
    expect(comments).toContain(
      'w:id="0" w:author="Factum" w:date="2025-01-17T09:30:15Z" w:initials="F"',
    )
    const texts = [...comments.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text]) => text)
    expect(texts).toEqual(['Warning. “fined” stands here.', 'Write: “charged”', 'Rule: no-fined'])
  })

  test('the comment names what to compare once, with its number', () => {
    const wife = wordRule('wife', { related: 'fined' })
    const twice: Rule = {
      ...wife,
      check: (draft, report) =>
        wife.check(draft, ({ related = [], ...rest }) =>
          report({ ...rest, related: [...related, ...related] }),
        ),
    }
    const made = annotated(`<w:p>${run('He was fined, his wife not.')}</w:p>`, [twice]).after
    expect(part(made, 'word/comments.xml')).toContain('>Compare “fined”, 2 times<')
  })

  test('is read again with the same words and the new comments', () => {
    const { bytes } = annotated(`<w:p>${run('He was fined.')}</w:p>`)
    const draft = readDocx(bytes, 'paper.docx')
    expect(draft.ok && draft.value.blocks.map(({ text }) => text)).toEqual(['He was fined.'])
    expect(draft.ok && draft.value.comments.map(({ author, place }) => [author, place])).toEqual([
      ['Factum', { line: 1, column: 8 }],
    ])
  })

  test('strict files get strict names', () => {
    const { after } = annotated({ body: `<w:p>${run('fined')}</w:p>`, strict: true })
    expect(part(after, 'word/comments.xml')).toContain(
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    )
    expect(part(after, 'word/_rels/document.xml.rels')).toContain(
      'http://purl.oclc.org/ooxml/officeDocument/relationships/comments',
    )
  })

  test('a prefix of its own is followed', () => {
    const { after } = annotated({ body: `<w:p>${run('fined')}</w:p>`, prefix: 'x' })
    expect(bodyOf(after)).toContain('<x:commentRangeStart x:id="0"/>')
  })
})

test('comments that are there stay, and new ones are numbered on', () => {
  const comment = `<w:comment w:id="7" w:author="Aigul"><w:p>${run('Ask him')}</w:p></w:comment>`
  const body = `<w:p><w:commentRangeStart w:id="7"/>${run('He was fined')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r></w:p>`
  const { before, after } = annotated({ body, comments: comment })
  expect(part(after, 'word/comments.xml')).toContain(comment)
  expect(short(bodyOf(after))).toMatch(/^<w:p>\[7.*\[8.*8\]8\*7\]7\*<\/w:p>$/)
  for (const name of ['[Content_Types].xml', 'word/_rels/document.xml.rels']) {
    expect(part(after, name)).toBe(part(before, name))
  }
})

describe('notes', () => {
  const mark = (id: number, kind = 'footnote') =>
    `<w:r><w:rPr/><w:${kind}Reference w:id="${id}"/></w:r>`
  const note = (id: number, text: string, kind = 'footnote') =>
    `<w:${kind} w:id="${id}"><w:p>${run(text)}</w:p></w:${kind}>`

  test.each([
    [
      'the first of two',
      `<w:p>${run('One')}${mark(1)}${run(' two')}${mark(2)}</w:p>`,
      note(1, 'fined') + note(2, 'x'),
      1,
    ],
    [
      'the second of two',
      `<w:p>${run('One')}${mark(1)}${run(' two')}${mark(2)}</w:p>`,
      note(1, 'x') + note(2, 'fined'),
      2,
    ],
    [
      'of two side by side',
      `<w:p>${run('One')}${mark(1)}${mark(2)}</w:p>`,
      note(1, 'x') + note(2, 'fined'),
      2,
    ],
    ['at the beginning', `<w:p>${mark(2)}${run('One')}</w:p>`, note(2, 'fined'), 2],
  ])('a finding hangs on the mark of its note: %s', (_, body, footnotes, id) => {
    const { before, after } = annotated({ body, footnotes })
    expect(short(bodyOf(after))).toContain(`[0${mark(id)}0]0*`)
    expect(part(after, 'word/footnotes.xml')).toBe(part(before, 'word/footnotes.xml'))
    expect(part(after, 'word/comments.xml')).toContain('Warning, in this footnote. “fined”: ')
  })

  test('footnotes and endnotes with the same label are told apart', () => {
    const settings = '<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>'
    const body = `<w:p>${run('a')}${mark(1)}${run('b')}${mark(1, 'endnote')}</w:p>`
    const endnotes = note(1, 'fined', 'endnote')
    const { after } = annotated({ body, footnotes: note(1, 'x'), endnotes, settings })
    expect(short(bodyOf(after))).toContain(`[0${mark(1, 'endnote')}0]0*`)
  })
})

test.each([
  ['a head', { body: paragraph('Text'), header: `<w:p>${run('fined')}</w:p>`, relationships: '' }],
  [
    'a formula',
    { body: `${paragraph('Text')}<w:p><m:oMath><m:r><m:t>fined</m:t></m:r></m:oMath></w:p>` },
  ],
])('a finding in %s hangs on the first word of the text and quotes its words', (_, made) => {
  const { after } = annotated(made)
  expect(short(bodyOf(after))).toMatch(
    /^<w:p><w:pPr><\/w:pPr>\[0<w:r><w:rPr><\/w:rPr><w:t>Text<\/w:t><\/w:r>0\]0\*/,
  )
  expect(part(after, 'word/comments.xml')).toContain('“fined”: ')
})

test('a file without findings gets no comment', () => {
  const { after } = annotated(paragraph('He left.'))
  expect(part(after, 'word/comments.xml')).not.toContain('<w:comment ')
})
