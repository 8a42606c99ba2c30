import type { Messages } from './message.ts'

/** Checking a draft that is sent by form. What the checker itself says is English. */
export const checkMessages = {
  'check.title': { en: 'Check a draft', ru: 'Проверка черновика', kk: 'Жобаны тексеру' },
  'check.lead': {
    en: 'Finds slips in names, numbers, dates, notes, sources and provisions, in any paper, ours or anybody’s.',
    ru: 'Находит описки и противоречия в именах, числах, датах, сносках, источниках и статьях закона в любом документе, своём и чужом.',
    kk: 'Өзіміздің де, өзгенің де кез келген құжатындағы есімдерден, сандардан, күндерден, сілтемелерден, дереккөздерден және заң баптарынан қателер табады.',
  },
  'check.english': {
    en: 'What the checker says is in English.',
    ru: 'Замечания проверки написаны по-английски.',
    kk: 'Тексерудің ескертпелері ағылшын тілінде жазылған.',
  },
  'check.file': { en: 'The draft', ru: 'Файл черновика', kk: 'Жоба файлы' },
  'check.takes': {
    en: 'One file of up to {megabytes} MB: Word (.docx), OpenDocument (.odt), PDF with text, HTML, Markdown or plain text.',
    ru: 'Один файл до {megabytes} МБ: Word (.docx), OpenDocument (.odt), PDF с текстом, HTML, Markdown или простой текст.',
    kk: '{megabytes} МБ-қа дейінгі бір файл: Word (.docx), OpenDocument (.odt), мәтіні бар PDF, HTML, Markdown немесе қарапайым мәтін.',
  },
  'check.keeps': {
    en: 'It is read in the memory of the computer that serves this page, is sent to nobody else, and nothing of it is kept.',
    ru: 'Он читается в памяти компьютера, с которого открыта эта страница, никому больше не передаётся, и ничего из него не сохраняется.',
    kk: 'Ол осы бетті көрсетіп тұрған компьютердің жадында оқылады, басқа ешкімге жіберілмейді және одан ештеңе сақталмайды.',
  },
  'check.against': {
    en: 'Against this casebook too',
    ru: 'Сверить и с этим досье',
    kk: 'Осы іс кітабымен де салыстыру',
  },
  'check.against-hint': {
    en: 'The draft, as a paper for the public, is then also held against the records: names, charges and sentences, numbers, recommendations, sources, and who may not be named.',
    ru: 'Тогда черновик как документ для всех сверяется и с записями: имена, обвинения и приговоры, числа, рекомендации, источники и те, кого называть нельзя.',
    kk: 'Сонда жоба жұртшылыққа арналған құжат ретінде жазбалармен де салыстырылады: есімдер, айыптаулар мен үкімдер, сандар, ұсынымдар, дереккөздер және аты аталмауға тиіс адамдар.',
  },
  'check.button': { en: 'Check', ru: 'Проверить', kk: 'Тексеру' },
  'check.download-button': {
    en: 'Check and download',
    ru: 'Проверить и скачать',
    kk: 'Тексеріп, жүктеп алу',
  },
  'check.download-hint': {
    en: '“Check and download” gives a Word file back with a comment on the exact words of every finding. From any other file it makes one web page, with the text and the findings beside it.',
    ru: '«Проверить и скачать»: файл Word вернётся с примечанием у тех самых слов, к которым относится каждое замечание. Из любого другого файла получится одна веб-страница: текст и замечания рядом с ним.',
    kk: '«Тексеріп, жүктеп алу»: Word файлы әр ескертпе қатысты сөздердің тұсындағы түсіндірмелермен қайтарылады. Кез келген басқа файлдан бір веб-бет жасалады: мәтін және оның жанындағы ескертпелер.',
  },
  'check.looks-for': {
    en: 'What it looks for: {count, plural, one {# rule} other {# rules}}, each with its reason and examples',
    ru: 'Что она ищет: {count, plural, one {# правило} few {# правила} many {# правил} other {# правила}} с объяснениями и примерами',
    kk: 'Не іздейді: түсіндірмесі мен мысалдары бар {count} ереже',
  },
  'check.findings': { en: 'Findings', ru: 'Замечания', kk: 'Ескертпелер' },
  'check.findings-lead': {
    en: 'Nothing of the file was kept: print or save this page, or send the file again below for a copy with comments.',
    ru: 'Ничего из файла не сохранено: распечатайте или сохраните эту страницу либо отправьте файл ещё раз внизу, чтобы получить копию с примечаниями.',
    kk: 'Файлдан ештеңе сақталған жоқ: осы бетті басып шығарыңыз немесе сақтаңыз, не түсіндірмелері бар көшірмесін алу үшін файлды төменде қайта жіберіңіз.',
  },
  'check.again': {
    en: 'Check again, or another draft',
    ru: 'Проверить снова или другой черновик',
    kk: 'Қайта немесе басқа жобаны тексеру',
  },
  'check.refused': {
    en: 'The draft was not checked',
    ru: 'Черновик не проверен',
    kk: 'Жоба тексерілмеді',
  },
  'check.form-no-file': {
    en: 'No file was chosen. Choose one below.',
    ru: 'Файл не выбран. Выберите его ниже.',
    kk: 'Файл таңдалмаған. Оны төменде таңдаңыз.',
  },
  'check.form-several': {
    en: 'Several files came. Send them one at a time.',
    ru: 'Пришло несколько файлов. Отправьте их по одному.',
    kk: 'Бірнеше файл келді. Оларды бір-бірден жіберіңіз.',
  },
  'check.form-too-large': {
    en: 'The file is larger than {megabytes} MB. Split it, or save it without its pictures.',
    ru: 'Файл больше {megabytes} МБ. Разделите его или сохраните без изображений.',
    kk: 'Файл {megabytes} МБ-тан үлкен. Оны бөліңіз немесе суреттерсіз сақтаңыз.',
  },
  'check.form-broken': {
    en: 'The file did not arrive whole. Choose it again below.',
    ru: 'Файл пришёл не целиком. Выберите его ниже ещё раз.',
    kk: 'Файл толық келмеді. Оны төменде қайта таңдаңыз.',
  },
  'check.form-busy': {
    en: 'Other drafts are being checked. Wait a minute, then choose the file again below.',
    ru: 'Сейчас проверяются другие черновики. Подождите минуту и выберите файл ниже ещё раз.',
    kk: 'Қазір басқа жобалар тексеріліп жатыр. Бір минут күтіп, файлды төменде қайта таңдаңыз.',
  },
  'check.rules': {
    en: 'Rules of the draft checker',
    ru: 'Правила проверки черновиков',
    kk: 'Жобаларды тексеру ережелері',
  },
  'check.rules-lead': {
    en: 'What the checker looks for, why it matters, and what it leaves alone.',
    ru: 'Что ищет проверка, почему это важно и чего она не трогает.',
    kk: 'Тексеру не іздейді, ол неге маңызды және неге тиіспейді.',
  },
  'check.rules-english': {
    en: 'The rules are written in English.',
    ru: 'Правила написаны по-английски.',
    kk: 'Ережелер ағылшын тілінде жазылған.',
  },
  'check.rule-source': { en: 'Source', ru: 'Источник', kk: 'Дереккөз' },
  'check.examples': {
    en: '{count, plural, one {# example} other {# examples}}',
    ru: '{count, plural, one {# пример} few {# примера} many {# примеров} other {# примера}}',
    kk: '{count} мысал',
  },
  'check.example-found': { en: 'Found', ru: 'Найдено', kk: 'Табылды' },
  'check.example-file': { en: 'the file as a whole', ru: 'файл в целом', kk: 'файл тұтас' },
  'check.example-alone': { en: 'Left alone', ru: 'Не замечание', kk: 'Ескертпе емес' },
  'check.group.names': { en: 'Names', ru: 'Имена', kk: 'Есімдер' },
  'check.group.numbers': { en: 'Numbers', ru: 'Числа', kk: 'Сандар' },
  'check.group.dates': { en: 'Dates', ru: 'Даты', kk: 'Күндер' },
  'check.group.references': {
    en: 'Notes, references and numbering',
    ru: 'Сноски, ссылки и нумерация',
    kk: 'Сілтемелер, сілтеулер және нөмірлеу',
  },
  'check.group.sources': {
    en: 'Sources and addresses',
    ru: 'Источники и адреса',
    kk: 'Дереккөздер мен мекенжайлар',
  },
  'check.group.law': { en: 'Law', ru: 'Право', kk: 'Құқық' },
  'check.group.terms': {
    en: 'Terms and punctuation',
    ru: 'Термины и пунктуация',
    kk: 'Терминдер мен тыныс белгілері',
  },
  'check.group.letters': { en: 'Letters', ru: 'Письма', kk: 'Хаттар' },
  'check.group.limits': { en: 'Limits', ru: 'Объём', kk: 'Көлем' },
  'check.group.privacy': { en: 'Privacy', ru: 'Частные данные', kk: 'Жеке деректер' },
  'check.group.casebook': {
    en: 'Against the casebook, with “factum check --casebook”',
    ru: 'Сверка с досье: «factum check --casebook»',
    kk: 'Іс кітабымен салыстыру: «factum check --casebook»',
  },
  'check.group.checker': {
    en: 'The checker itself',
    ru: 'Сама проверка',
    kk: 'Тексерудің өзі',
  },
} as const satisfies Messages
