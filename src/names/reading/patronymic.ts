import { endingOf, type Sex } from '../fold/endings.ts'
import { fold } from '../fold/fold.ts'
import { givenName } from './given-name.ts'

/** A word that says whose child somebody is. */
export interface Patronymic {
  readonly sex: Sex
  /**
   * Nothing but a patronymic ends so (-овна, -ұлы). Words in -ович are also family names (Абрамович,
   * Plenković), and so are words in -oğlu.
   */
  readonly sure: boolean
  /** Without its ending it is a common given name: Владимир-ович. */
  readonly ofKnownName: boolean
  /** In which languages the ending is written so. */
  readonly languages: readonly string[]
}

interface Writing {
  readonly pattern: RegExp
  readonly languages: readonly string[]
  readonly sure: boolean
}

/** How the endings are written. The sounds decide that a word is a patronymic, this in which language. */
const writings: readonly Writing[] = [
  writing('(ұлы|қызы)$', 'kk', true),
  writing('(уулу)$', 'ky', true),
  writing('(улы|кызы)$', 'kk ky', true),
  writing('(еўна|аўна)$', 'be', true),
  writing('(авіч|евіч|avich)$', 'be', false),
  writing('(івна|ївна|ivna)$', 'uk', true),
  writing('ovych$', 'uk', false),
  writing('(овна|евна|ична)$', 'ru', true),
  writing('(ovna|evna|ichna)$', 'ru', true),
  writing('(ewna|owna)$', 'tk', true),
  writing('(ewiç|owiç)$', 'tk', true),
  writing('(avna|auna|euna)$', 'be', true),
  writing('(ović|ević|ovič|evič)$', 'hr sr', false),
  writing('(ович|евич)$', 'ru', false),
  writing('(ovich|evich|ovitch|evitch|owitsch|ewitsch)$', 'ru', false),
  writing('(ūly|ulı|uly|qyzy|kyzy|kyzi|qızy|qizy)$', 'kk', true),
  writing('(gyzy)$', 'tk', true),
  writing('(ogly|oglu|oğlu|oghlu|qızı)$', 'az tk tr', false),
  writing('(qizi|oʻgʻli|ogli)$', 'uz az', false),
]

function writing(pattern: string, languages: string, sure: boolean): Writing {
  return { pattern: new RegExp(pattern, 'u'), languages: languages.split(' '), sure }
}

/** Russian patronymics in bare -ич: too short an ending to be trusted on other words. */
const short = new Set(
  'ильич кузьмич фомич лукич никитич саввич ilyich ilich ilyitch kuzmich fomich lukich nikitich'.split(
    ' ',
  ),
)

/** Given names of Turkmen in -guly: Gurbanguly. */
const notFathers = /(guly|гулы|гули)$/u

/** The patronymic that a word is by its ending, or undefined. */
export function patronymic(word: string): Patronymic | undefined {
  const lower = word.toLowerCase().normalize('NFC')
  if (notFathers.test(lower)) return undefined
  // Mongolian: the father's name in the genitive, before the given name.
  if (lower.endsWith('ийн'))
    return { sex: undefined, sure: true, ofKnownName: false, languages: ['mn'] }
  if (short.has(lower)) return { sex: 'm', sure: false, ofKnownName: true, languages: ['ru'] }
  const { sounds, starts } = fold(lower)
  const ending = endingOf(sounds)
  if (ending.family !== 'patronymic') return undefined
  const written = writings.find(({ pattern }) => pattern.test(lower))
  const stem = lower.slice(0, starts[ending.stem] ?? lower.length)
  return {
    sex: ending.sex,
    sure: written?.sure ?? false,
    ofKnownName: ['', 'й', 'я', 'а', 'ь'].some((end) => givenName(stem + end) !== undefined),
    languages: written?.languages ?? [],
  }
}
