import type { Messages } from './message.ts'

/** Records that may be one and the same: comparing, merging, splitting. */
export const mergingMessages = {
  'merge.duplicates': {
    en: 'Possible duplicates',
    ru: 'Возможные дубли',
    kk: 'Қайталанған болуы мүмкін',
  },
  'merge.duplicates-lead': {
    en: 'Persons whose names are so alike that they may be one. Nothing is merged by itself: you compare and decide.',
    ru: 'Лица, чьи имена так похожи, что это может быть один человек. Само ничего не объединяется: сравниваете и решаете вы.',
    kk: 'Аттары өте ұқсас, бір адам болуы мүмкін тұлғалар. Өздігінен ештеңе бірікпейді: салыстырып, өзіңіз шешесіз.',
  },
  'merge.none': {
    en: 'No names are that alike.',
    ru: 'Настолько похожих имён нет.',
    kk: 'Ондай ұқсас аттар жоқ.',
  },
  'merge.comparing': {
    en: 'Comparing names: {done} of {of}. This page asks again by itself.',
    ru: 'Сравнение имён: {done} из {of}. Страница обновится сама.',
    kk: 'Аттар салыстырылуда: {of} ішінен {done}. Бет өзі жаңарады.',
  },
  'merge.score': {
    en: '{percent} % likely',
    ru: 'вероятность {percent} %',
    kk: '{percent} % ықтимал',
  },
  'merge.compare': { en: 'Compare', ru: 'Сравнить', kk: 'Салыстыру' },
  'merge.different': { en: 'These are different', ru: 'Это разные', kk: 'Бұлар бөлек' },
  'merge.dismissed': {
    en: '{count, plural, one {# proposal was} other {# proposals were}} set aside as different persons.',
    ru: 'Отложено как разные лица: {count, plural, one {# предложение} few {# предложения} many {# предложений} other {# предложения}}.',
    kk: 'Бөлек тұлғалар деп қойылған: {count} ұсыныс.',
  },
  'merge.again': { en: 'Show them again', ru: 'Показать снова', kk: 'Қайта көрсету' },
  'merge.title': { en: 'One and the same?', ru: 'Это одно и то же?', kk: 'Бұл бір ме?' },
  'merge.lead': {
    en: 'Choose which record stays, take each field from the one that has it right, and untick what does not belong. All names are kept; what you do not pick is kept beside it with its source. A split brings everything back.',
    ru: 'Выберите, какая запись остаётся, возьмите каждое поле оттуда, где оно верно, и снимите отметку с лишней. Все имена сохраняются; невыбранное остаётся рядом со своим источником. Разделение вернёт всё.',
    kk: 'Қай жазба қалатынын таңдаңыз, әр өрісті дұрыс жазылған жерінен алыңыз, қатысы жоғының белгісін алып тастаңыз. Барлық аттар сақталады; таңдалмағаны дереккөзімен қатар қалады. Ажырату бәрін қайтарады.',
  },
  'merge.include': { en: 'Is the same', ru: 'То же самое', kk: 'Дәл сол' },
  'merge.stays': { en: 'Stays', ru: 'Остаётся', kk: 'Қалады' },
  'merge.all': { en: 'Take all', ru: 'Взять все', kk: 'Бәрін алу' },
  'merge.record': { en: 'Record', ru: 'Запись', kk: 'Жазба' },
  'merge.same': {
    en: 'The records agree in every field.',
    ru: 'Записи совпадают во всех полях.',
    kk: 'Жазбалар барлық өрісте бірдей.',
  },
  'merge.do': { en: 'Merge', ru: 'Объединить', kk: 'Біріктіру' },
  'merge.ask': {
    en: 'Ask a second person',
    ru: 'Передать второму человеку',
    kk: 'Екінші адамға беру',
  },
  'merge.restricted': {
    en: 'One of these records is restricted: somebody else must agree before they are merged.',
    ru: 'Одна из записей ограничена: до объединения должен согласиться другой человек.',
    kk: 'Жазбалардың бірі шектелген: біріктіру үшін басқа адам келісуі керек.',
  },
  'merge.waiting': {
    en: 'Waiting for a second person',
    ru: 'Ждёт второго человека',
    kk: 'Екінші адамды күтуде',
  },
  'merge.asked-by': { en: 'asked by {by}', ru: 'запросил(а) {by}', kk: 'сұраған: {by}' },
  'merge.approve': {
    en: 'Agree and merge',
    ru: 'Согласиться и объединить',
    kk: 'Келісіп біріктіру',
  },
  'merge.refuse': { en: 'Set aside', ru: 'Отложить', kk: 'Шеттету' },
  'merge.own': {
    en: 'You asked for this yourself; another person must agree.',
    ru: 'Вы сами это запросили; согласиться должен другой человек.',
    kk: 'Мұны өзіңіз сұрадыңыз; басқа адам келісуі керек.',
  },
  'merge.which': {
    en: 'Name two or more records to compare: their ids or handles, with commas.',
    ru: 'Назовите две или больше записей: их id или краткие имена через запятую.',
    kk: 'Екі не одан көп жазбаны атаңыз: id не қысқа аты, үтірмен.',
  },
  'merge.split-title': {
    en: 'Merged into this record',
    ru: 'Объединено с этой записью',
    kk: 'Осы жазбаға біріктірілген',
  },
  'merge.split': { en: 'Split', ru: 'Разделить', kk: 'Ажырату' },
} as const satisfies Messages
