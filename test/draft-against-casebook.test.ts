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
  casebookRulesFor,
  checkOne,
  type Draft,
  type Finding,
} from '../src/checker/index.ts'
import { readHtml } from '../src/checker/readers/html/index.ts'
import { readMarkdown } from '../src/checker/readers/markdown/index.ts'
import { Understanding } from '../src/checker/understanding/index.ts'
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

async function check(
  text: string | Uint8Array,
  known: CasebookKnowledge,
  beside: Partial<Draft> = {},
): Promise<readonly Finding[]> {
  const read =
    typeof text === 'string'
      ? readMarkdown(new TextEncoder().encode(text), 'draft.md')
      : readHtml(text, 'paper.html')
  if (!read.ok) throw new Error(read.fault.message)
  const draft = { ...read.value, ...beside }
  const rules = await casebookRulesFor(known)(new Understanding(draft))
  return checkOne(draft, rules).findings
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
    expect(await check(readFileSync(file), known)).toEqual([])
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
    [
      'fewer behind bars than the records name',
      'Eleven people are behind bars on politically motivated charges.',
      'casebook-number',
      'warning',
      'Eleven people',
    ],
    [
      'more behind bars than the records name',
      'In all, 40 people are behind bars on politically motivated charges.',
      'casebook-number',
      'note',
      '40 people',
    ],
    [
      'the number of another body',
      'As of January 2024, according to the General Prosecutor, 43 law enforcement officials had been convicted over the events of January 2022.',
      'casebook-number',
      'warning',
      '43 law enforcement officials',
    ],
    [
      'a figure as it stood on the day the sentence gives',
      'As of 16 October 2020, three political prisoners were on the lists of human rights defenders.',
      'casebook-number',
      'warning',
      'three political prisoners',
    ],
    [
      'the number of victims of a trial',
      'In the trial over torture at Koshmambet, 46 people were recognised as victims.',
      'casebook-number',
      'warning',
      '46 people',
    ],
    [
      'another article',
      'Timur Danebaev was convicted under article 274 of the Criminal Code.',
      'casebook-charge',
      'warning',
      '274',
    ],
    [
      'an organisation with another small word',
      'The Kazakhstan International Bureau of Human Rights and Rule of Law wrote to the court.',
      'casebook-organisation',
      'warning',
      'Kazakhstan International Bureau of Human Rights and Rule of Law',
    ],
    [
      'another abbreviation',
      'The Norwegian Helsinki Committee (NHK) wrote to the court.',
      'casebook-organisation',
      'warning',
      'NHK',
    ],
    [
      'a recommendation under another number',
      'States recommended to repeal or revise the provisions on incitement to discord or on false information (139.49).',
      'casebook-recommendation',
      'warning',
      '139.49',
    ],
    [
      'a recommendation with another position',
      'In 2019 the recommendation to make sure that civil society and defenders can work for the rights of LGBTI people was rejected.',
      'casebook-recommendation',
      'note',
      'rejected',
    ],
  ])('finds %s', async (_, sentence, rule, severity, quote) => {
    expect(await check(dated(sentence), known)).toMatchObject([{ rule, severity, quote }])
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
    [
      'a number as others count it',
      'More than 20 people are behind bars on politically motivated charges.',
    ],
    [
      'a number as the records have it',
      'On 29 September 2024, 12 activists against the nuclear power plant were detained.',
    ],
    ['a number of something else', 'In Aktobe, 46 workers signed the letter to the akimat.'],
    [
      'a charge that was dropped',
      'Temirlan Yensebek was charged under article 274 of the Criminal Code in 2021.',
    ],
    [
      'an article that somebody asks to repeal',
      'The case of Timur Danebaev shows why article 405 of the Criminal Code should be repealed.',
    ],
    ['a short form of a name', 'The Coalition against Torture reported 200 incidents of torture.'],
    [
      'a number that looks like a recommendation',
      'Prices rose by 139.49 per cent, as recommended.',
    ],
  ])('leaves alone %s', async (_, sentence) => {
    expect(await check(dated(sentence), known)).toEqual([])
  })

  it('asks the records for the day of the draft', async () => {
    const before = '# Letter\n\n10 July 2024\n\nKosai Makhanbayev is in prison.\n'
    expect(await check(before, known)).toEqual([])
  })

  it('counts a figure for the day of the draft', async () => {
    const sentence = 'Fifteen people are behind bars on politically motivated charges.'
    const said = async (day: string) =>
      (await check(`# Letter\n\n${day}\n\n${sentence}\n`, known))[0]?.message
    expect(await said('10 February 2025')).toMatch(/the casebook counts 13 on 10 February 2025/)
    expect(await said('10 July 2024')).toMatch(/the casebook counts 4 on 10 July 2024/)
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
  const errors = async (text: string, known: CasebookKnowledge, beside: Partial<Draft> = {}) =>
    (await check(text, known, beside))
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
    expect(await errors(text, known)).toEqual(found)
  })

  const protectedPerson = () => knownOf('public', person, { ...consent, withdrawn: '2024-01-01' })
  const place = { line: 1, column: 1 }

  it.each<[string, string, string[]]>([
    ['by the surname alone', 'The lawyer of Sadyrbayeva appealed.', ['Sadyrbayeva']],
    ['in a Russian case', 'Адвокат Райгуль Садырбаевой подал жалобу.', ['Райгуль Садырбаевой']],
    ['in a Kazakh case', 'Садырбаеваның адвокаты шағымданды.', ['Садырбаеваның']],
    ['in a note', 'She spoke.[^1]\n\n[^1]: Interview with R. Sadyrbayeva.', ['Sadyrbayeva']],
    ['as somebody else of that surname', 'Aigul Sadyrbayeva spoke.', []],
  ])('is found %s', async (_, text, found) => {
    expect(await errors(text, await protectedPerson())).toEqual(found)
  })

  it.each<[string, Partial<Draft>, RegExp]>([
    [
      'a comment',
      { comments: [{ author: 'A.', text: 'ask Sadyrbayeva', place }] },
      /^A comment here names a person who refused or withdrew consent/,
    ],
    [
      'words that were deleted',
      { changes: [{ kind: 'deleted', author: 'A.', text: 'Raigul Sadyrbayeva', place }] },
      /^A tracked change here names/,
    ],
    [
      'the properties',
      { properties: [{ name: 'title', value: 'Statement of R. Sadyrbayeva' }] },
      /^A property of the file names/,
    ],
    ['the name of the file', { file: 'sadyrbayeva-statement.docx' }, /^The name of the file names/],
  ])('is found in %s, and the message does not repeat the name', async (_, beside, message) => {
    const [finding] = await check('A witness spoke.', await protectedPerson(), beside)
    expect(finding).toMatchObject({ rule: 'casebook-consent', severity: 'error' })
    expect(finding?.message).toMatch(message)
    expect(finding?.message).not.toMatch(/sadyrbayeva|raigul/i)
  })
})
