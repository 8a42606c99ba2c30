import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DraftBlock, type DraftInline, plainText } from './draft.ts'
import { parseDocument } from './parse.ts'

const head = `---
kind: briefing-paper
title: Civic space
date: 2025-02
on: 2025-02-28
language: en
---
`

function inlines(text: string): readonly DraftInline[] {
  const parsed = parseDocument(head + text, 'paper.md')
  if (!parsed.ok) throw new Error(parsed.fault.map((f) => `${f.where}: ${f.message}`).join('\n'))
  const [first] = parsed.value.blocks
  return first?.type === 'paragraph' ? first.children : []
}

function faults(text: string): string[] {
  const parsed = parseDocument(text, 'paper.md')
  return parsed.ok ? [] : parsed.fault.map((f) => `${f.at.line}:${f.at.column} ${f.message}`)
}

describe('values in a sentence', () => {
  it.each<[string, object]>([
    [':figure[behind-bars]', { name: 'figure', subject: 'behind-bars', options: { as: 'words' } }],
    [
      ':figure[behind-bars]{on=2020-10-16 part=house-arrest as=number}',
      { options: { on: '2020-10-16', part: 'house-arrest', as: 'number' } },
    ],
    [':quoted[killed#official]{note=no}', { subject: 'killed#official', options: { note: 'no' } }],
    [':lang[бейбіт жиналыс]{kk}', { subject: 'бейбіт жиналыс', options: { kk: '' } }],
    [':date[zhylanbayev-verdict]{form=in}', { name: 'date', options: { form: 'in', of: 'start' } }],
  ])('%s', (text, expected) => {
    expect(inlines(`It was ${text}.`)).toMatchObject([
      { type: 'text', text: 'It was ' },
      { type: 'directive', at: { line: 8, column: 8 }, ...expected },
      { type: 'text', text: '.' },
    ])
  })
})

describe('citations', () => {
  it.each<[string, object[]]>([
    ['[@s083]', [{ source: 's083' }]],
    ['[@s083, p. 3]', [{ source: 's083', locator: 'p. 3' }]],
    ['[@s083, chapter 6,\np. 3]', [{ source: 's083', locator: 'chapter 6, p. 3' }]],
    ['[@s083; @s084, chapter 2]', [{ source: 's083' }, { source: 's084', locator: 'chapter 2' }]],
    [
      '[see @s083; see also @s084]',
      [
        { prefix: 'see', source: 's083' },
        { prefix: 'see also', source: 's084' },
      ],
    ],
  ])('%s', (text, items) => {
    expect(inlines(`A court said so.${text} Then`)).toEqual([
      { type: 'text', text: 'A court said so.' },
      { type: 'citation', items, at: { file: 'paper.md', line: 8, column: 17 } },
      { type: 'text', text: ' Then' },
    ])
  })

  it.each(['[a@example.org]', '\\[@s083]', '[square]', 'at 10:30', 'Re:think', 'http:', 'a :: b'])(
    'leaves %s as text',
    (text) =>
      expect(plainText(inlines(`Write ${text} here`))).toBe(`Write ${text.replace('\\', '')} here`),
  )
})

describe('blocks', () => {
  const blocks = (text: string): readonly DraftBlock[] => {
    const parsed = parseDocument(head + text, 'paper.md')
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.fault))
    return parsed.value.blocks
  }

  it.each<[string, object]>([
    ['# Introduction {#intro}', { depth: 1, id: 'intro', numbering: 'chapter' }],
    ['## The law', { depth: 2, id: undefined, numbering: 'none' }],
    ['# Persons {#annex .annex}', { id: 'annex', numbering: 'annex' }],
    ['# Authors {.unnumbered}', { numbering: 'none' }],
    ['::contents', { name: 'contents', options: { depth: 2 } }],
    [
      '::case{person="tleuzhan nurpeisov"}',
      { options: { person: ['tleuzhan', 'nurpeisov'], status: 'yes' } },
    ],
    [
      '::table{figure=behind-bars #annex title="In prison" columns="no person"}',
      { options: { id: 'annex', columns: ['no', 'person'] } },
    ],
    [':::case{person=mamai}\nMore.\n:::', { name: 'case', blocks: [{ type: 'paragraph' }] }],
    [
      ':::recommendations{to="The authorities should"}\n- Stop.\n:::',
      { options: { to: 'The authorities should' }, blocks: [{ type: 'list' }] },
    ],
    ['> He said so.', { type: 'quotation' }],
    ['<!-- for ourselves -->\n\n3. third', { type: 'list', ordered: true, start: 3 }],
  ])('%s', (text, expected) => expect(blocks(text)).toMatchObject([expected]))

  it('keeps notes of our own apart from the text', () => {
    const parsed = parseDocument(`${head}Said so.[^why]\n\n[^why]: Because [@s013].\n`, 'paper.md')
    if (!parsed.ok) throw new Error('refused')
    expect(parsed.value.blocks).toMatchObject([
      { children: [{ text: 'Said so.' }, { type: 'own-note', name: 'why' }] },
    ])
    expect(parsed.value.notes.get('why')?.children).toMatchObject([
      { text: 'Because ' },
      { type: 'citation' },
      { text: '.' },
    ])
  })
})

