import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadPacks } from '../packs/index.ts'
import { recommendersIn } from './recommenders.ts'
import { stateNames } from './states.ts'

const loaded = loadPacks(join(import.meta.dirname, '../../packs'), ['un'])
if (!loaded.ok) throw new Error(loaded.fault.message)
const names = stateNames(loaded.value)

describe('a State is found by every name under which it is printed', () => {
  it.each([
    ['the short name of the United Nations', 'Bolivia (Plurinational State of)', 'BO'],
    ['the same turned round', 'Plurinational State of Bolivia', 'BO'],
    ['the same without brackets', 'Bolivia', 'BO'],
    ['an article', 'the Netherlands', 'NL'],
    ['“&” for “and”', 'Bosnia & Herzegovina', 'BA'],
    ['another apostrophe and no accent', "Cote d'Ivoire", 'CI'],
    ['a name of former days', 'Swaziland', 'SZ'],
    ['a name as UPR Info writes it', 'Macedonia FYR', 'MK'],
    ['Russian', 'Казахстан', 'KZ'],
    ['one letter wrong', 'Uraguay', 'UY'],
    ['two neighbours exchanged', 'Azerbiajan', 'AZ'],
    ['the code of symbols', 'KAZ', 'KZ'],
    ['an observer', 'Holy See', 'VA'],
  ])('%s: %s', (_, name, code) => {
    expect(names.find(name)).toBe(code)
  })

  it.each(['Niger', 'Nigeria', 'Mali', 'Malta', 'Dominica', 'Dominican Republic', 'Guinea'])(
    '%s is not taken for its neighbour in the alphabet',
    (name) => {
      expect(names.nameOf(names.find(name) ?? '', 'en')).toBe(name)
    },
  )

  it.each(['European Union', 'Iram', 'Foobarland', ''])('"%s" is none', (name) => {
    expect(names.find(name)).toBeUndefined()
  })
})

describe('who recommended it, from the brackets', () => {
  it.each<[text: string, states: string, wording: string]>([
    ['Do this (Brazil);', 'BR', 'Do this'],
    ['Do this (Hungary) (Spain)', 'HU ES', 'Do this'],
    ['Do this (Portugal, Slovakia);', 'PT SK', 'Do this'],
    ['Do this (Spain; Chile and Peru).', 'ES CL PE', 'Do this'],
    ['Do this (Bolivia (Plurinational State of) and Chile);', 'BO CL', 'Do this'],
    ['Do this (Venezuela (Bolivarian Republic of);', 'VE', 'Do this'],
    ['Do this (Trinidad and Tobago and Bosnia and Herzegovina)', 'TT BA', 'Do this'],
    [
      'Do this (Austria and the United Kingdom of Great Britain and Northern Ireland)',
      'AT GB',
      'Do this',
    ],
    [
      'To consider ratifying (Slovenia)/ratify (Republic of Korea) the Convention;',
      'SI KR',
      'To consider ratifying/ratify the Convention',
    ],
    ['Consider it (Slovenia); do it (Republic of Korea)', 'SI KR', 'Consider it; do it'],
    [
      'Ratify the Protocol (aiming at abolition) (Spain)',
      'ES',
      'Ratify the Protocol (aiming at abolition)',
    ],
    [
      'Respect article 19 (freedom of expression)',
      '',
      'Respect article 19 (freedom of expression)',
    ],
  ])('%s', (text, states, wording) => {
    const read = recommendersIn(text, names)
    expect(read.states.join(' ')).toBe(states)
    expect(read.wording).toBe(wording)
    expect(read.unknown).toEqual([])
  })

  it('keeps a name beside known States that no pack has', () => {
    expect(recommendersIn('Do this (Spain, Ruritania);', names)).toMatchObject({
      states: ['ES'],
      unknown: ['Ruritania'],
    })
  })
})
