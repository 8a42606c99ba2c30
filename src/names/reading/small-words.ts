import type { Sex } from '../fold/endings.ts'

// All words here are in lower case and without a full stop, as `toLowerCase` gives them.

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Sons: Kazakh, Kyrgyz, Azerbaijani, Turkmen, Uzbek; an apostrophe stands for each of its kinds. */
const sonOf = list(`
  ұлы улы ūly uly uli ulı
  уулу uulu ulu
  oğlu oglu oghlu oglou oglo ogl оглу оғлу
  ogly oğly оглы огли
  o'g'li og'li o'gli ogli oğli oghli ugli ug'li ўғли угли ўгли оғли уғли оғлы
`)
/** Daughters, in the same order; q is how some lists cut qızı short. */
const daughterOf = list(`
  қызы кызы қыз кыз qyzy qızy kyzy kyzi kyz qyz qyzi qizy
  qızı qi\u0307zi\u0307 qizi gizi gızı qiz гызы гызи q
  kızı kizi ki\u0307zi\u0307
  қизи кизи кызи
  gyzy gyz
`)

/** Every way in which the apostrophes of oʻgʻli are typed: U+02BB is the rule, the others are what comes. */
const apostrophes = [..."'ʻʼ‘’`´ʹ′"]

function spelled(word: string): readonly string[] {
  const at = word.indexOf("'")
  if (at < 0) return [word]
  return apostrophes.flatMap((mark) =>
    spelled(word.slice(at + 1)).map((rest) => `${word.slice(0, at)}${mark}${rest}`),
  )
}

/** "Child of", written apart after the father's name: Kazakh, Kyrgyz, Azerbaijani, Turkmen, Uzbek, Tajik. */
export const parentage: ReadonlyMap<string, Sex> = new Map<string, Sex>([
  ...sonOf.flatMap(spelled).map((word) => [word, 'm'] as const),
  ...daughterOf.map((word) => [word, 'f'] as const),
])

/** Titles said of one sex. */
export const titleSex: ReadonlyMap<string, Sex> = new Map<string, Sex>([
  ...list(`mr sir lord herr monsieur señor sr don signor г-н господин гражданин гр-н мистер мсье месье сэр
    спадар мырза myrza janob жаноб ҷаноб jenap cənab jenab`).map((word) => [word, 'm'] as const),
  ...list(`mrs ms miss mme mlle madame mademoiselle frau lady dame sra srta señora señorita doña signora
    г-жа госпожа гражданка гр-ка миссис мисс мадам пані спадарыня ханым hanym khanym xonim хоним хонум
    xanım hanım`).map((word) => [word, 'f'] as const),
])

/** Titles written with a hyphen, in the cases of Russian, kept whole when a name is split. */
export const hyphenedTitles: ReadonlySet<string> = new Set(
  list('г-н г-на г-ну г-ном г-не г-жа г-жи г-же г-жу г-жой г-да гр-н гр-на гр-ка гр-ки д-р д-ра'),
)

/**
 * Words before or after a name that are never part of it. Titles that are names as well (Baron, Мырза,
 * Ханым) are not here but `light`; Major, and Bayan, a name in Kazakh and Ms in Turkish, are in neither.
 */
export const titles: ReadonlySet<string> = new Set([
  // English
  ...list(`mr mrs ms miss mx dr doctor prof professor sir rev reverend esq honourable honorable phd
    ambassador senator president`),
  // generations, in English, Russian and Roman numerals; vi is a Vietnamese name
  ...list('jr jnr sr snr ii iii iv vii viii мл ст младший старший'),
  // French, German, Dutch
  ...list('mme mlle monsieur madame mademoiselle maître herr frau hr fr dipl mag drs'),
  // Spanish, Portuguese, Italian, Turkish
  ...list('señor señora señorita sra srta doña senhor senhora signor signora dott avv sayın'),
  // Russian
  ...hyphenedTitles,
  ...list(`господин госпожа гражданин гражданка гр тов товарищ др доктор проф профессор акад академик
    адв адвокат мистер миссис мисс мадам мсье месье сэр`),
  // Ukrainian, Belarusian
  ...list('пані добродій професор спадар спадарыня прафесар'),
  // Uzbek, Tajik, Turkmen, Azerbaijani; Kazakh aqsaqal
  ...list('janob жаноб xonim хоним ҷаноб хонум устод jenap cənab jenab müəllim ақсақал'),
  // Muslim learning and rank
  ...list(`sheikh shaikh shaykh cheikh sheik шейх ayatollah аятолла mullah mulla мулла мулло
    maulavi maulvi maulana mawlawi moulavi haji hajji`),
])

/** Words that tell one generation from another. Neto and Filho are names where they are not last. */
export const generations: ReadonlySet<string> = new Set(
  list('jr jnr sr snr ii iii iv vii viii мл ст младший старший filho neto'),
)

/**
 * Small words that belong to the family name or the father's name behind them. Abu is part of a name; Ан, Тен and Те, Ни and
 * Ha are family names of Koreans in Central Asia, and are not here.
 */
export const particles: ReadonlySet<string> = new Set([
  // Arabic: the, son of, daughter of
  ...list('al el ul bin ben ibn bint ould аль эль уль бин бен ибн бинт'),
  // Romance
  ...list(`de da di do du la le las los les dos del della dello delle dei des
    де да ди до дю ду ла ле лос дос дель делла`),
  // Dutch, German, Scandinavian
  ...list('van von vom der den ter zu zum zur af av ван фон дер ден тер цу аф'),
  // Irish, Scottish
  ...list('ní nic mac mc ó'),
])

/** Of `particles`, those after which a father's or mother's name stands. */
export const filial: ReadonlyMap<string, Sex> = new Map<string, Sex>([
  ...list('bin ben ibn ould бин бен ибн').map((word) => [word, 'm'] as const),
  ...list('bint бинт').map((word) => [word, 'f'] as const),
])

/** "And" between the two family names: only in lower case and without a full stop. */
export const conjunctions: ReadonlySet<string> = new Set(['y', 'e', 'i', 'и', 'й', 'і'])

/**
 * Words that count for little beside two others, and are names where they do not stand beside two (Ben
 * Bradshaw, Al Gore, Lê): the particles, and titles that are names as well.
 */
export const light: ReadonlySet<string> = new Set([
  ...particles,
  // English, French, Spanish, Portuguese, South Asian; SA, a company's sign put behind a person's name
  ...list('lord lady dame hon baron baroness don dom saint st santa sa sri shri syed'),
  // Turkic forms of address behind a name; hajji
  ...list('мырза ханым myrza khanym hanym xanım hanım bey bəy бей қажы ажы hacı hac хаджи ҳоҷӣ'),
])
