import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { writtenByLibrary } from '../../../../test/support/office/library-word-file.ts'
import { wordRule } from '../../../../test/support/word-rule.ts'
import { checkOne } from '../../check-files.ts'
import { readDocx } from '../../readers/docx/index.ts'
import { annotateDocx } from './annotate-docx.ts'

const shared = join(import.meta.dirname, '../../../../../shared/upr')
const files: [string, Uint8Array][] = [
  ['made by a library', await writtenByLibrary()],
  ...(existsSync(shared) ? readdirSync(shared) : [])
    .filter((name) => name.endsWith('.docx'))
    .map((name): [string, Uint8Array] => [name, readFileSync(join(shared, name))]),
]

/** What stands in w:t between the two marks of each comment, by its number. */
function markedWords(xml: string): Map<string, string> {
  const open = new Map<string, string>()
  const parts = xml.matchAll(
    /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:commentRange(Start|End) w:id="(\d+)"\/>/g,
  )
  const done = new Map<string, string>()
  for (const [, text, edge, id = ''] of parts) {
    if (edge === 'Start') open.set(id, '')
    else if (edge === 'End') {
      done.set(id, open.get(id) ?? '')
      open.delete(id)
    } else for (const [one, before] of open) open.set(one, before + text)
  }
  return done
}

test.each(files)('%s: comments are on the exact words, and everything else stays', (_, bytes) => {
  const draft = readDocx(bytes, 'paper.docx')
  if (!draft.ok) throw new Error(draft.fault.message)
  const rules = ['e', 'th', 'on of', 'right'].map((word, n) =>
    wordRule(word, { code: `rule-${n}` }),
  )
  const checked = checkOne(draft.value, rules)
  const copy = annotateDocx(bytes, checked, new Date(0))
  if (!copy.ok) throw new Error(copy.fault.message)

  const [before, after] = [unzipSync(bytes), unzipSync(copy.value)]
  const changed = Object.keys(after).filter(
    (name) => !Buffer.from(before[name] ?? []).equals(after[name] ?? new Uint8Array()),
  )
  expect(
    changed.filter((name) => !/^word\/(document|comments)\.xml$|^\[|\.rels$/.test(name)),
  ).toEqual([])

  // Findings in heads and feet are on the first word of the text.
  const first = /\S+/.exec(draft.value.blocks[0]?.text ?? '')?.[0] ?? ''
  const words = new Set(markedWords(strFromU8(after['word/document.xml'] as Uint8Array)).values())
  expect(
    [...words].filter((word) => !['e', 'th', 'on of', 'right', '', first].includes(word)),
  ).toEqual([])
  expect(words.size).toBeGreaterThan(1)

  const again = readDocx(copy.value, 'paper.docx')
  expect(again.ok && again.value.blocks).toEqual(draft.value.blocks)
  expect(again.ok && again.value.notes).toEqual(draft.value.notes)
  expect(again.ok && again.value.comments.length).toBe(
    draft.value.comments.length + checked.findings.length,
  )
})
