export type Target = 'chapter' | 'paragraph' | 'annex' | 'table' | 'figure' | 'note'

/** How a language points to a part of the same paper. */
export interface ReferenceForm {
  readonly to: Target
  /** Group 1 is the list of numbers; absent where an annex is named without one. */
  readonly words: RegExp
  /** Words directly before it that show it points into this paper. */
  readonly before: RegExp
  /** Words directly behind it that show it points into this paper: "above", "of this report". */
  readonly behind: RegExp
  /** Words directly behind it that show it points into another: "of the Covenant". */
  readonly foreign: RegExp
}

const NUMBER = String.raw`(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVXL]{1,6}|[A-H])(?![\p{L}\p{N}])`
const LIST = String.raw`(${NUMBER}(?:(?:\s?[–-]\s?|,\s|\s(?:and|or|to|и|или)\s)${NUMBER}){0,8})`
const form = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${words}`, 'giu')

interface Language {
  readonly see: RegExp
  readonly behind: RegExp
  readonly foreign: RegExp
  /** An annex needs less than other parts: "is in the annex", "attached as annex 2"; its `foreign` still holds. */
  readonly annex: RegExp
}

const EN: Language = {
  see: /(?:\bsee(?: (?:also|more|further|details?))?(?: (?:in|on|at|under))?|\bcf\.|\brefer(?:red)? to(?: in)?|\b(?:described|discussed|explained|set out|shown|listed|presented|summari[sz]ed|mentioned|noted|contained|given|annexed|found|detailed|more)(?: \w{2,9})? in|(?<![\p{L}\p{N}])[([]) ?(?:the )?$/iu,
  behind:
    /^,? ?(?:\(?(?:above|below|overleaf)\b|(?:of|to|in) (?:this|our|the present) (?:paper|report|briefing|submission|statement|letter|document|note|review)\b)/iu,
  foreign:
    /^(?: ?\([^)]{1,40}\))?,? (?:of|to|in|from) (?!this\b|our\b|the present\b)|^ ?\([a-z0-9]{1,3}\),? of |^,? (?:\p{Lu}|ICCPR|of )|^\.\d|^ ?\/|^ ?[(]?(?:art|para)/u,
  annex:
    /\b(?:in|as|at|see|also|the attached|an attached|attached|enclosed) (?:the |an )?$|\(see [^()]{1,40} and $|(?<![\p{L}\p{N}])[([] ?(?:the )?$/iu,
}

const RU: Language = {
  see: /(?:(?<!\p{L})см\.(?: также)?(?: в)?|(?<!\p{L})(?:описан|указан|приведен|перечислен)\p{L}{1,4} в|(?<![\p{L}\p{N}])[([]) ?$/iu,
  behind: /^ ?\(?(?:выше|ниже|настоящ|данн)/iu,
  foreign: /^ ?(?:\p{Lu}|(?!выше|ниже|настоящ|данн)\p{Ll}{4,}(?:а|я|ы|и|ого|его|ой)(?!\p{L})|к )/u,
  annex: /(?<!\p{L})(?:см\.|в|как|прилагаемо[ейм]{1,2}) ?$|(?<![\p{L}\p{N}])[([] ?$/iu,
}

const parts = (
  language: Language,
  words: Readonly<Partial<Record<Target, string>>>,
): readonly ReferenceForm[] =>
  (Object.keys(words) as Target[]).map((to) => ({
    to,
    words: form(words[to] as string),
    before: to === 'annex' ? language.annex : language.see,
    behind: language.behind,
    foreign: language.foreign,
  }))

/** English and Russian. "Part" is left out: laws and treaties have parts, papers have chapters. */
export const referenceForms: readonly ReferenceForm[] = [
  ...parts(
    { ...EN, see: new RegExp(`${EN.see.source}|\\bin $`, 'iu') },
    // Laws and treaties have chapters too, but then "of the Code" follows.
    { chapter: String.raw`chapters?\s${LIST}` },
  ),
  ...parts(EN, {
    chapter: String.raw`sections?\s${LIST}`,
    paragraph: String.raw`(?:paragraphs?|paras?\.?)\s${LIST}`,
    annex: String.raw`(?:annex(?:es)?|appendix|appendices)(?:\s(?:no\.?\s)?${LIST})?(?!\p{L})`,
    table: String.raw`tables?\s${LIST}`,
    figure: String.raw`(?:figures?|charts?|boxe?s?)\s${LIST}`,
    note: String.raw`(?:(?:foot|end)?notes?|(?:foot|end)note\sno\.)\s${LIST}`,
  }),
  ...parts(RU, {
    chapter: String.raw`(?:глав[аеуы]|раздел[ае]?)\s${LIST}`,
    paragraph: String.raw`(?:пункт[аеуы]?|пп?\.)\s${LIST}`,
    annex: String.raw`приложени[еяию]\s(?:№\s?)?${LIST}`,
    table: String.raw`таблиц[аеуы]\s${LIST}`,
    figure: String.raw`(?:рисун(?:ок|ке|ка)|график[ае]?)\s${LIST}`,
    note: String.raw`снос(?:ка|ке|ку|ки)\s${LIST}`,
  }),
]
