import type { Messages } from './message.ts'

/** What was changed in the casebook, by whom, and taking it back. */
export const changeMessages = {
  'change.title': { en: 'Changes', ru: 'Изменения', kk: 'Өзгерістер' },
  'change.lead': {
    en: 'Everything that was written into this casebook, newest first. What was written as one is undone as one.',
    ru: 'Всё, что было внесено в это досье, начиная с последнего. Внесённое вместе отменяется вместе.',
    kk: 'Осы іс кітабына енгізілгеннің бәрі, соңғысынан бастап. Бірге енгізілген бірге қайтарылады.',
  },
  'change.one': { en: 'Change {number}', ru: 'Изменение {number}', kk: '{number}-өзгеріс' },
  'change.written': {
    en: '{by}, {at}.',
    ru: '{by}, {at}.',
    kk: '{by}, {at}.',
  },
  'change.count': {
    en: '{count, plural, one {# record} other {# records}}',
    ru: '{count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}',
    kk: '{count} жазба',
  },
  'change.more': {
    en: 'and {count, plural, one {# more} other {# more}}',
    ru: 'и ещё {count}',
    kk: 'және тағы {count}',
  },
  'change.look': { en: 'Look at it', ru: 'Посмотреть', kk: 'Қарау' },
  'change.earlier': { en: 'Earlier changes', ru: 'Более ранние', kk: 'Бұрынғылары' },
  'change.no-reason': {
    en: 'no reason given',
    ru: 'причина не указана',
    kk: 'себебі көрсетілмеген',
  },
  'change.undoes': {
    en: 'Takes back change {number}.',
    ru: 'Отменяет изменение {number}.',
    kk: '{number}-өзгерісті қайтарады.',
  },
  'change.field': { en: 'Field', ru: 'Поле', kk: 'Өріс' },
  'change.before': { en: 'Before', ru: 'Было', kk: 'Бұрын' },
  'change.after': { en: 'After', ru: 'Стало', kk: 'Кейін' },
  'change.nothing': { en: 'nothing', ru: 'ничего', kk: 'ештеңе' },
  'change.merged-into': { en: 'Now stands for:', ru: 'Теперь это:', kk: 'Енді бұл:' },
  'change.erased': {
    en: 'The words of this entry were erased when the record was forgotten.',
    ru: 'Слова этой записи стёрты, когда запись была забыта.',
    kk: 'Бұл жазбаның сөздері жазба ұмытылғанда өшірілді.',
  },
  'change.undo-title': {
    en: 'Undo this change',
    ru: 'Отменить это изменение',
    kk: 'Осы өзгерісті қайтару',
  },
  'change.undo-will': {
    en: 'Undoing brings back what was before: {withdrawn, plural, =0 {} one {# record is withdrawn. } other {# records are withdrawn. }}{revised, plural, =0 {} one {# record is as it was before. } other {# records are as they were before. }}{joined, plural, =0 {} one {# merge or split is reversed. } other {# merges and splits are reversed. }}Nothing is erased: the history keeps both.',
    ru: 'Отмена возвращает прежнее: {withdrawn, plural, =0 {} one {# запись отзывается. } few {# записи отзываются. } many {# записей отзываются. } other {# записи отзываются. }}{revised, plural, =0 {} one {# запись становится прежней. } few {# записи становятся прежними. } many {# записей становятся прежними. } other {# записи становятся прежними. }}{joined, plural, =0 {} one {# объединение или разделение обращается. } few {# объединения и разделения обращаются. } many {# объединений и разделений обращаются. } other {# объединения и разделения обращаются. }}Ничего не стирается: история хранит и то, и другое.',
    kk: 'Қайтару бұрынғыны қалпына келтіреді: {withdrawn, plural, =0 {} other {# жазба кері алынады. }}{revised, plural, =0 {} other {# жазба бұрынғыдай болады. }}{joined, plural, =0 {} other {# біріктіру не ажырату кері қайтарылады. }}Ештеңе өшірілмейді: тарих екеуін де сақтайды.',
  },
  'change.undo-reason': { en: 'Reason', ru: 'Причина', kk: 'Себебі' },
  'change.undo-hint': {
    en: 'Kept with the change; others will read it.',
    ru: 'Хранится вместе с изменением; её прочтут другие.',
    kk: 'Өзгеріспен бірге сақталады; оны басқалар оқиды.',
  },
  'change.undo': { en: 'Undo', ru: 'Отменить', kk: 'Қайтару' },
  'change.cannot': {
    en: 'This change cannot be undone as it stands:',
    ru: 'Это изменение сейчас отменить нельзя:',
    kk: 'Бұл өзгерісті қазір қайтаруға болмайды:',
  },
  'change.history-of': { en: 'History: {title}', ru: 'История: {title}', kk: 'Тарихы: {title}' },
  'change.history-lead': {
    en: 'Every entry about this record, oldest first, with what it changed.',
    ru: 'Все изменения этой записи, начиная с первого, и что именно менялось.',
    kk: 'Осы жазба туралы барлық өзгеріс, алғашқысынан бастап, не өзгергені көрсетілген.',
  },
  'change.as-then': {
    en: 'The page as it was then',
    ru: 'Страница на тот день',
    kk: 'Сол күнгі бет',
  },
  'change.all-fields': { en: 'All fields', ru: 'Все поля', kk: 'Барлық өрістер' },
  'change.withdraw-title': {
    en: 'Withdraw this record',
    ru: 'Отозвать эту запись',
    kk: 'Осы жазбаны кері алу',
  },
  'change.withdraw-lead': {
    en: 'For a record that should not have been entered. It is counted and shown no more; its history stays, and undoing the withdrawal brings it back.',
    ru: 'Для записи, которой не должно было быть. Она больше не учитывается и не показывается; её история остаётся, и отмена отзыва вернёт её.',
    kk: 'Енгізілмеуі тиіс жазба үшін. Ол енді есептелмейді және көрсетілмейді; тарихы қалады, кері алуды қайтарса, жазба қайта оралады.',
  },
  'change.withdraw': { en: 'Withdraw', ru: 'Отозвать', kk: 'Кері алу' },
  'change.withdrawn': {
    en: 'This record was withdrawn',
    ru: 'Эта запись отозвана',
    kk: 'Бұл жазба кері алынды',
  },
  'change.withdrawn-lead': {
    en: 'It was taken back on {date} and is counted nowhere. Its history says who did it and why.',
    ru: 'Она отозвана {date} и нигде не учитывается. История говорит, кто это сделал и почему.',
    kk: 'Ол {date} кері алынды және еш жерде есептелмейді. Кім және неге алғаны тарихында жазылған.',
  },
  'change.missing': {
    en: 'There is no change with this number.',
    ru: 'Изменения с таким номером нет.',
    kk: 'Мұндай нөмірлі өзгеріс жоқ.',
  },
} as const satisfies Messages
