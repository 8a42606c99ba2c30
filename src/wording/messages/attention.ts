import type { Messages } from './message.ts'

/** What needs attention. */
export const attentionMessages = {
  'attention.title': {
    en: 'What needs attention',
    ru: 'Что требует внимания',
    kk: 'Нені қарау керек',
  },
  'attention.lead': {
    en: 'Terms that end, statuses nobody has confirmed, and facts that rest on too little.',
    ru: 'Сроки, которые истекают, неподтверждённые статусы и факты со слабым основанием.',
    kk: 'Бітетін мерзімдер, расталмаған мәртебелер және негізі әлсіз фактілер.',
  },
  'attention.nothing': { en: 'Nothing.', ru: 'Ничего.', kk: 'Ештеңе жоқ.' },
  'attention.term-ends': {
    en: '{count, plural, one {# term ends within 30 days} other {# terms end within 30 days}}',
    ru: '{count, plural, one {# срок истекает в ближайшие 30 дней} few {# срока истекают в ближайшие 30 дней} many {# сроков истекают в ближайшие 30 дней} other {# срока истекают в ближайшие 30 дней}}',
    kk: '30 күн ішінде {count} мерзім бітеді',
  },
  'attention.term-ends-do': {
    en: 'Ask for news before that day, and enter what the court decides.',
    ru: 'Узнайте новости до этого дня и внесите решение суда.',
    kk: 'Сол күнге дейін жаңалық сұрап, соттың шешімін енгізіңіз.',
  },
  'attention.term-over': {
    en: '{count, plural, one {# term is over} other {# terms are over}}, and no source says what followed',
    ru: '{count, plural, one {# срок истёк} few {# срока истекли} many {# сроков истекли} other {# срока истекли}}, и ни один источник не говорит, что было дальше',
    kk: '{count} мерзім бітті, одан кейін не болғанын ешбір дереккөз айтпайды',
  },
  'attention.term-over-do': {
    en: 'Enter a release, an extension or a new penalty with its source.',
    ru: 'Внесите освобождение, продление или новое наказание с источником.',
    kk: 'Босатуды, ұзартуды немесе жаңа жазаны дереккөзімен енгізіңіз.',
  },
  'attention.status-unconfirmed': {
    en: '{count, plural, one {# status is not confirmed} other {# statuses are not confirmed}}',
    ru: '{count, plural, one {# статус не подтверждён} few {# статуса не подтверждены} many {# статусов не подтверждены} other {# статуса не подтверждены}}',
    kk: '{count} мәртебе расталмаған',
  },
  'attention.status-unconfirmed-do': {
    en: 'No source has confirmed these for longer than their status allows (120 days in custody). They are counted apart until one does.',
    ru: 'Ни один источник не подтверждал их дольше, чем допускает статус (120 дней под стражей). До подтверждения они считаются отдельно.',
    kk: 'Ешбір дереккөз мәртебе рұқсат еткен мерзімнен ұзақ растамаған (қамауда 120 күн). Расталғанша олар бөлек саналады.',
  },
  'attention.consent-missing': {
    en: '{count, plural, one {# person has} other {# persons have}} given no consent, and no ground for publication is stated',
    ru: 'Нет согласия и не указано основание для публикации: {count, plural, one {# лицо} few {# лица} many {# лиц} other {# лица}}',
    kk: 'Келісімі жоқ және жариялау негізі көрсетілмеген: {count} тұлға',
  },
  'attention.consent-missing-do': {
    en: 'Record a consent, or state on the person why the facts may be published.',
    ru: 'Внесите согласие или укажите у лица, почему факты можно публиковать.',
    kk: 'Келісімді енгізіңіз немесе фактілерді неге жариялауға болатынын көрсетіңіз.',
  },
  'attention.one-weak-source': {
    en: '{count, plural, one {# fact rests} other {# facts rest}} on one weak source alone',
    ru: 'Только на одном слабом источнике: {count, plural, one {# факт} few {# факта} many {# фактов} other {# факта}}',
    kk: 'Бір ғана әлсіз дереккөзге сүйенген: {count} факт',
  },
  'attention.one-weak-source-do': {
    en: 'Look for a second source, or say on the record that there is none.',
    ru: 'Найдите второй источник или отметьте в записи, что его нет.',
    kk: 'Екінші дереккөз іздеңіз немесе оның жоқтығын жазбада айтыңыз.',
  },
  'attention.event-without-provision': {
    en: '{count, plural, one {# step of a proceeding names} other {# steps of proceedings name}} no article of law',
    ru: 'Без статьи закона: {count, plural, one {# шаг производства} few {# шага производств} many {# шагов производств} other {# шага производств}}',
    kk: 'Заң бабы көрсетілмеген: {count} іс қадамы',
  },
  'attention.event-without-provision-do': {
    en: 'Without an article they are missing from every count by provision.',
    ru: 'Без статьи они не входят ни в один подсчёт по статьям.',
    kk: 'Бапсыз олар баптар бойынша есептеуге кірмейді.',
  },
  'attention.source-not-captured': {
    en: '{count, plural, one {# source on the web has} other {# sources on the web have}} no copy of our own',
    ru: 'Без собственной копии: {count, plural, one {# источник в сети} few {# источника в сети} many {# источников в сети} other {# источника в сети}}',
    kk: 'Өз көшірмеміз жоқ: желідегі {count} дереккөз',
  },
  'attention.source-not-captured-do': {
    en: 'Save the page while it is there, and note the file’s hash on the source.',
    ru: 'Сохраните страницу, пока она есть, и впишите хеш файла в источник.',
    kk: 'Бет тұрғанда сақтап, файл хешін дереккөзге жазыңыз.',
  },
  'attention.possible-duplicate': {
    en: '{count, plural, one {# person may} other {# persons may}} be entered twice',
    ru: 'Возможно, внесены дважды: {count, plural, one {# лицо} few {# лица} many {# лиц} other {# лица}}',
    kk: 'Екі рет енгізілген болуы мүмкін: {count} тұлға',
  },
  'attention.possible-duplicate-do': {
    en: 'Compare them and decide; nothing is merged by itself.',
    ru: 'Сравните и решите; само ничего не объединяется.',
    kk: 'Салыстырып шешіңіз; өздігінен ештеңе бірікпейді.',
  },
  'attention.due': { en: 'on {date}', ru: '{date}', kk: '{date}' },
  'attention.since': { en: 'since {date}', ru: 'с {date}', kk: '{date} бері' },
  'attention.heard': {
    en: 'last heard of on {date}',
    ru: 'последние сведения: {date}',
    kk: 'соңғы хабар: {date}',
  },
  'attention.all': {
    en: 'Show all {count}',
    ru: 'Показать все ({count})',
    kk: 'Бәрін көрсету ({count})',
  },
  'attention.feed-title': { en: 'In your calendar', ru: 'В вашем календаре', kk: 'Күнтізбеңізде' },
  'attention.feed-lead': {
    en: 'An address for the calendar program on this computer: it shows the days on which terms end. The titles name nobody. Whoever has the address can read it while Factum runs here; revoke it if you showed it to anyone.',
    ru: 'Адрес для программы-календаря на этом компьютере: она покажет дни, когда истекают сроки. Заголовки никого не называют. Кто знает адрес, может читать его, пока Factum работает здесь; отзовите его, если показали кому-то.',
    kk: 'Осы компьютердегі күнтізбе бағдарламасына арналған мекенжай: мерзімдер бітетін күндерді көрсетеді. Тақырыптарда ешкімнің аты аталмайды. Мекенжайды білген адам Factum осында жұмыс істеп тұрғанда оқи алады; біреуге көрсетсеңіз, кері алыңыз.',
  },
  'attention.feed-make': { en: 'Make an address', ru: 'Создать адрес', kk: 'Мекенжай жасау' },
  'attention.feed-revoke': { en: 'Revoke', ru: 'Отозвать', kk: 'Кері алу' },
  'attention.feed-made': { en: 'made on {date}', ru: 'создан {date}', kk: '{date} жасалған' },
  'attention.calendar-title': { en: 'Casebook', ru: 'Досье', kk: 'Іс кітабы' },
  'attention.calendar-term-ends': { en: 'A term ends', ru: 'Истекает срок', kk: 'Мерзім бітеді' },
} as const satisfies Messages
