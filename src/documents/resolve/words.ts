import type { TableColumn } from '../language/index.ts'
import type { DocumentLanguage } from '../tree.ts'

/** The words a paper gets from us rather than from its author or the casebook. */
interface PaperWords {
  readonly contents: string
  readonly notes: string
  readonly recommendations: string
  readonly chapter: string
  readonly annex: string
  readonly table: string
  readonly section: string
  readonly asOf: (day: string) => string
  readonly counted: (number: string) => string
  readonly method: string
  readonly notCounted: (number: string) => string
  readonly unconfirmed: (number: string) => string
  readonly others: (number: string) => string
  readonly empty: string
  readonly columns: Readonly<Record<TableColumn, string>>
}

export const paperWords: Readonly<Record<DocumentLanguage, PaperWords>> = {
  en: {
    contents: 'Contents',
    notes: 'Endnotes',
    recommendations: 'Recommendations',
    chapter: 'chapter',
    annex: 'Annex',
    table: 'Table',
    section: 'section',
    asOf: (day) => `As of ${day}.`,
    counted: (number) => `Counted: ${number}.`,
    method: 'How it was counted',
    notCounted: (number) => `Not counted, because a date is not precise enough to say: ${number}.`,
    unconfirmed: (number) => `Not counted, because there has been no news for too long: ${number}.`,
    others: (number) => `${number} others`,
    empty: '—',
    columns: {
      no: 'No.',
      person: 'Person',
      who: 'Who',
      date: 'Date',
      what: 'What happened',
      place: 'Place',
      provision: 'Provision',
      penalty: 'Measure or penalty',
      status: 'Status',
      since: 'Since',
      number: 'Number',
      sources: 'Sources',
    },
  },
  ru: {
    contents: 'Содержание',
    notes: 'Примечания',
    recommendations: 'Рекомендации',
    chapter: 'глава',
    annex: 'Приложение',
    table: 'Таблица',
    section: 'раздел',
    asOf: (day) => `По состоянию на ${day}.`,
    counted: (number) => `Учтено: ${number}.`,
    method: 'Как считали',
    notCounted: (number) => `Не учтено из-за неточной даты: ${number}.`,
    unconfirmed: (number) => `Не учтено, так как слишком давно нет сведений: ${number}.`,
    others: (number) => `ещё ${number}`,
    empty: '—',
    columns: {
      no: '№',
      person: 'Лицо',
      who: 'Кто',
      date: 'Дата',
      what: 'Событие',
      place: 'Место',
      provision: 'Статья',
      penalty: 'Мера или наказание',
      status: 'Статус',
      since: 'С какого времени',
      number: 'Число',
      sources: 'Источники',
    },
  },
  kk: {
    contents: 'Мазмұны',
    notes: 'Ескертпелер',
    recommendations: 'Ұсынымдар',
    chapter: 'тарау',
    annex: 'Қосымша',
    table: 'Кесте',
    section: 'бөлім',
    asOf: (day) => `${day} жағдайы бойынша.`,
    counted: (number) => `Есептелгені: ${number}.`,
    method: 'Қалай есептелді',
    notCounted: (number) => `Күні дәл болмағандықтан есептелмегені: ${number}.`,
    unconfirmed: (number) => `Тым көптен бері хабар болмағандықтан есептелмегені: ${number}.`,
    others: (number) => `тағы ${number}`,
    empty: '—',
    columns: {
      no: '№',
      person: 'Тұлға',
      who: 'Кім',
      date: 'Күні',
      what: 'Не болды',
      place: 'Орын',
      provision: 'Бап',
      penalty: 'Шара немесе жаза',
      status: 'Мәртебесі',
      since: 'Қашаннан бері',
      number: 'Саны',
      sources: 'Дереккөздер',
    },
  },
}
