import { describe, expect, it } from 'vitest'
import { foldKazakhLetters } from './fold.ts'
import { stemKazakh } from './kazakh.ts'

/** Words of our field, and names of places and bodies as they are declined. */
const lemmas = (
  'адам азамат азаматша адвокат айып айыптау айыппұл аймақ ақпарат апелляция арест аудан ауыл баға бала бап баспасөз ' +
  'белсенді билік блогер бостандық бұйрық газет дауыс депутат дін әділет әкім әкімдік әйел әлем жаза жазба жала жарнама ' +
  'жедел жер жиын жол жұмыс журналист заң заңгер зат зорлау кәсіподақ кеңес келісім кісі кітап комитет конституция көше ' +
  'қала қамау қару қарар қоғам қозғалыс қорғау қорғаушы құжат құқық құқықбұзушылық қызметкер қылмыс лагерь мақала ' +
  'мемлекет мектеп мерзім митинг министр министрлік мүше наразылық облыс оқиға оппозиция орган орталық өкіл өлім өмір ' +
  'парламент партия пікір полиция президент прокурор район режим сайлау сайт саясаткер сезікті сот соттау судья ' +
  'талқылау тергеу тергеуші тұрғын тұлға түрме тыйым ұйым ұлт үкім үкімет халық хат хабар шағым шара шеру шешім ' +
  'экстремизм Қазақстан Алматы Астана Ақтөбе Шымкент Жаңаөзен Атырау Павлодар Қарағанды Маңғыстау Көшметов'
).split(' ')

type Harmony = 'back' | 'front'

/** By the last vowel; и and у take after the vowel before them, and after nothing they are front. */
function harmonyOf(word: string): Harmony {
  for (const letter of word.toLowerCase().split('').reverse()) {
    if ('аоұыуяюё'.includes(letter) && letter !== 'у') return 'back'
    if ('әеөүіэ'.includes(letter)) return 'front'
  }
  return 'front'
}

const pick = (word: string, back: string, front: string) =>
  harmonyOf(word) === 'back' ? back : front

const last = (word: string) => word.toLowerCase().replace(/ь$/, '').at(-1) ?? ''
const endsInVowel = (word: string) =>
  'аәеоөұүыіэюя'.includes(last(word)) || /[^аәеоөұүыіиу]и$/.test(word)
const isVoiceless = (word: string) => 'птксшщчцфхһқбвгд'.includes(last(word))
const isNasal = (word: string) => 'мнң'.includes(last(word))

function plural(word: string): string {
  if (isVoiceless(word)) return word + pick(word, 'тар', 'тер')
  if (isNasal(word) || 'зжл'.includes(last(word))) return word + pick(word, 'дар', 'дер')
  return word + pick(word, 'лар', 'лер')
}

/** His: п, к, қ become б, г, ғ; халық and орын lose their last vowel. */
function his(word: string): string {
  const harmony = harmonyOf(word)
  if (endsInVowel(word)) return word + (harmony === 'back' ? 'сы' : 'сі')
  const voiced = (
    word === 'халық'
      ? 'халқ'
      : word.replace(/[пкқ]$/, (c) => (c === 'п' ? 'б' : c === 'к' ? 'г' : 'ғ'))
  ).replace(/ь$/, '')
  return voiced + (harmony === 'back' ? 'ы' : 'і')
}

const cases: Record<string, (word: string) => string> = {
  genitive: (w) =>
    w +
    (endsInVowel(w) || isNasal(w)
      ? pick(w, 'ның', 'нің')
      : isVoiceless(w)
        ? pick(w, 'тың', 'тің')
        : pick(w, 'дың', 'дің')),
  dative: (w) => w + (isVoiceless(w) ? pick(w, 'қа', 'ке') : pick(w, 'ға', 'ге')),
  accusative: (w) =>
    w +
    (endsInVowel(w)
      ? pick(w, 'ны', 'ні')
      : isVoiceless(w)
        ? pick(w, 'ты', 'ті')
        : pick(w, 'ды', 'ді')),
  locative: (w) => w + (isVoiceless(w) ? pick(w, 'та', 'те') : pick(w, 'да', 'де')),
  ablative: (w) =>
    w +
    (isVoiceless(w)
      ? pick(w, 'тан', 'тен')
      : isNasal(w)
        ? pick(w, 'нан', 'нен')
        : pick(w, 'дан', 'ден')),
  instrumental: (w) => w + (isVoiceless(w) ? 'пен' : 'зж'.includes(last(w)) ? 'бен' : 'мен'),
}

