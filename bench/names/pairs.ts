import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Two names and whether they are one person's; `origin` says where the pair is from. */
export interface Pair {
  readonly same: boolean
  readonly a: string
  readonly b: string
  readonly origin: string
}

/** Labelled pairs from a tab-separated file whose header names label, name_a, name_b and perhaps origin. */
export function readPairs(file: string): readonly Pair[] {
  const [header = '', ...lines] = readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split(/\r?\n/)
  const columns = header.split('\t')
  const at = (name: string) => columns.indexOf(name)
  const [label, a, b, origin] = [at('label'), at('name_a'), at('name_b'), at('origin')]
  return lines.map((line) => {
    const cells = line.split('\t')
    return {
      same: cells[label] === '1',
      a: cells[a] ?? '',
      b: cells[b] ?? '',
      origin: cells[origin] ?? '',
    }
  })
}

/** Pairs of real persons that may be read but not passed on; not part of the repository. */
export const pairFolder = join(import.meta.dirname, '../../../shared/names')
export const trainingPairs = (): readonly Pair[] | undefined => readIfThere('train.tsv')
export const nomenklaturaPairs = (): readonly Pair[] | undefined =>
  readIfThere('nomenklatura_person_cases.tsv')

function readIfThere(name: string): readonly Pair[] | undefined {
  const file = join(pairFolder, name)
  return existsSync(file) ? readPairs(file) : undefined
}

/** A Latin word of a name and its Russian form (Wikidata, CC0; see data/README.md). */
export interface WordPair {
  readonly latin: string
  readonly cyrillic: string
}

export function wordPairs(): readonly WordPair[] {
  const file = join(import.meta.dirname, 'data/wd_en_ru_tokens_postsoviet.tsv')
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n')
  return lines.map((line) => {
    const [latin = '', cyrillic = ''] = line.split('\t')
    return { latin, cyrillic }
  })
}
