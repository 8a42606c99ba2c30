import { existsSync, readFileSync } from 'node:fs'
import { FaultError, fault } from '../../../base/result.ts'
import { prepareName, sameFrom, scoreNames } from '../../../names/index.ts'
import type { DefineCommand } from '../../command.ts'
import { exit } from '../../context.ts'

export const score: DefineCommand = (command, perform) =>
  command
    .name('score')
    .description('compare the pairs of a tab-separated file: the same rows with score and same')
    .argument('<pairs>', 'a file whose header has name_a and name_b')
    .action((file: string) =>
      perform(async ({ json, print }) => {
        const { header, rows } = readTable(file)
        const a = column(header, 'name_a', file)
        const b = column(header, 'name_b', file)
        const scored = rows.map((cells) => {
          const value = scoreNames(prepareName(cells[a] ?? ''), prepareName(cells[b] ?? ''))
          return { cells, score: value.toFixed(6), same: value >= sameFrom }
        })
        print(
          json
            ? JSON.stringify(
                scored.map((row) => ({
                  ...Object.fromEntries(header.map((name, i) => [name, row.cells[i] ?? ''])),
                  score: Number(row.score),
                  same: row.same,
                })),
              )
            : [
                [...header, 'score', 'same'].join('\t'),
                ...scored.map((row) => [...row.cells, row.score, row.same].join('\t')),
              ].join('\n'),
        )
        return exit.done
      }),
    )

function readTable(file: string): { header: readonly string[]; rows: readonly string[][] } {
  if (!existsSync(file)) {
    throw new FaultError([
      fault('file-missing', `There is no file ${file}; give the path of a tab-separated file`),
    ])
  }
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '')
  const lines = text.split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  const [header = '', ...rest] = lines
  const names = header.split('\t')
  const rows = rest.map((line, index) => {
    const cells = line.split('\t')
    if (cells.length !== names.length) {
      throw new FaultError([
        fault(
          'row-odd',
          `${cells.length} cells where the header has ${names.length}; a cell must not hold a tab or a line break`,
          `${file}, line ${index + 2}`,
        ),
      ])
    }
    return cells
  })
  return { header: names, rows }
}

function column(header: readonly string[], name: string, file: string): number {
  const at = header.indexOf(name)
  if (at >= 0) return at
  throw new FaultError([
    fault(
      'column-missing',
      `The header has no column ${name}; it needs name_a and name_b, separated by tabs`,
      `${file}, line 1`,
    ),
  ])
}
