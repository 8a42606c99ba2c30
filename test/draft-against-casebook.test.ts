import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Confidentiality } from '../src/base/confidentiality.ts'
import {
  buildPaper,
  type Casebook,
  copyPapers,
  draftKnowledge,
  recordAll,
  viewsOf,
} from '../src/casebook/index.ts'
import {
  type CasebookKnowledge,
  casebookRules,
  checkOne,
  type Finding,
} from '../src/checker/index.ts'
import { readHtml } from '../src/checker/readers/html/index.ts'
import { readMarkdown } from '../src/checker/readers/markdown/index.ts'
import { memoryCasebook } from './support/memory-casebook.ts'
import { sampleApp } from './support/sample-app.ts'

const sample = await sampleApp()
const views = viewsOf(sample.casebook)
const opened: Casebook[] = []
afterAll(async () => {
  await views.close()
  await sample.close()
  for (const casebook of opened) await casebook.close()
})

function check(text: string | Uint8Array, known: CasebookKnowledge): readonly Finding[] {
  const draft =
    typeof text === 'string'
      ? readMarkdown(new TextEncoder().encode(text), 'draft.md')
      : readHtml(text, 'paper.html')
  if (!draft.ok) throw new Error(draft.fault.message)
  return checkOne(draft.value, casebookRules(known)).findings
}

describe('the sample casebook', async () => {
  const known = await draftKnowledge(sample.casebook, views, 'public')

  it('has nothing to say against the paper that is built from it', async () => {
    await copyPapers(
      join(import.meta.dirname, '../samples/kazakhstan/documents'),
      sample.casebook.folder,
    )
    const built = await buildPaper(sample.casebook, views, 'briefing-2025', ['html'])
    if (!built.ok) throw new Error(built.fault[0]?.message)
    const [file = ''] = built.value.files
    expect(check(readFileSync(file), known)).toEqual([])
  })

  const dated = (sentence: string) => `# Briefing paper\n\nFebruary 2025\n\n${sentence}\n`

  it.each([
    [
      'a spelling the casebook does not have',
      'Duman Mukhamedkarym was detained again.',
      'casebook-name',
      'warning',
      'Duman Mukhamedkarym',
    ],
    [
      'another spelling of the record',
      'Marat Zhylyanbaev ran a marathon.',
      'casebook-name',
      'note',
      'Marat Zhylyanbaev',
    ],
    [
      'another length',
      'Activist Timur Danebaev was sentenced to four years in prison.',
      'casebook-penalty',
      'warning',
      'four years',
    ],
    [
      'another length of a suspended sentence',
      'Zhanbolat Mamai was given a suspended five-year prison sentence.',
      'casebook-penalty',
      'warning',
      'five-year',
    ],
    [
      'a length, beside an earlier case with another kind of penalty',
      'Aidar Syzdykov was sentenced to six years in prison in September 2024.',
      'casebook-penalty',
      'warning',
      'six years',
    ],
    [
      'another date',
      'In May 2023, civil society activist Timur Danebaev was sentenced to three years in prison.',
      'casebook-date',
      'warning',
      'May 2023',
    ],
    [
      'released before the paper',
      'Kosai Makhanbayev, a defendant in the residence trial, remains in prison.',
      'casebook-status',
      'warning',
      'remains in prison',
    ],
    [
      'a source with another date',
      'They were convicted (see Radio Azattyk, 17 February 2025: https://rus.azattyk.org/a/v-kazahstane-politseyskih-osudili-na-3-goda-za-primenenii-v-yanvare-2022-go-pytok-k-zaderzhannym-v-chisle-kotoryh---muzykant-iz-kr-ruzahunov/33279291.html).',
      'casebook-source',
      'warning',
      '17 February 2025',
    ],
    [
      'in prison on the day of the paper',
      'Marat Zhylanbayev was released.',
      'casebook-status',
      'note',
      'was released',
    ],
  ])('finds %s', (_, sentence, rule, severity, quote) => {
    expect(check(dated(sentence), known)).toMatchObject([{ rule, severity, quote }])
  })

  it.each([
    [
      'two lengths before and after an appeal',
      'Kosai Makhanbayev was sentenced to one year and eight months in prison.',
    ],
    [
      'the other of the two',
      'Kosai Makhanbayev was sentenced to one year and nine months in prison.',
    ],
    ['a demand', 'The prosecution demanded ten years in prison for Marat Zhylanbayev.'],
    [
      'two persons',
      'Aigerim Tleuzhan and Kalas Nurpeisov were sentenced to four and eight years in prison.',
    ],
    [
      'somebody with the same surname',
      'Aset Abishev and Kenzhebek Abishev were named in a letter.',
    ],
    [
      'somebody the casebook does not know',
      'Aisha Mukhametova was sentenced to nine years in prison.',
    ],
    ['a month called May', 'In June 2023, Timur Danebaev was sentenced to three years in prison.'],
  ])('leaves alone %s', (_, sentence) => {
    expect(check(dated(sentence), known)).toEqual([])
  })

  it('asks the records for the day of the draft', () => {
    const before = '# Letter\n\n10 July 2024\n\nKosai Makhanbayev is in prison.\n'
    expect(check(before, known)).toEqual([])
  })
})

