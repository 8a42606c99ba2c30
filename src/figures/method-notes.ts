import type { LocalText } from '../base/language.ts'

type Text = Required<LocalText>

/** Several sentences as one text. */
export const together = (...texts: readonly Text[]): Text => ({
  en: texts.map((t) => t.en).join(' '),
  ru: texts.map((t) => t.ru).join(' '),
  kk: texts.map((t) => t.kk).join(' '),
})

/** Sentences that the method notes of several figures share. */
export const methodNotes = {
  countedElseQuoted: {
    en: 'Where this casebook holds the single cases, they are counted; otherwise the number that somebody states is quoted with its source. The two are never added.',
    ru: 'Если в этом досье есть отдельные случаи, сосчитаны они; если нет, приведено чужое число с его источником. Эти два числа никогда не складываются.',
    kk: 'Осы іс кітабында жеке жағдайлар болса, солар саналған; болмаса, біреу атаған сан дереккөзімен бірге келтірілген. Бұл екі сан ешқашан қосылмайды.',
  },
  quotedOnly: {
    en: 'The numbers are quoted as their sources state them and are not computed.',
    ru: 'Числа приведены так, как их указывают источники, и здесь не вычислены.',
    kk: 'Сандар дереккөздерде көрсетілгендей келтірілген, мұнда есептелмеген.',
  },
  monthDates: {
    en: 'A date known only to the month or the year counts from its last day; until then the case is listed as uncertain.',
    ru: 'Дата, известная лишь с точностью до месяца или года, считается наступившей с последнего дня; до него случай показан как неопределённый.',
    kk: 'Ай немесе жыл дәлдігімен ғана белгілі күн соңғы күнінен бастап есепке алынады; оған дейін жағдай анықталмаған деп көрсетіледі.',
  },
  onceEach: {
    en: 'A person counts once; of a group known by number those known by name count for themselves and the others with the lowest number.',
    ru: 'Каждое лицо считается один раз; в группе, известной числом, названные по имени считаются сами по себе, остальные — по наименьшему числу.',
    kk: 'Әр адам бір рет саналады; тек саны белгілі топта аты-жөні белгілілер жеке саналады, қалғандары ең аз санмен есептеледі.',
  },
  minimum: {
    en: 'The number is a minimum: so many are documented here.',
    ru: 'Это наименьшее число: столько задокументировано здесь.',
    kk: 'Бұл — ең аз сан: осында құжатталғаны сонша.',
  },
  standingsApart: {
    en: 'Official numbers and those of human rights defenders are kept apart.',
    ru: 'Официальные числа и числа правозащитников приводятся раздельно.',
    kk: 'Ресми сандар мен құқық қорғаушылардың сандары бөлек келтіріледі.',
  },
} as const satisfies Record<string, Text>
