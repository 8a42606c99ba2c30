import type { Messages } from './message.ts'

/** Words of the pictures that count: over time, by month, by region, and of the network. */
export const pictureNumberMessages = {
  'picture.stock-alt': {
    en: 'From {first} on {from} to {last} on {to}; the highest is {highest}, first reached on {when}.',
    ru: 'От {first} на {from} до {last} на {to}; наибольшее {highest}, впервые на {when}.',
    kk: '{from} күнгі {first} мәнінен {to} күнгі {last} мәніне дейін; ең жоғарысы {highest}, алғаш рет {when}.',
  },
  'picture.stock-minimum': {
    en: 'How many at once on each day, at least, as documented here; stock and flow are never added.',
    ru: 'Сколько одновременно на каждый день, не меньше, по задокументированному здесь; не складывается с потоком.',
    kk: 'Әр күні бір мезгілде кемінде қанша болғаны, осында құжатталғаны бойынша; ағынмен қосылмайды.',
  },
  'picture.stock-unsure': {
    en: 'Of those in outline there has been no news for too long: a falling bar does not say that anybody was released.',
    ru: 'О тех, кто показан контуром, слишком давно нет известий: падение не значит, что кто-то освобождён.',
    kk: 'Жиекпен көрсетілгендер туралы көптен бері хабар жоқ: азаю біреудің босатылғанын білдірмейді.',
  },
  'picture.unsure-besides': {
    en: '{count, plural, one {# more not confirmed} other {# more not confirmed}}',
    ru: 'ещё не подтверждено: {count}',
    kk: 'тағы расталмағаны: {count}',
  },
  'picture.key-documented': { en: 'Documented', ru: 'Задокументировано', kk: 'Құжатталған' },
  'picture.key-unconfirmed': { en: 'Not confirmed', ru: 'Не подтверждено', kk: 'Расталмаған' },
  'picture.flow-of': { en: 'What is counted', ru: 'Что считается', kk: 'Не саналады' },
  'picture.flow-opened': { en: 'Opened', ru: 'Начатые', kk: 'Басталғаны' },
  'picture.flow-convicted': { en: 'Convicted', ru: 'Осуждения', kk: 'Сотталғаны' },
  'picture.flow-opened-title': {
    en: 'Proceedings opened, by provision and month',
    ru: 'Начатые производства по статьям и месяцам',
    kk: 'Басталған іс жүргізулер, баптар мен айлар бойынша',
  },
  'picture.flow-convicted-title': {
    en: 'Convictions, by provision and month',
    ru: 'Осуждения по статьям и месяцам',
    kk: 'Соттаулар, баптар мен айлар бойынша',
  },
  'picture.flow-opened-alt': {
    en: 'Proceedings opened from {from} to {until} under {provisions, plural, one {# provision} other {# provisions}}; most under {most}: {number}.',
    ru: 'Начатые производства, {from} – {until}; статей: {provisions}; больше всего: {most}, {number}.',
    kk: '{from} – {until} аралығында басталған іс жүргізулер; бап саны: {provisions}; ең көбі: {most}, {number}.',
  },
  'picture.flow-convicted-alt': {
    en: 'Convictions from {from} to {until} under {provisions, plural, one {# provision} other {# provisions}}; most under {most}: {number}.',
    ru: 'Осуждения, {from} – {until}; статей: {provisions}; больше всего: {most}, {number}.',
    kk: '{from} – {until} аралығындағы соттаулар; бап саны: {provisions}; ең көбі: {most}, {number}.',
  },
  'picture.flow-n': {
    en: 'n = {count, plural, one {# proceeding} other {# proceedings}}',
    ru: 'n = {count, plural, one {# производство} few {# производства} many {# производств} other {# производства}}',
    kk: 'n = {count} іс жүргізу',
  },
  'picture.flow-counted': {
    en: 'Counted in proceedings: one person, or one group known by its number, in one case. One proceeding under two provisions stands under both.',
    ru: 'Единица: производство, то есть одно лицо или одна группа, известная числом, в одном деле. Производство по двум статьям стоит у обеих.',
    kk: 'Есеп бірлігі: іс жүргізу, яғни бір істегі бір тұлға немесе саны ғана белгілі бір топ. Екі бап бойынша іс жүргізу екеуінде де тұр.',
  },
  'picture.flow-unplaced': {
    en: 'Month not known: the date is not precise to the month, or is not stated and may lie outside these months.',
    ru: 'Месяц не известен: дата не точна до месяца или не указана и может лежать вне этих месяцев.',
    kk: 'Айы белгісіз: күні айға дейін дәл емес немесе айтылмаған және бұл айлардан тыс болуы мүмкін.',
  },
  'picture.flow-cut': {
    en: '{shown} of {all} provisions are drawn, those with the most proceedings; choose any other above.',
    ru: 'Показаны статьи с наибольшим числом производств: {shown} из {all}; другую выберите выше.',
    kk: 'Іс жүргізуі ең көп баптар көрсетілген: {all} ішінен {shown}; басқасын жоғарыдан таңдаңыз.',
  },
  'picture.provision-not-stated': {
    en: 'Article not stated',
    ru: 'Статья не указана',
    kk: 'Бабы көрсетілмеген',
  },
  'picture.map-title': {
    en: 'Events by region',
    ru: 'События по регионам',
    kk: 'Өңірлер бойынша оқиғалар',
  },
  'picture.map-alt': {
    en: '{events, plural, one {# event} other {# events}} are counted; {regions} of {all} regions have any.',
    ru: 'Посчитано событий: {events}; регионов, где они есть: {regions} из {all}.',
    kk: '{events} оқиға саналды; {all} өңірдің {regions} өңірінде бар.',
  },
  'picture.map-most': {
    en: 'Most in {region}: {count}.',
    ru: 'Больше всего: {region}, {count}.',
    kk: 'Ең көбі: {region}, {count}.',
  },
  'picture.map-until': {
    en: 'Events until {until}.',
    ru: 'События по {until}.',
    kk: '{until} дейінгі оқиғалар.',
  },
  'picture.map-period': {
    en: 'Events from {from} until {until}.',
    ru: 'События с {from} по {until}.',
    kk: '{from} – {until} аралығындағы оқиғалар.',
  },
  'picture.map-tiles': {
    en: 'Each region is a tile near its place; borders and sizes are not drawn. The regions are those of today (in Kazakhstan since June 2022), for earlier events too; an event placed only in a region that was divided counts for the one that kept the name.',
    ru: 'Каждый регион показан плиткой около своего места; границы и площади не нарисованы. Регионы нынешние (в Казахстане с июня 2022 года), и для более ранних событий; событие, для которого указан только разделённый позже регион, отнесено к тому, который сохранил название.',
    kk: 'Әр өңір өз орнының маңындағы тақташамен көрсетілген; шекаралар мен аумақтар салынбаған. Өңірлер қазіргі (Қазақстанда 2022 жылғы маусымнан), бұрынғы оқиғалар үшін де; тек кейін бөлінген өңірі айтылған оқиға атауы сақталған өңірге жатқызылды.',
  },
  'picture.region': { en: 'Region', ru: 'Регион', kk: 'Өңір' },
  'picture.abroad': { en: 'Abroad', ru: 'За границей', kk: 'Шетелде' },
  'picture.place-not-known': {
    en: 'Region not known',
    ru: 'Регион не известен',
    kk: 'Өңірі белгісіз',
  },
  'picture.cases': { en: 'Cases', ru: 'Дела', kk: 'Істер' },
  'picture.bodies': { en: 'Bodies', ru: 'Органы', kk: 'Органдар' },
  'picture.network-title': {
    en: 'Persons, cases and bodies',
    ru: 'Лица, дела и органы',
    kk: 'Тұлғалар, істер және органдар',
  },
  'picture.network-alt': {
    en: '{persons, plural, one {# person} other {# persons}}, {cases, plural, one {# case} other {# cases}}, {bodies, plural, =0 {no body} one {# body} other {# bodies}}, {joins, plural, one {# line} other {# lines}} between them; most lines meet at {most}: {degree}.',
    ru: 'Лиц: {persons}, дел: {cases}, органов: {bodies}, линий между ними: {joins}; больше всего линий у «{most}»: {degree}.',
    kk: '{persons} тұлға, {cases} іс, {bodies} орган, олардың арасында {joins} сызық; ең көбі «{most}»: {degree}.',
  },
  'picture.network-n': {
    en: 'n = {persons, plural, one {# person} other {# persons}}, {cases, plural, one {# case} other {# cases}}, {bodies, plural, one {# body} other {# bodies}}',
    ru: 'n = лиц: {persons}, дел: {cases}, органов: {bodies}',
    kk: 'n = {persons} тұлға, {cases} іс, {bodies} орган',
  },
  'picture.network-note': {
    en: 'A line says only that a person is accused in a case, or that a court or organisation took part in one of its steps. Long names are cut; the table has them whole.',
    ru: 'Линия говорит только о том, что лицо обвиняется по делу или что суд или организация участвовали в его этапе. Длинные имена сокращены; в таблице они целиком.',
    kk: 'Сызық тек тұлғаның іс бойынша айыпталғанын немесе сот не ұйымның істің кезеңіне қатысқанын білдіреді. Ұзын атаулар қысқартылған; кестеде толық.',
  },
  'picture.network-cut': {
    en: '{shown} of {all} cases are drawn, so that they can be read, those with the most persons and bodies first. Choose a provision to see others.',
    ru: 'Чтобы рисунок читался, показано дел: {shown} из {all}, сначала с наибольшим числом лиц и органов. Выберите статью, чтобы увидеть другие.',
    kk: 'Оқылуы үшін {all} істің {shown} ісі көрсетілген, алдымен тұлғалары мен органдары ең көптері. Басқаларын көру үшін бапты таңдаңыз.',
  },
  'picture.joined-from': { en: 'Person or case', ru: 'Лицо или дело', kk: 'Тұлға немесе іс' },
  'picture.joined-to': { en: 'Case or body', ru: 'Дело или орган', kk: 'Іс немесе орган' },
  'picture.joined-by': {
    en: 'Records that say so',
    ru: 'Записи об этом',
    kk: 'Осыны айтатын жазбалар',
  },
} as const satisfies Messages
