import type { Messages } from './message.ts'

/** The core tasks, and how each is done; words in braces are the labels of links and buttons. */
export const helpTaskMessages = {
  'help.enter-case': { en: 'Enter a case', ru: 'Внести дело', kk: 'Іс енгізу' },
  'help.enter-case-do': {
    en: 'Write who, what, where, when, under which law, what was imposed and the source on one page. Press “{preview}”, look, and save. What you type is kept as a draft.',
    ru: 'На одной странице напишите кто, что, где, когда, по какому закону, что назначено и источник. Нажмите «{preview}», посмотрите и сохраните. Набранное хранится черновиком.',
    kk: 'Бір бетте кім, не, қайда, қашан, қай заң бойынша, не тағайындалғанын және дереккөзді жазыңыз. «{preview}» басып, қарап, сақтаңыз. Терілгені жоба болып сақталады.',
  },
  'help.extend-detention': {
    en: 'Record that a court extended a detention',
    ru: 'Записать, что суд продлил содержание под стражей',
    kk: 'Соттың қамауды ұзартқанын жазу',
  },
  'help.step-do': {
    en: 'Open the proceeding and choose “{step}”. Fill in the day and the source; what follows for the status is shown before anything is written.',
    ru: 'Откройте производство и выберите «{step}». Укажите день и источник; что следует для статуса, видно до записи.',
    kk: 'Іс жүргізуді ашып, «{step}» таңдаңыз. Күні мен дереккөзін жазыңыз; мәртебе үшін не болатыны жазылғанға дейін көрсетіледі.',
  },
  'help.change-charge': {
    en: 'Record a change of charge',
    ru: 'Записать изменение обвинения',
    kk: 'Айыптың өзгеруін жазу',
  },
  'help.verdict': { en: 'Record a verdict', ru: 'Записать приговор', kk: 'Үкімді жазу' },
  'help.appeal': {
    en: 'Record a decision on appeal',
    ru: 'Записать решение по жалобе',
    kk: 'Шағым бойынша шешімді жазу',
  },
  'help.release': { en: 'Record a release', ru: 'Записать освобождение', kk: 'Босатуды жазу' },
  'help.correct-date': {
    en: 'Correct a date, with the reason',
    ru: 'Исправить дату и указать причину',
    kk: 'Күнді түзетіп, себебін жазу',
  },
  'help.correct-date-do': {
    en: 'On the page of the record choose “{change}”, correct the field and write why. What was before stays in the history.',
    ru: 'На странице записи выберите «{change}», исправьте поле и напишите почему. Прежнее остаётся в истории.',
    kk: 'Жазба бетінде «{change}» таңдап, өрісті түзетіп, себебін жазыңыз. Бұрынғысы тарихта қалады.',
  },
  'help.undo-change': {
    en: 'See who changed a record, and undo it',
    ru: 'Увидеть, кто изменил запись, и отменить',
    kk: 'Жазбаны кім өзгерткенін көріп, қайтару',
  },
  'help.undo-change-do': {
    en: '“{changes}” lists everything that was written, with who, when and why. Open a change and press “{undo}”: all of it is taken back as one.',
    ru: '«{changes}» — всё записанное: кто, когда и почему. Откройте изменение и нажмите «{undo}»: оно отменяется целиком.',
    kk: '«{changes}» — жазылғанның бәрі: кім, қашан, неліктен. Өзгерісті ашып, «{undo}» басыңыз: ол тұтас қайтарылады.',
  },
  'help.withdraw': {
    en: 'Withdraw a record that was entered by mistake',
    ru: 'Отозвать запись, внесённую по ошибке',
    kk: 'Қате енгізілген жазбаны кері алу',
  },
  'help.withdraw-do': {
    en: 'On the page of the record open “{history}” and unfold “{withdraw}”. It is counted no more; undo brings it back.',
    ru: 'На странице записи откройте «{history}» и раскройте «{withdraw}». Она больше не считается; отмена её вернёт.',
    kk: 'Жазба бетінде «{history}» ашып, «{withdraw}» жайыңыз. Ол енді есептелмейді; қайтару оны қалпына келтіреді.',
  },
  'help.earlier-day': {
    en: 'See a person as known on an earlier day',
    ru: 'Увидеть лицо по сведениям на прежний день',
    kk: 'Тұлғаны бұрынғы күнгі мәлімет бойынша көру',
  },
  'help.earlier-day-do': {
    en: 'Under the head of every page, “{on}” chooses the day shown and “{known}” what was known; press “{show}”. The address keeps both.',
    ru: 'Под шапкой любой страницы «{on}» задаёт день, «{known}» — что было известно; нажмите «{show}». Адрес хранит оба.',
    kk: 'Әр беттің басында «{on}» көрсетілетін күнді, «{known}» не белгілі болғанын таңдайды; «{show}» басыңыз. Мекенжай екеуін де сақтайды.',
  },
  'help.find-charged': {
    en: 'Find everyone charged under article 174 since 2022',
    ru: 'Найти всех обвинённых по статье 174 с 2022 года',
    kk: '2022 жылдан бері 174-бап бойынша айыпталғандардың бәрін табу',
  },
  'help.find-charged-do': {
    en: 'In the search box write {query}. The page says how it understood you; filters narrow the list.',
    ru: 'В строке поиска напишите {query}. Страница скажет, как поняла; фильтры сузят список.',
    kk: 'Іздеу жолына {query} деп жазыңыз. Бет қалай түсінгенін айтады; сүзгілер тізімді тарылтады.',
  },
  'help.save-view': { en: 'Save that view', ru: 'Сохранить этот вид', kk: 'Сол көріністі сақтау' },
  'help.save-view-do': {
    en: 'Under the results name the view and press “{save}”. Its address stays the same.',
    ru: 'Под результатами назовите вид и нажмите «{save}». Его адрес не меняется.',
    kk: 'Нәтижелердің астында көріністі атап, «{save}» басыңыз. Оның мекенжайы өзгермейді.',
  },
  'help.other-spelling': {
    en: 'Find a person in another spelling',
    ru: 'Найти лицо в другом написании',
    kk: 'Тұлғаны басқа жазылуы бойынша табу',
  },
  'help.other-spelling-do': {
    en: 'Write the name as you have it, in any alphabet: {query} finds Marat Zhylanbayev.',
    ru: 'Напишите имя так, как оно у вас есть, любым алфавитом: {query} находит Марата Жыланбаева.',
    kk: 'Есімді өзіңізде қалай болса, солай кез келген әліпбимен жазыңыз: {query} Марат Жыланбаевты табады.',
  },
  'help.merge': { en: 'Merge two persons', ru: 'Объединить двух лиц', kk: 'Екі тұлғаны біріктіру' },
  'help.merge-do': {
    en: 'Under “{duplicates}” press “{compare}”, choose field by field and press “{merge}”. Names are kept, with their sources.',
    ru: 'В «{duplicates}» нажмите «{compare}», выберите по полям и нажмите «{merge}». Имена сохраняются с источниками.',
    kk: '«{duplicates}» ішінде «{compare}» басып, өріс бойынша таңдап, «{merge}» басыңыз. Есімдер дереккөздерімен сақталады.',
  },
  'help.split': { en: 'Split them again', ru: 'Снова разделить', kk: 'Қайта ажырату' },
  'help.split-do': {
    en: 'Open the history of the record that stayed and press “{split}”: both are as they were.',
    ru: 'Откройте историю оставшейся записи и нажмите «{split}»: обе будут как прежде.',
    kk: 'Қалған жазбаның тарихын ашып, «{split}» басыңыз: екеуі де бұрынғыдай болады.',
  },
  'help.set-aside': {
    en: 'Set a proposal to merge aside',
    ru: 'Отложить предложение объединить',
    kk: 'Біріктіру ұсынысын шетке қою',
  },
  'help.set-aside-do': {
    en: 'Under “{duplicates}” press “{different}”. It is not proposed again until you ask.',
    ru: 'В «{duplicates}» нажмите «{different}». Снова предложено не будет, пока вы не попросите.',
    kk: '«{duplicates}» ішінде «{different}» басыңыз. Сұрағанша қайта ұсынылмайды.',
  },
  'help.import-csv': { en: 'Import a list', ru: 'Импортировать список', kk: 'Тізімді импорттау' },
  'help.import-csv-do': {
    en: 'Choose a CSV or Excel file, say what its columns hold, look at what is new, changed and refused, and enter it.',
    ru: 'Выберите файл CSV или Excel, укажите, что в столбцах, посмотрите новое, изменённое и отклонённое и внесите.',
    kk: 'CSV не Excel файлын таңдап, бағандарда не барын көрсетіп, жаңасын, өзгергенін және қабылданбағанын қарап, енгізіңіз.',
  },
  'help.undo-import': { en: 'Undo the import', ru: 'Отменить импорт', kk: 'Импортты қайтару' },
  'help.undo-import-do': {
    en: 'The report of the import leads to its change: “{look}”. One “{undo}” takes everything back.',
    ru: 'Отчёт об импорте ведёт к изменению: «{look}». Одна кнопка «{undo}» возвращает всё.',
    kk: 'Импорт есебі өзгеріске апарады: «{look}». Бір «{undo}» бәрін қайтарады.',
  },
  'help.export-list': { en: 'Export a list', ru: 'Вывезти список', kk: 'Тізімді шығару' },
  'help.export-list-do': {
    en: 'The list behind a figure is saved as CSV from the page of the figure.',
    ru: 'Список, стоящий за показателем, сохраняется как CSV со страницы показателя.',
    kk: 'Көрсеткіштің артындағы тізім көрсеткіш бетінен CSV болып сақталады.',
  },
  'help.picture': {
    en: 'Open a picture and take its numbers',
    ru: 'Открыть рисунок и взять его числа',
    kk: 'Суретті ашып, сандарын алу',
  },
  'help.picture-do': {
    en: 'Choose a picture; under it are its table and its downloads as SVG, PNG and CSV.',
    ru: 'Выберите рисунок; под ним таблица и файлы SVG, PNG и CSV.',
    kk: 'Суретті таңдаңыз; астында кестесі және SVG, PNG, CSV файлдары бар.',
  },
  'help.attention': {
    en: 'See what needs attention',
    ru: 'Увидеть, что требует внимания',
    kk: 'Не назар аударуды қажет ететінін көру',
  },
  'help.attention-do': {
    en: 'Terms that end, statuses nobody has confirmed, weak sources, persons entered twice: each leads to its record.',
    ru: 'Истекающие сроки, неподтверждённые статусы, слабые источники, дважды внесённые лица: каждое ведёт к записи.',
    kk: 'Бітетін мерзімдер, расталмаған мәртебелер, әлсіз дереккөздер, екі рет енгізілген тұлғалар: әрқайсысы жазбасына апарады.',
  },
  'help.calendar': {
    en: 'Have the terms in your calendar, and stop that',
    ru: 'Получать сроки в календаре и прекратить это',
    kk: 'Мерзімдерді күнтізбеде алу және оны тоқтату',
  },
  'help.calendar-do': {
    en: 'Press “{make}” and give the address to your calendar program. “{revoke}” ends it.',
    ru: 'Нажмите «{make}» и дайте адрес программе-календарю. «{revoke}» прекращает это.',
    kk: '«{make}» басып, мекенжайды күнтізбе бағдарламасына беріңіз. «{revoke}» оны тоқтатады.',
  },
  'help.check-draft': { en: 'Check a draft', ru: 'Проверить черновик', kk: 'Жобаны тексеру' },
  'help.check-draft-do': {
    en: 'Choose the file and press “{check}”. Nothing of it is kept.',
    ru: 'Выберите файл и нажмите «{check}». От него ничего не остаётся.',
    kk: 'Файлды таңдап, «{check}» басыңыз. Одан ештеңе сақталмайды.',
  },
  'help.open-source': {
    en: 'Open the source of a fact',
    ru: 'Открыть источник факта',
    kk: 'Деректің дереккөзін ашу',
  },
  'help.open-source-do': {
    en: 'Press the small number beside the fact: publisher, date, place in the text and grade open under it.',
    ru: 'Нажмите маленькое число у факта: под ним откроются издатель, дата, место в тексте и оценка.',
    kk: 'Деректің жанындағы кіші санды басыңыз: астында баспагер, күні, мәтіндегі орны және бағасы ашылады.',
  },
  'help.language': {
    en: 'Change the language and keep the page',
    ru: 'Сменить язык и остаться на странице',
    kk: 'Тілді ауыстырып, бетте қалу',
  },
  'help.language-do': {
    en: 'The languages stand at the head of every page; dates and filters stay.',
    ru: 'Языки — в шапке каждой страницы; даты и фильтры сохраняются.',
    kk: 'Тілдер әр беттің басында; күндер мен сүзгілер сақталады.',
  },
} as const satisfies Messages