const casesOfHis: Record<string, (word: string) => string> = {
  genitive: (w) => w + pick(w, 'ның', 'нің'),
  dative: (w) => w + pick(w, 'на', 'не'),
  accusative: (w) => `${w}н`,
  locative: (w) => w + pick(w, 'нда', 'нде'),
  ablative: (w) => w + pick(w, 'нан', 'нен'),
  instrumental: (w) => `${w}мен`,
  there: (w) => w + pick(w, 'ндағы', 'ндегі'),
}

const isName = (lemma: string) => /^\p{Lu}/u.test(lemma)

/** The forms of a noun: number, possession of the third person, cases; a name has no plural here. */
function paradigm(lemma: string): [form: string, word: string][] {
  const numbers = isName(lemma) ? [lemma] : [lemma, plural(lemma)]
  return numbers.flatMap((number) => [
    ...Object.entries(cases).map(([name, put]): [string, string] => [name, put(number)]),
    ...(isName(lemma)
      ? []
      : [
          ['his', his(number)] as [string, string],
          ...Object.entries(casesOfHis).map(([name, put]): [string, string] => [
            `his, ${name}`,
            put(his(number)),
          ]),
        ]),
  ])
}

const generated = lemmas.flatMap((lemma) =>
  paradigm(lemma).map(([form, word]) => ({ lemma, form, word: word.toLowerCase() })),
)

/** Forms as they stand in published texts: constitution, codes, decisions of courts, the press. */
const written: readonly (readonly [form: string, lemma: string])[] = [
  ['республикасының', 'республика'],
  ['азаматтарының', 'азамат'],
  ['бостандығына', 'бостандық'],
  ['бостандықтары', 'бостандық'],
  ['құқықтарын', 'құқық'],
  ['құқығына', 'құқық'],
  ['кодексінің', 'кодекс'],
  ['бабының', 'бап'],
  ['баптарында', 'бап'],
  ['сотының', 'сот'],
  ['соттардың', 'сот'],
  ['қаулысымен', 'қаулы'],
  ['үкімімен', 'үкім'],
  ['мерзіміне', 'мерзім'],
  ['айыбымен', 'айып'],
  ['жазасын', 'жаза'],
  ['түрмеде', 'түрме'],
  ['полициясы', 'полиция'],
  ['қызметкерлері', 'қызметкер'],
  ['министрлігінің', 'министрлік'],
  ['халқының', 'халық'],
  ['елдегі', 'ел'],
  ['облысындағы', 'облыс'],
  ['Алматыдағы', 'Алматы'],
  ['Қазақстанның', 'Қазақстан'],
  ['журналистерді', 'журналист'],
  ['белсенділерге', 'белсенді'],
  ['митингіге', 'митингі'],
  ['шерулерге', 'шеру'],
  ['жиналыстар', 'жиналыс'],
  ['партиясын', 'партия'],
  ['партияларды', 'партия'],
  ['прокуратурасы', 'прокуратура'],
  ['адвокаттарының', 'адвокат'],
  ['кітаптарды', 'кітап'],
  ['орнында', 'орын'],
  ['тергеуден', 'тергеу'],
  ['қамауында', 'қамау'],
  ['оқиғасынан', 'оқиға'],
  ['оқиғаларының', 'оқиға'],
]

const found = (form: string, lemma: string) =>
  stemKazakh(form.toLowerCase()) === stemKazakh(lemma.toLowerCase())

describe('a declined Kazakh word ends where the word itself does', () => {
  it('in at least nine of ten of the forms that grammar gives', () => {
    const missed = generated.filter(({ word, lemma }) => !found(word, lemma))
    expect(generated.length).toBeGreaterThan(2000)
    expect(missed.length / generated.length).toBeLessThan(0.1)
  })

  it.each(written)('%s: %s', (form, lemma) => {
    expect(stemKazakh(form.toLowerCase())).toBe(stemKazakh(lemma.toLowerCase()))
  })

  it('written without the letters that only Kazakh has', () => {
    for (const { word } of generated)
      expect(stemKazakh(foldKazakhLetters(word))).toBe(stemKazakh(word))
  })
})

describe('different words stay apart', () => {
  it.each([
    ['сот', 'сайлау'],
    ['жаза', 'жазба'],
    ['заң', 'зат'],
    ['партия', 'пара'],
    ['құқық', 'құжат'],
    ['әкім', 'әкімдік'],
    ['облыс', 'обыр'],
    ['министр', 'министрлік'],
  ])('%s, %s', (one, other) => {
    expect(stemKazakh(one)).not.toBe(stemKazakh(other))
  })

  it('few of our words share a stem', () => {
    const stems = Map.groupBy(lemmas, (lemma) => stemKazakh(lemma.toLowerCase()))
    expect([...stems.values()].filter((words) => words.length > 1)).toEqual([])
  })
})