describe('who may not be named', () => {
  const person = {
    kind: 'person',
    version: 1,
    id: 'person-1',
    names: [
      { text: 'Raigul Sadyrbayeva', use: 'preferred' },
      { text: 'Raigul Akhmetova', use: 'alias' },
    ],
  }
  const consent = {
    kind: 'consent',
    version: 1,
    id: 'consent-1',
    confidentiality: 'organisation',
    person: 'person-1',
    purposes: ['publication'],
    answer: 'given',
    on: '2023-01-01',
    form: 'written',
  }

  async function knownOf(audience: Confidentiality, ...records: object[]) {
    const casebook = await memoryCasebook()
    opened.push(casebook)
    const { refused } = await recordAll(
      casebook,
      records.map((input, i) => ({ where: `record ${i}`, input })),
    )
    expect(refused).toEqual([])
    const views = viewsOf(casebook)
    const known = await draftKnowledge(casebook, views, audience)
    await views.close()
    return known
  }
  const errors = (text: string, known: CasebookKnowledge) =>
    check(text, known)
      .filter(({ severity }) => severity === 'error')
      .map(({ quote }) => quote)

  it.each<[string, Confidentiality, object, object, string, string[]]>([
    ['consent given', 'public', {}, {}, 'Raigul Sadyrbayeva spoke.', []],
    [
      'consent withdrawn',
      'public',
      {},
      { withdrawn: '2024-01-01' },
      'Raigul Sadyrbayeva spoke.',
      ['Raigul Sadyrbayeva'],
    ],
    [
      'consent withdrawn, a spelling that is not recorded',
      'public',
      {},
      { withdrawn: '2024-01-01' },
      'Raigul Sadyrbaeva spoke.',
      ['Raigul Sadyrbaeva'],
    ],
    [
      'consent withdrawn, in a heading in capitals',
      'public',
      {},
      { withdrawn: '2024-01-01' },
      '# SADYRBAYEVA RAIGUL',
      ['SADYRBAYEVA RAIGUL'],
    ],
    [
      'consent withdrawn for publication, a draft for the organisation itself',
      'organisation',
      {},
      { withdrawn: '2024-01-01' },
      'Raigul Sadyrbayeva spoke.',
      [],
    ],
    [
      'a restricted record',
      'public',
      { confidentiality: 'restricted' },
      {},
      'Raigul Sadyrbayeva spoke.',
      ['Raigul Sadyrbayeva'],
    ],
    [
      'a restricted record, a draft for who may see it',
      'restricted',
      { confidentiality: 'restricted' },
      {},
      'Raigul Sadyrbayeva spoke.',
      [],
    ],
    [
      'one restricted name of two',
      'public',
      { fields: { '/names/1': { confidentiality: 'restricted' } } },
      {},
      'Raigul Sadyrbayeva is Raigul Akhmetova.',
      ['Raigul Akhmetova'],
    ],
  ])('%s', async (_, audience, ofPerson, ofConsent, text, found) => {
    const known = await knownOf(audience, { ...person, ...ofPerson }, { ...consent, ...ofConsent })
    expect(errors(text, known)).toEqual(found)
  })
})
