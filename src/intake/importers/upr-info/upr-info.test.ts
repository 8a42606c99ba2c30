import { describe, expect, it } from 'vitest'
import { fileOf } from '../../input-file.ts'
import { publishedFile, readForTests } from '../parts/read-for-tests.ts'
import { uprReport } from '../upr-report/index.ts'
import { uprInfo } from './index.ts'

const head = 'To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session'

/** As the publisher ships it: Mac Roman, lines ended by CR. */
const macFile = (...rows: string[]) =>
  fileOf('upr-info.csv', macRoman(`${[head, ...rows].join('\r')}\r`))

const macRoman = (text: string): Uint8Array =>
  Uint8Array.from(text, (char) => ({ ô: 0x99, '’': 0xd5 })[char] ?? char.charCodeAt(0))

describe('rows of UPR Info', () => {
  it('with one wording and one answer are one recommendation of several States', async () => {
    const { recommendations, refused } = await readForTests(
      uprInfo,
      macFile(
        'Kazakhstan,Asia,CIS,Abolish the death penalty,France,WEOG,EU,Accepted,5,Death penalty,20',
        'Kazakhstan,Asia,CIS,Abolish the death penalty ,Côte d’Ivoire,Africa,AU,Accepted,5,Death penalty,20',
        'Kazakhstan,Asia,CIS,"Consider it, please",Spain,WEOG,EU,Noted,3,"Torture,Detention",20',
      ),
    )
    expect(refused).toEqual([])
    expect(recommendations).toMatchObject([
      {
        state: 'KZ',
        session: 20,
        cycle: 2,
        recommenders: ['FR', 'CI'],
        positions: [{ position: 'supported', stated: 'Accepted' }],
        actionCategory: 5,
        themes: [{ scheme: 'upr-info', text: 'Death penalty' }],
      },
      {
        text: { en: 'Consider it, please' },
        recommenders: ['ES'],
        positions: [{ position: 'noted', stated: 'Noted' }],
        themes: [{ text: 'Torture' }, { text: 'Detention' }],
      },
    ])
  })

  it('of pledges are pledges of the State itself', async () => {
    const { recommendations } = await readForTests(
      uprInfo,
      macFile(
        'Kazakhstan,Asia,CIS,Invite all rapporteurs,Kazakhstan,Asia,CIS,Voluntary Pledge,5,,7',
      ),
    )
    expect(recommendations).toMatchObject([{ type: 'pledge', recommenders: [], positions: [] }])
  })

  it('about a State nobody knows are refused, each with its row', async () => {
    const { refused } = await readForTests(
      uprInfo,
      macFile('Ruritania,,,Do it,Spain,WEOG,EU,Noted,3,Torture,20'),
    )
    expect(refused).toEqual([
      { where: 'upr-info.csv, row 2', reason: '"Ruritania" is no State that a pack knows' },
    ])
  })

  it('may be taken for one State only', async () => {
    const file = macFile(
      'Kazakhstan,,,Do it,Spain,,,Noted,3,,20',
      'Slovenia,,,Do it too,Spain,,,Noted,3,,20',
    )
    const { recommendations } = await readForTests(uprInfo, file, { state: 'Slovenia' })
    expect(recommendations.map(({ state }) => state)).toEqual(['SI'])
  })
})

const kazakhstan = publishedFile('upr/kazakhstan-upr-cycles-1-2.csv')
const report = publishedFile('upr/kazakhstan2010.txt')

describe.skipIf(kazakhstan === undefined || report === undefined)(
  'the 327 rows on Kazakhstan, where the published file is at hand',
  () => {
    it('are 318 by wording alone: nine of session 20 share theirs with another', async () => {
      if (kazakhstan === undefined) return
      const { recommendations, refused } = await readForTests(uprInfo, kazakhstan)
      expect(refused).toEqual([])
      const sessions = Map.groupBy(recommendations, ({ session }) => session)
      expect([sessions.get(7)?.length, sessions.get(20)?.length]).toEqual([129, 189])
      const from = recommendations.flatMap(({ recommenders }) => recommenders)
      expect(from).toHaveLength(327)
    })

    it('the 129 of session 7 are the 128 of the report, with the same States', async () => {
      if (kazakhstan === undefined || report === undefined) return
      const numbered = await readForTests(uprReport, report)
      const joined = await readForTests(uprInfo, kazakhstan, {}, numbered.records)
      const seventh = joined.recommendations.filter(({ session }) => session === 7)
      expect(seventh.filter(({ number }) => number !== undefined)).toHaveLength(128)
      expect(seventh).toHaveLength(128)
      const before = new Map(numbered.recommendations.map((one) => [one.id, one]))
      for (const one of seventh) {
        expect(one.recommenders, one.number).toEqual(before.get(one.id)?.recommenders)
        expect(one.text, one.number).toEqual(before.get(one.id)?.text)
        expect(one.themes.length, one.number).toBeGreaterThan(0)
      }
      // 97.x waited for an answer in the report; UPR Info has the last one.
      const waited = seventh.find(({ number }) => number === '97.1')
      expect(waited?.positions.map(({ position }) => position)).toEqual(['pending', 'noted'])
      const again = await readForTests(uprInfo, kazakhstan, {}, [
        ...numbered.records.filter((one) => !seventh.some(({ id }) => id === one.id)),
        ...joined.records,
      ])
      expect(again.recommendations).toEqual(joined.recommendations)
    })
  },
)
