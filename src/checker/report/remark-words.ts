import type { Draft, Remark } from '../tree/index.ts'

type Values = NonNullable<Remark['values']>

/** What a reader could not make out, in one sentence each; remarks that only serve rules have none. */
const sentences: Readonly<Record<string, (values: Values) => string>> = {
  pictures: ({ count }) => `Words inside ${things(count, 'picture')} were not read.`,
  objects: ({ count }) =>
    `Words inside ${things(count, 'chart or embedded object', 'charts and embedded objects')} were not read.`,
  'pdf-pictures': ({ count }) => `Words inside ${things(count, 'picture')} were not read.`,
  'pdf-page-unread': ({ page }) => `Page ${page} could not be read.`,
  'pdf-letters-unknown': () =>
    'Some letters of this PDF say nothing of what they stand for and were left out.',
  'part-not-read': () => 'A document inside this document was not read.',
  'unknown-symbols': ({ count }) => `${things(count, 'sign')} of symbol fonts could not be read.`,
  'field-unclosed': () => 'A field of this file has no end; words behind it may be missing.',
  'notes-counted-by-page': () =>
    'Notes start again on every page, which a Word file does not show; they are counted through here.',
  'characters-lost': ({ count }) =>
    `${things(count, 'character')} could not be read; save the file as UTF-8.`,
  'encoding-guessed': ({ encoding }) =>
    `The file does not say how it is encoded; it was read as ${encoding}.`,
  'html-tangled': () => 'The markup of this page is tangled; places may be a little off.',
}

const things = (count: string | number | undefined, one: string, many = `${one}s`): string =>
  count === undefined ? many : Number(count) === 1 ? `1 ${one}` : `${count} ${many}`

/** The sentences for a draft, each once. */
export function remarkSentences({ remarks }: Draft): string[] {
  const said = remarks.flatMap(({ code, values = {}, place }) => {
    const sentence = sentences[code]
    return sentence === undefined ? [] : [sentence({ page: place?.page ?? '?', ...values })]
  })
  return [...new Set(said)]
}
