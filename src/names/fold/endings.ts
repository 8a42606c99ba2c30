import { codeOf, type Sound } from './sounds.ts'

/**
 * What a name ends in: the sex it is said of, and whether it says "child of" (patronymic) or "of the
 * family of" (surname). A name is compared by its stem; its ending is compared apart.
 */
export type EndingFamily = 'none' | 'patronymic' | 'ov' | 'in' | 'sky' | 'element'
export type Sex = 'm' | 'f' | undefined

export interface Ending {
  readonly family: EndingFamily
  readonly sex: Sex
  /** How many sounds stand before the ending. */
  readonly stem: number
}

interface Rule {
  readonly family: EndingFamily
  readonly sex: Sex
  /** Matched from the end; each place holds the sounds that may stand there. */
  readonly places: readonly string[]
  readonly least: number
  /** Sounds that may not stand before it. */
  readonly notAfter?: string
}

const rule = (family: EndingFamily, sex: Sex, least: number, ...places: string[]): Rule => ({
  family,
  sex,
  least,
  places,
})

const v = 'vwfu'
const rules: readonly Rule[] = [
  // Russian -ович, -евич; Ukrainian -ович; Belarusian -авіч; Latin -ovich, -ovitch, -owitsch, -ovič
  rule('patronymic', 'm', 2, 'oeёaiyö', v, 'iy', 'čç'),
  // -овна, -евна; Ukrainian -івна; Belarusian -аўна
  rule('patronymic', 'f', 2, 'oeёaiyö', v, 'n', 'a'),
  // -инична, -ична
  rule('patronymic', 'f', 3, 'i', 'č', 'n', 'a'),
  // Kazakh -ұлы, Kyrgyz уулу, Azerbaijani oğlu, Turkmen ogly, Uzbek oʻgʻli
  rule('patronymic', 'm', 2, 'oöu', 'gğ', 'l', 'iyu'),
  { ...rule('patronymic', 'm', 3, 'u', 'l', 'iyu'), notAfter: 'gğ' }, // Gurbanguly: servant of, not son of
  // Kazakh -қызы, Azerbaijani qızı, Uzbek qizi, Turkmen gyzy
  rule('patronymic', 'f', 2, 'qkgх', 'iy', 'z', 'iy'),
  rule('patronymic', 'f', 3, 'qkgх', 'y', 'z'),
  // -ова, -ева; -ов, -ев, -off, -ow; Latvian -ovs
  rule('ov', 'f', 2, 'oeёöi', 'vw', 'a'),
  rule('ov', 'm', 2, 'oeёö', v),
  // Belarusian -аў, -ава
  rule('ov', 'm', 3, 'a', 'wu'),
  rule('ov', 'f', 3, 'a', 'vw', 'a'),
  rule('ov', 'm', 3, 'oeё', 'v', 's'),
  // -ская, -цкая, Polish -ska; -ский, -цкий
  rule('sky', 'f', 2, 'sцšc', 'k', 'a', 'ji', 'a'),
  rule('sky', 'f', 2, 'sцšc', 'k', 'a'),
  rule('sky', 'm', 2, 'sцšc', 'k', 'iyj', 'jyi'),
  rule('sky', 'm', 2, 'sцšc', 'k', 'iyj'),
  // -ина, -ин, -ына, -ын
  rule('in', 'f', 3, 'iy', 'n', 'a'),
  rule('in', 'm', 3, 'iy', 'n'),
  // What Turkic and Persian usage adds to a given name, and people leave out: -бек, -жан, -хан, -бай, -гүл
  rule('element', 'm', 3, 'b', 'eæi', 'kg'),
  rule('element', undefined, 3, 'žǰJ', 'aoæ', 'n'),
  rule('element', undefined, 3, 'хhqkx', 'aoæ', 'n'),
  rule('element', 'f', 3, 'gk', 'uü', 'l'),
  rule('element', 'f', 3, 'gk', 'j', 'u', 'l'),
]

const codes = (text: string): ReadonlySet<number> =>
  new Set([...text].map((sound) => codeOf(sound as Sound)))
const compiled = rules.map(({ places, notAfter = '', ...rest }) => ({
  ...rest,
  places: places.map(codes),
  notAfter: codes(notAfter),
}))
const fillers = new Set([codeOf('i'), codeOf('y'), codeOf('j'), codeOf('ý')])

export function endingOf(sounds: Uint8Array): Ending {
  for (const { family, sex, places, least, notAfter } of compiled) {
    let stem = sounds.length - places.length
    if (stem < least || notAfter.has(sounds[stem - 1] as number)) continue
    let fits = true
    for (let i = 0; i < places.length && fits; i++)
      fits = (places[i] as Set<number>).has(sounds[stem + i] as number)
    if (!fits) continue
    // Аналиевич, Aliyev, Guseriyev: what glides between stem and ending belongs to neither.
    if (family === 'patronymic' || family === 'ov')
      while (stem > least && fillers.has(sounds[stem - 1] as number)) stem--
    return { family, sex, stem }
  }
  return { family: 'none', sex: undefined, stem: sounds.length }
}
