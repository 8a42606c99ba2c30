/**
 * The letters of each alphabet beyond those all of its script share (Cyrillic: абвгдежзийклмнопрстуфхцчшьюя,
 * Latin: a–z), by ISO 639-1. What a name has of them points to the languages that have them, and away
 * from those that have not. Sources: the alphabets of the languages as their states prescribe them; for
 * Kazakh in Latin letters the alphabets of 2017 to 2021.
 */
export const alphabets: readonly (readonly [string, 'Cyrl' | 'Latn', string])[] = [
  ['kk', 'Cyrl', 'ёщъыэәғқңөұүһі'],
  ['ru', 'Cyrl', 'ёщъыэ'],
  ['ky', 'Cyrl', 'ёщъыэңөү'],
  ['uz', 'Cyrl', 'ёъэўқғҳ'],
  ['tg', 'Cyrl', 'ёъэғӣқӯҳҷ'],
  ['tk', 'Cyrl', 'ёщъыэҗңөүә'],
  ['az', 'Cyrl', 'ыәғҝөүһҹј'],
  ['uk', 'Cyrl', 'щґєії'],
  ['be', 'Cyrl', 'ёыэіў'],
  ['bg', 'Cyrl', 'щъ'],
  ['tt', 'Cyrl', 'ёщъыэәөүҗңһ'],
  ['mn', 'Cyrl', 'ёщъыэөү'],
  ['sr', 'Cyrl', 'ђјљњћџ'],
  ['mk', 'Cyrl', 'ѓѕјљњќџ'],
  ['kk', 'Latn', 'äáğǵıñńöóşūúüý'],
  ['uz', 'Latn', 'ʻ'],
  ['tk', 'Latn', 'äçňöşüýž'],
  ['az', 'Latn', 'əçğıöşü'],
  ['tr', 'Latn', 'çğıöşüâîû'],
  ['de', 'Latn', 'äöüß'],
  ['fr', 'Latn', 'àâçéèêëîïôùûüÿœæ'],
  ['es', 'Latn', 'áéíñóúü'],
  ['pt', 'Latn', 'ãõáàâçéêíóôú'],
  ['it', 'Latn', 'àèéìòù'],
  ['ro', 'Latn', 'ăâîșşțţ'],
  ['pl', 'Latn', 'ąćęłńóśźż'],
  ['cs', 'Latn', 'áčďéěíňóřšťúůýž'],
  ['sk', 'Latn', 'áäčďéíĺľňóôŕšťúýž'],
  ['hu', 'Latn', 'áéíóöőúüű'],
  ['hr', 'Latn', 'čćđšž'],
  ['sl', 'Latn', 'čšž'],
  ['lt', 'Latn', 'ąčęėįšųūž'],
  ['lv', 'Latn', 'āčēģīķļņšūž'],
  ['et', 'Latn', 'äõöšüž'],
  ['fi', 'Latn', 'äåö'],
  ['sv', 'Latn', 'äåéö'],
  ['nb', 'Latn', 'æøå'],
  ['ga', 'Latn', 'áéíóú'],
]

/** "Child of" and other words by which a language is known, as they are written in lower case. */
export const tellingWords: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ['ұлы қызы ūly qyzy', 'kk'],
      ['улы кызы uly kyzy', 'kk ky'],
      ['уулу uulu', 'ky'],
      ['oğlu qızı', 'az'],
      ['oglu qizi оглу гызы', 'az'],
      ['ogly gyzy', 'tk az'],
      ['oğly', 'tk'],
      ["oʻgʻli o'g'li o‘g‘li oʼgʼli o’g’li o`g`li ўғли қизи угли", 'uz'],
      ['огли', 'uz tg'],
      ['van der den', 'nl'],
      ['von zu zum zur', 'de'],
      ['de la', 'fr es'],
      ['du le', 'fr'],
      ['del los y', 'es'],
      ['da do dos', 'pt'],
      ['di della', 'it'],
      ['ní nic', 'ga'],
      ['bin ibn al el', 'ar'],
    ] as const
  ).flatMap(([words, languages]) =>
    words.split(' ').map((w) => [w, languages.split(' ')] as const),
  ),
)

/** Spellings in Latin letters by which names from Cyrillic are known; none of them is proof. */
export const spellings: readonly (readonly [RegExp, readonly string[], number])[] = [
  [/zh|shch|yev|iev/iu, ['ru', 'kk'], 1],
  [/q(?!u)/iu, ['kk', 'az', 'uz'], 1],
  [/[OoGg][ʻ'’‘ʼ`](?=\p{Ll})/u, ['uz'], 3],
  [/\b([Aa]l|[Ee]l|Abd)[- ]/u, ['ar'], 2],
  [/x/iu, ['az', 'uz'], 0.5],
  [/w/iu, ['tk', 'pl', 'de', 'en'], 0.5],
]
