/**
 * Endings of Kazakh nouns, with the sound each stands after. Vowel harmony gives every ending a back and a front
 * form (-лар, -лер), the last sound before it its first consonant (-лар, -дар, -тар).
 * After the tables of cases, possession and number in any school grammar, e.g. Қазақ грамматикасы (Astana, 2002).
 */
export interface Ending {
  readonly forms: string
  /** The sounds it stands after. */
  readonly after: Sounds
  /** So many letters must be left; one-letter endings are taken off longer words only. */
  readonly least: number
}

export type Sounds =
  | 'vowel'
  | 'consonant'
  /** vowels but ы and і, and -шы, -ші, -улы: after other ы and і, с belongs to the word (облыс-ы) */
  | 'broad'
  /** м, н, ң */
  | 'nasal'
  /** vowels and м, н, ң */
  | 'open'
  /** voiced consonants, у after a vowel among them */
  | 'voiced'
  /** every voiced sound and every vowel */
  | 'sounding'
  /** п, т, к, қ, с, ш, щ, ч, ц, ф, х, һ; б, в, г, д at the end of borrowed words count with them */
  | 'voiceless'
  /** ы and і of the third person: соты-, ісі- */
  | 'possessed'

const ending = (after: Sounds, least: number, forms: string): Ending => ({ forms, after, least })

export const endings: readonly Ending[] = [
  // Plural
  ending('sounding', 3, 'лар лер дар дер'),
  ending('voiceless', 2, 'тар тер'),
  // Possession: my, your, his, our
  // н is stripped after every vowel: ораны may be ора-ны or оран-ы, so оран must end as ора does.
  ending('vowel', 3, 'н'),
  ending('vowel', 4, 'м ң'),
  // ың, ің are taken off as н and then ы: сотын is "your court" or "his court" alike.
  ending('consonant', 3, 'ым ім'),
  ending('vowel', 3, 'мыз міз ңыз ңіз'),
  ending('broad', 3, 'сы сі'),
  ending('consonant', 3, 'ы і ымыз іміз ыңыз іңіз'),
  // Genitive
  ending('open', 3, 'ның нің'),
  ending('voiced', 3, 'дың дің'),
  ending('voiceless', 3, 'тың тің'),
  // Dative
  ending('sounding', 3, 'ға ге'),
  ending('voiceless', 3, 'қа ке'),
  ending('consonant', 4, 'ыма іме'),
  // Accusative
  ending('vowel', 3, 'ны ні'),
  ending('voiced', 3, 'ды ді'),
  ending('voiceless', 3, 'ты ті'),
  // Locative, and what is there: қаладағы
  ending('sounding', 3, 'да де'),
  ending('sounding', 2, 'дағы дегі'),
  ending('voiceless', 3, 'та те'),
  ending('voiceless', 2, 'тағы тегі'),
  // Ablative
  ending('sounding', 3, 'дан ден'),
  ending('nasal', 3, 'нан нен'),
  ending('voiceless', 3, 'тан тен'),
  // Instrumental
  ending('sounding', 3, 'мен бен'),
  ending('voiceless', 3, 'пен'),
  // Cases of his, her, its: сотына, сотын, сотында, сотынан, сотындағы
  ending('possessed', 4, 'на не нда нде нан нен ндағы ндегі'),
  // Whose it is: әкімдіктікі
  ending('sounding', 3, 'дікі нікі'),
  ending('voiceless', 3, 'тікі'),
  // The commonest endings of verbs: сотталған, сотталып, сотталу
  ending('sounding', 4, 'ған ген'),
  ending('voiceless', 4, 'қан кен'),
  ending('consonant', 4, 'ып іп у'),
]

/** Words that lose a vowel before an ending that begins with one: халық, халқы. */
export const shortened: Readonly<Record<string, string>> = {
  халқ: 'халық',
  орн: 'орын',
  ерн: 'ерін',
  мұрн: 'мұрын',
  мойн: 'мойын',
  ауз: 'ауыз',
  аул: 'ауыл',
  қауп: 'қауіп',
  көрк: 'көрік',
  нарқ: 'нарық',
  ғұрп: 'ғұрып',
  құлқ: 'құлық',
  кейп: 'кейіп',
  қойн: 'қойын',
  бөрк: 'бөрік',
  ырқ: 'ырық',
}
