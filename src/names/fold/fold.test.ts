import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endingOf } from './endings.ts'
import { fold } from './fold.ts'
import { soundNames } from './sounds.ts'

const sounds = (word: string): string =>
  Array.from(fold(word).sounds, (s) => soundNames[s]).join('')

describe('spellings fold into sounds', () => {
  it.each([
    ['жыланбаев', 'žylanbaev'],
    ['zhylanbayev', 'žylanbaev'],
    ['zhylyanbaev', 'žyljanbaev'],
    ['щербаков', 'šerbakov'],
    ['shcherbakov', 'šerbakov'],
    ['юсупов', 'jusupov'],
    ['yusupov', 'jusupov'],
    ['александр', 'aleξandr'],
    ['aleksandr', 'aleξandr'],
    ['анна', 'ana'],
    ['kussainov', 'kusainov'],
    ['димитър', 'dimitər'],
    ['подъячев', 'podjačev'],
    ['ульяна', 'uljana'],
    ["mukhametkarim'", 'muхametkarim'],
    ['თამარი', 'tamari'],
    ['نازارباەۆ', 'nazarbaeö'],
  ])('%s: %s', (word, expected) => {
    expect(sounds(word)).toBe(expected)
  })

  it('counts letters of alphabets it cannot read', () => {
    expect(fold('贝拉克').unknown).toBe(3)
    expect(fold('марат').unknown).toBe(0)
  })

  it('knows where each sound is written, and never hears more than is there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { sounds: heard, starts } = fold(text.toLowerCase())
        expect(starts.length).toBe(heard.length)
        for (let i = 1; i < starts.length; i++) {
          expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] as number)
        }
      }),
    )
  })
})

describe('endings', () => {
  it.each([
    ['досымханұлы', 'patronymic', 'm', 'dosymхan'],
    ['досымханович', 'patronymic', 'm', 'dosymхan'],
    ['dosymkhanovich', 'patronymic', 'm', 'dosymхan'],
    ['анатольевич', 'patronymic', 'm', 'anatol'],
    ['anatolievich', 'patronymic', 'm', 'anatol'],
    ['нүсіпжанқызы', 'patronymic', 'f', 'nüsipžan'],
    ['mykolayivna', 'patronymic', 'f', 'mykola'],
    ['ильинична', 'patronymic', 'f', 'ilin'],
    ['жыланбаева', 'ov', 'f', 'žylanba'],
    ['zhylanbayev', 'ov', 'm', 'žylanba'],
    ['smirnoff', 'ov', 'm', 'smirn'],
    ['mikushau', 'ov', 'm', 'mikuš'],
    ['рождественский', 'sky', 'm', 'roždestven'],
    ['zelenska', 'sky', 'f', 'zelen'],
    ['мамин', 'in', 'm', 'mam'],
    ['маратбек', 'element', 'm', 'marat'],
    ['маратжан', 'element', undefined, 'marat'],
    ['ким', 'none', undefined, 'kim'],
  ])('%s: %s %s, stem %s', (word, family, sex, stem) => {
    const { sounds: heard } = fold(word)
    const ending = endingOf(heard)
    expect([ending.family, ending.sex]).toEqual([family, sex])
    expect(sounds(word).slice(0, ending.stem)).toBe(stem)
  })
})
