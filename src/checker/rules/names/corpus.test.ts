import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkDraft } from '../../check.ts'
import { readDraft } from '../../readers/index.ts'
import { lawRules } from '../law/index.ts'
import { letterRules } from '../letters/index.ts'
import { termRules } from '../terms/index.ts'
import { nameRules } from './index.ts'

// Three published papers that stand beside the repository where this is developed.
const corpus = new URL('../../../../../shared/corpus/', import.meta.url)
const rules = [...nameRules, ...termRules, ...lawRules, ...letterRules]

async function found(start: string): Promise<readonly string[]> {
  const file = readdirSync(corpus).find((name) => name.startsWith(start)) ?? ''
  const read = await readDraft(new Uint8Array(readFileSync(new URL(file, corpus))), file)
  if (!read.ok) throw new Error(read.fault.message)
  return checkDraft(read.value, rules).map(
    ({ place, rule, quote, severity }) => `${place.line} ${severity} ${rule} ${quote}`,
  )
}

describe.runIf(existsSync(corpus))('published papers', () => {
  const slips: readonly (readonly [paper: string, line: number, rule: string])[] = [
    ['000', 3, 'letter-part-missing'],
    ['000', 17, 'letter-part-missing'],
    ['002', 47, 'irregular-possessive'],
    ['002', 47, 'list-comma-missing'],
    ['002', 70, 'term-two-spellings'],
    ['002', 84, 'abbreviation-not-introduced'],
    ['002', 84, 'list-punctuation'],
    ['002', 90, 'spelling-variety'],
    ['002', 118, 'treaty-article-heading'],
    ['002', 162, 'law-two-titles'],
    ['002', 198, 'stray-full-stop'],
    ['002', 257, 'law-two-titles'],
    ['002', 308, 'article-without-code'],
    ['002', 326, 'law-two-titles'],
    ['002', 326, 'quotation-unbalanced'],
    ['002', 342, 'term-two-spellings'],
    ['002', 346, 'doubled-word'],
    ['002', 380, 'recommendation-without-article'],
    ['002', 384, 'term-two-spellings'],
    ['002', 394, 'term-two-spellings'],
    ['002', 402, 'provision-gloss'],
    ['002', 404, 'recommendation-without-article'],
    ['003', 46, 'quotation-mixed'],
    ['003', 70, 'name-typo'],
    ['003', 193, 'doubled-word'],
    ['003', 211, 'article-before-abbreviation'],
    ['003', 248, 'name-spellings'],
    ['003', 273, 'name-url'],
    ['003', 277, 'place-spellings'],
  ]
  it.each(slips)('%s, line %i: %s', async (paper, line, rule) => {
    const lines = (await found(paper)).map((each) => each.split(' '))
    expect(lines.some(([at, , code]) => at === `${line}` && code === rule)).toBe(true)
  })

  const right: readonly (readonly [paper: string, words: string])[] = [
    ['003', 'Syzdykov'],
    ['003', 'Sadykov'],
    ['003', 'Balayeva'],
    ['003', 'Magerram'],
    ['003', 'Azatty'],
    ['003', 'Yensebek'],
    ['003', 'Mukhamedkarim'],
    ['003', 'Zhanbyrshin'],
    ['003', 'Smailova'],
    ['000', 'organizations'],
    ['000', 'offense'],
  ]
  it.each(right)('%s: “%s” is left alone', async (paper, words) => {
    expect((await found(paper)).filter((each) => each.includes(words))).toEqual([])
  })
})
