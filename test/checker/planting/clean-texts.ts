import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkDraft } from '../../../src/checker/check.ts'
import type { Finding } from '../../../src/checker/index.ts'
import { readMarkdown } from '../../../src/checker/readers/markdown/index.ts'
import { rules } from '../../../src/checker/rules/registry.ts'
import type { SlipKind, TextSort } from './slip-kind.ts'

/** A text into which slips are put. */
export interface CheckedText {
  readonly name: string
  readonly sort: TextSort
  readonly words: string
  /** What the rules find in it before anything is planted. */
  readonly known: readonly string[]
}

/** Rule, words and message: what a finding is about, wherever the line stands. */
const nameOf = ({ rule, quote, message }: Finding): string => `${rule}: “${quote}” ${message}`

/** What the rules of a kind find, or all rules; notes only for kinds that are told in notes. */
export function findingsOf(words: string, kind?: SlipKind): readonly string[] {
  const read = readMarkdown(new TextEncoder().encode(words), 'paper.md')
  if (!read.ok) throw new Error(read.fault.message)
  const run = kind === undefined ? rules : rules.filter(({ code }) => kind.rules.includes(code))
  return checkDraft(read.value, run)
    .filter(({ severity }) => kind?.note === true || severity !== 'note')
    .map(nameOf)
}

function textOf(file: string, name: string, sort: TextSort): CheckedText {
  const words = readFileSync(file, 'utf8')
  return { name, sort, words, known: everyFindingOf(words) }
}

function everyFindingOf(words: string): readonly string[] {
  const read = readMarkdown(new TextEncoder().encode(words), 'paper.md')
  return read.ok ? checkDraft(read.value, rules).map(nameOf) : []
}

const fixtures = join(import.meta.dirname, '../../fixtures/checker')
const shared = join(import.meta.dirname, '../../../../shared/corpus')

/** Our own papers, which have no slip. */
export const ownTexts: readonly CheckedText[] = [
  textOf(join(fixtures, 'clean-paper.md'), 'clean-paper', 'paper'),
  textOf(join(fixtures, 'clean-letter.md'), 'clean-letter', 'letter'),
]

/** Papers of others, where they are at hand; what was found in them before is subtracted. */
export function foreignTexts(): readonly CheckedText[] {
  if (!existsSync(shared)) return []
  return readdirSync(shared)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => textOf(join(shared, file), file.slice(0, 3), 'paper'))
    .filter(({ words }) => words.length > 10_000)
}
