import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { sampleTree } from '../../../test/support/paper/sample-tree.ts'
import type { Block, DocumentTree } from '../tree.ts'
import { writers } from './index.ts'

const digest = async (write: (typeof writers)[number]['write']): Promise<string> => {
  const written = await write(sampleTree())
  return written.ok
    ? createHash('sha256').update(written.value).digest('hex')
    : written.fault.message
}

test.each(writers)('$format: the same tree gives the same bytes twice', async ({ write }) => {
  expect(await digest(write)).toBe(await digest(write))
})

test('the same tree gives the same bytes in another process, folder and time zone', async () => {
  const here = await Promise.all(writers.map(({ write }) => digest(write)))
  const script = `
    import { createHash } from 'node:crypto'
    const { writers } = await import(${JSON.stringify(new URL('./index.ts', import.meta.url).href)})
    const { sampleTree } = await import(${JSON.stringify(new URL('../../../test/support/paper/sample-tree.ts', import.meta.url).href)})
    for (const { write } of writers) {
      console.log(createHash('sha256').update((await write(sampleTree())).value).digest('hex'))
    }`
  const there = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: tmpdir(),
    env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'kk_KZ.UTF-8', NODE_OPTIONS: '' },
    encoding: 'utf8',
  })
  expect(there.trim().split('\n')).toEqual(here)
})

test.each(writers)('$format: a tree that breaks its promises is not written', async ({ write }) => {
  await expect(write({ ...sampleTree(), notes: [] })).rejects.toThrow('this is not a document tree')
})

const words = (text: string) => [{ type: 'text', text } as const]
const paragraph = (text: string): Block => ({ type: 'paragraph', children: words(text) })
const drawing: Block = {
  type: 'drawing',
  id: 'drawing',
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5"><rect width="10" height="5"/></svg>',
  alt: 'Тікбұрыш',
  caption: words('Сурет'),
}
const columns = [{ title: words('Адам') }]
const paper = (...blocks: Block[]): DocumentTree => ({
  ...sampleTree(),
  language: 'kk',
  date: '2025-02',
  subtitle: undefined,
  place: undefined,
  organisations: [],
  blocks,
  notes: [],
})

const papers: [string, DocumentTree][] = [
  ['no text at all', paper()],
  [
    'a box before any heading',
    paper({ type: 'box', role: 'note', title: words('Ескертпе'), blocks: [paragraph('Мәтін')] }),
  ],
  [
    'a table without rows',
    paper({ type: 'table', id: 'table', caption: words('Кесте'), columns, rows: [] }),
  ],
  [
    'a page break before a table',
    paper(
      { type: 'page-break' },
      { type: 'table', id: 'table', caption: [], columns, rows: [[words('Марат')]] },
    ),
  ],
  [
    'a picture in a list in a quotation in a box',
    paper({
      type: 'box',
      role: 'note',
      title: words('Қорап'),
      blocks: [
        {
          type: 'quotation',
          blocks: [
            {
              type: 'list',
              ordered: true,
              start: 5,
              items: [[drawing], [paragraph('а'), paragraph('б')]],
            },
          ],
        },
      ],
    }),
  ],
  [
    'headings of three depths and their contents',
    paper(
      { type: 'contents', title: 'Мазмұны', depth: 3 },
      { type: 'heading', depth: 1, id: 'a', number: '1', children: words('А') },
      { type: 'heading', depth: 2, id: 'b', number: '1.1', children: words('Ә') },
      { type: 'heading', depth: 3, id: 'c', children: words('Б') },
      {
        type: 'box',
        role: 'recommendations',
        title: words('Ұсынымдар'),
        blocks: [paragraph('Мәтін')],
      },
    ),
  ],
]

test.each(
  papers.flatMap(([name, tree]) =>
    writers.map((writer) => [writer.format, name, tree, writer] as const),
  ),
)('%s: %s can be written', async (_format, _name, tree, writer) => {
  expect(await writer.write(tree)).toMatchObject({ ok: true })
})