describe('what cannot be read is named with its place and the way to mend it', () => {
  it.each<[string, string]>([
    ['A :figur[behind-bars].', '8:3 There is no directive :figur; there are :figure,'],
    [':figure[behind-bars]{on=yesterday}', '8:1 :figure on= is not a day; write it as YYYY-MM-DD'],
    [':figure[behind-bars]{day=1}', '8:1 :figure does not know day'],
    [':figure[behind-bars]{as=roman}', '8:1 :figure as= is one of words, number, at-least, of'],
    [':lang[жиын]', '8:1 :lang needs one language in braces'],
    ['\n::case', '9:1 ::case needs one of person=…, case=… or proceeding=…'],
    ['::case{person=a case=b}', '8:1 ::case needs one of'],
    ['::table{figure=a}', '8:1 ::table needs title=…'],
    [
      '::table{figure=a title=b columns="no wage"}',
      '8:1 ::table columns.1= is not a column; the columns are no,',
    ],
    ['::recommendations', '8:1 :::recommendations encloses text'],
    [':::contents\n:::', '8:1 ::contents encloses no text'],
    ['::notes[End]', '8:1 A block directive takes no brackets'],
    ['Yes.[@]', '8:5 The citation [@] cannot be read'],
    ['Yes.[^a]', '8:5 There is no note [^a]; define it'],
    ['<b>bold</b>', '8:1 HTML cannot be printed'],
    ['`code`', '8:1 Code has no meaning'],
    ['---', '8:1 A line of --- has no meaning'],
    ['#### Deep', '8:1 A heading may have three levels at most'],
    ['# Persons {.anex}', '8:1 A heading does not know ".anex"'],
    ['[here](#annex)', '8:1 The link to "#annex" leads nowhere'],
  ])('%s', (text, expected) => {
    const found = faults(head + text)
    expect(found.map((one) => one.slice(0, expected.length))).toContain(expected)
  })

  it.each<[string, string]>([
    ['# No head', '1:1 The file does not begin with front matter'],
    ['---\ntitle: [\n---\n', '3:1 The front matter is not YAML'],
    ['---\ntitle: Paper\n---\n', '2:1 The front matter needs "kind"'],
    [head.replace('2025-02-28', '2025-02-30'), '5:5 "on" is not a day; write it as YYYY-MM-DD'],
    [head.replace('language: en', 'language: de'), '6:11 "language" is not one of en, ru, kk'],
    [head.replace('title:', 'titel:'), '2:1 The front matter has no field "titel"'],
  ])('%s', (text, expected) => {
    expect(faults(text).map((one) => one.slice(0, expected.length))).toContain(expected)
  })

  it('names all of them at once, in order', () => {
    expect(faults(`${head}:a[b]\n\n:c[d]\n`).map((f) => f.slice(0, 3))).toEqual(['8:1', '10:'])
  })
})

it('keeps every word that is no directive', () => {
  const word = fc.stringMatching(/^[A-Za-zА-Яа-яӘәҚқ0-9.,?'"“”«»()–:%@/-]{1,12}$/u)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
      const text = `The ${words.join(' ')} end`
      expect(plainText(inlines(text)).replace(/\s+/g, ' ')).toBe(text)
    }),
  )
})
