import { expect, test } from 'vitest'
import { draftOf, paragraph, run } from '../../../../test/support/office/word-file.ts'

const level = (n: number, format: string, text: string, more = '', start = 1) =>
  `<w:lvl w:ilvl="${n}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const definition = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
const list = (id: number, of: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`
const startAt = (n: number, start: number) =>
  `<w:lvlOverride w:ilvl="${n}"><w:startOverride w:val="${start}"/></w:lvlOverride>`

const usual = definition(
  0,
  level(0, 'decimal', '%1.'),
  level(1, 'lowerLetter', '(%2)'),
  level(2, 'lowerRoman', '%3)'),
)
const legal = definition(
  0,
  level(0, 'upperRoman', '%1.'),
  level(1, 'decimal', '%1.%2.', '<w:isLgl/>'),
  level(2, 'decimal', '%1.%2.%3.'),
)

/** Paragraphs given as "list/level"; answers the labels. */
function labels(numbering: string, paragraphs: string): (string | undefined)[] {
  const body = paragraphs.split(' ').map((place) => {
    const [id, at] = place.split('/')
    return paragraph('x', `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`)
  })
  return draftOf({ numbering, body: body.join('') }).blocks.map((block) => block.label)
}

test.each([
  [
    'levels count and start again',
    usual + list(1, 0),
    '1/0 1/1 1/1 1/2 1/0 1/1',
    '1. (a) (b) i) 2. (a)',
  ],
  [
    'two lists of one definition count on',
    usual + list(1, 0) + list(2, 0),
    '1/0 2/0 1/0',
    '1. 2. 3.',
  ],
  [
    'a list with its own start begins there, once',
    usual + list(1, 0) + list(2, 0, startAt(0, 5)),
    '1/0 2/0 2/0 1/0',
    '1. 5. 6. 7.',
  ],
  [
    'a list may begin at any number',
    definition(0, level(0, 'decimal', '%1.', '', 57)) + list(1, 0),
    '1/0 1/0',
    '57. 58.',
  ],
  ['legal numbering prints decimals', legal + list(1, 0), '1/0 1/0 1/1 1/2', 'I. II. 2.1. II.1.1.'],
  ['a level skipped counts as begun', legal + list(1, 0), '1/0 1/2 1/1', 'I. I.1.1. 1.2.'],
  [
    'a level that never starts again',
    definition(
      0,
      level(0, 'decimal', '%1.'),
      level(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>'),
    ) + list(1, 0),
    '1/0 1/1 1/0 1/1',
    '1. 1) 2. 2)',
  ],
  [
    'a level that starts again only after the first',
    definition(
      0,
      level(0, 'decimal', '%1.'),
      level(1, 'decimal', '%2.'),
      level(2, 'decimal', '%3)', '<w:lvlRestart w:val="1"/>'),
    ) + list(1, 0),
    '1/0 1/1 1/2 1/1 1/2 1/0 1/2',
    '1. 1. 1) 2. 2) 2. 1)',
  ],
  [
    'a list may replace a level',
    usual +
      list(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1)')}</w:lvlOverride>`),
    '1/0 1/0',
    'A) B)',
  ],
  [
    'bullets',
    definition(
      0,
      level(0, 'bullet', '\uf0b7'),
      level(1, 'bullet', 'o'),
      level(2, 'bullet', '\uf0ff'),
    ) + list(1, 0),
    '1/0 1/1 1/2',
    '• o •',
  ],
  [
    'formats of later Words have an older form',
    definition(
      0,
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom"/></mc:Choice><mc:Fallback><w:numFmt w:val="decimalZero"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1."/></w:lvl>',
    ) + list(1, 0),
    '1/0',
    '01.',
  ],
])('%s', (_, numbering, paragraphs, expected) => {
  expect(labels(numbering, paragraphs)).toEqual(expected.split(' '))
})

test.each([
  ['list 0 is none', usual + list(1, 0), '0/0'],
  ['a list that is not there', usual, '7/0'],
  ['a level that is not there', usual + list(1, 0), '1/12'],
  ['a level without text', definition(0, level(0, 'none', '')) + list(1, 0), '1/0'],
])('no label: %s', (_, numbering, paragraphs) => {
  expect(labels(numbering, paragraphs)).toEqual([undefined])
})

test('headings get their numbers through styles bound to levels', () => {
  const heading = (n: number) =>
    `<w:style w:type="paragraph" w:styleId="H${n}"><w:name w:val="heading ${n}"/><w:pPr>${n === 1 ? '<w:numPr><w:numId w:val="1"/></w:numPr>' : ''}<w:outlineLvl w:val="${n - 1}"/></w:pPr>${n > 1 ? '<w:basedOn w:val="H1"/>' : ''}</w:style>`
  const bound = definition(
    0,
    level(0, 'upperRoman', '%1.', '<w:pStyle w:val="H1"/>'),
    level(1, 'decimal', '%1.%2', '<w:pStyle w:val="H2"/>'),
  )
  const { blocks } = draftOf({
    styles: heading(1) + heading(2),
    numbering: bound + list(1, 0),
    body: [1, 2, 2, 1].map((n) => paragraph('x', `<w:pStyle w:val="H${n}"/>`)).join(''),
  })
  expect(blocks.map((block) => `${block.kind} ${block.level} ${block.label}`)).toEqual([
    'heading 1 I.',
    'heading 2 I.1',
    'heading 2 I.2',
    'heading 1 II.',
  ])
})

test('a numbering style stands for a list', () => {
  const { blocks } = draftOf({
    styles:
      '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
    numbering: `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>${definition(1, level(0, 'decimal', '(%1)'))}${list(1, 0)}${list(2, 1)}`,
    body: paragraph('x', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
  })
  expect(blocks[0]?.label).toBe('(1)')
})

test('an item without words keeps its label, a deleted one has none', () => {
  const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
  const { blocks } = draftOf({
    numbering: usual + list(1, 0),
    body:
      paragraph('', numbered) +
      `<w:p><w:pPr>${numbered}<w:rPr><w:del w:author="A"/></w:rPr></w:pPr><w:del w:author="A"><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>` +
      `<w:p><w:pPr>${numbered}</w:pPr>${run('kept')}</w:p>`,
  })
  expect(blocks.map((block) => [block.label, block.text])).toEqual([
    ['1.', ''],
    ['2.', 'kept'],
  ])
})
