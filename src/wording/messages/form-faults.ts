import type { Messages } from './message.ts'

/** Headings of groups of terms, and what is said of faults of forms by their codes. */
export const formFaultMessages = {
  'form.group.liberty': { en: 'Liberty', ru: 'Свобода', kk: 'Бас бостандығы' },
  'form.group.trial': {
    en: 'Investigation and trial',
    ru: 'Следствие и суд',
    kk: 'Тергеу және сот',
  },
  'form.group.violence': {
    en: 'Violence and threats',
    ru: 'Насилие и угрозы',
    kk: 'Зорлық пен қоқан-лоқы',
  },
  'form.group.assembly': { en: 'Assembly', ru: 'Собрания', kk: 'Жиналыстар' },
  'form.group.association': { en: 'Association', ru: 'Объединения', kk: 'Бірлестіктер' },
  'form.group.expression': { en: 'Expression', ru: 'Слово', kk: 'Сөз бостандығы' },
  'form.group.law': { en: 'Law and elections', ru: 'Законы и выборы', kk: 'Заңдар мен сайлау' },
  'form.group.review': {
    en: 'International bodies',
    ru: 'Международные органы',
    kk: 'Халықаралық органдар',
  },
  'form.group.other': { en: 'Other', ru: 'Прочее', kk: 'Басқа' },
  'form.group.restraint': {
    en: 'Measures of restraint',
    ru: 'Меры пресечения',
    kk: 'Бұлтартпау шаралары',
  },
  'form.group.penalty': {
    en: 'Criminal penalties',
    ru: 'Уголовные наказания',
    kk: 'Қылмыстық жазалар',
  },
  'form.group.additional': {
    en: 'Additional penalties and bans',
    ru: 'Дополнительные наказания и запреты',
    kk: 'Қосымша жазалар мен тыйымдар',
  },
  'form.group.administrative': {
    en: 'Administrative penalties',
    ru: 'Административные взыскания',
    kk: 'Әкімшілік жазалар',
  },
  'form.group.medical': {
    en: 'Medical measures',
    ru: 'Медицинские меры',
    kk: 'Медициналық шаралар',
  },
  'form.group.civil': { en: 'Civil', ru: 'Гражданские', kk: 'Азаматтық' },
  'form.fault.date-broken': {
    en: '“{text}” is not a date we can read. Write for example 17.01.2025, January 2025, 2025 or about 2019.',
    ru: '«{text}» не похоже на дату. Напишите, например, 17.01.2025, январь 2025, 2025 или около 2019.',
    kk: '«{text}» күнге ұқсамайды. Мысалы, 17.01.2025, 2025 жылғы қаңтар, 2025 немесе шамамен 2019 деп жазыңыз.',
  },
  'form.fault.date-order': {
    en: '“{text}” ends before it begins. Write the earlier date first.',
    ru: '«{text}» кончается раньше, чем начинается. Сначала напишите более раннюю дату.',
    kk: '«{text}» басталмай жатып аяқталады. Алдымен ертерек күнді жазыңыз.',
  },
  'form.fault.record-source': {
    en: 'A source is missing. Choose one, or enter a new one.',
    ru: 'Нет источника. Выберите его или внесите новый.',
    kk: 'Дереккөз жоқ. Біреуін таңдаңыз немесе жаңасын енгізіңіз.',
  },
  'form.fault.record-points-nowhere': {
    en: 'The record chosen here is no longer in the casebook. Choose again.',
    ru: 'Выбранной здесь записи больше нет в досье. Выберите снова.',
    kk: 'Мұнда таңдалған жазба іс кітабында енді жоқ. Қайта таңдаңыз.',
  },
  'form.fault.record-points-wrong': {
    en: 'The record chosen here is of another kind. Choose again.',
    ru: 'Выбранная здесь запись другого вида. Выберите снова.',
    kk: 'Мұнда таңдалған жазба басқа түрге жатады. Қайта таңдаңыз.',
  },
  'form.fault.record-forgotten': {
    en: 'This record was forgotten and cannot be written again.',
    ru: 'Эта запись забыта, снова внести её нельзя.',
    kk: 'Бұл жазба ұмытылған, оны қайта енгізуге болмайды.',
  },
  'form.fault.record-handle': {
    en: 'This short name belongs to another record. Choose another.',
    ru: 'Это короткое имя принадлежит другой записи. Выберите другое.',
    kk: 'Бұл қысқа атау басқа жазбаға тиесілі. Басқасын таңдаңыз.',
  },
  'form.fault.term-unknown': {
    en: 'The packs of this casebook no longer have what was chosen here. Choose again.',
    ru: 'В справочниках этого досье больше нет выбранного значения. Выберите снова.',
    kk: 'Бұл іс кітабының анықтамалықтарында таңдалған мән енді жоқ. Қайта таңдаңыз.',
  },
  'form.fault.entry-nothing': {
    en: 'Nothing was entered yet. Begin with a person or an event.',
    ru: 'Ещё ничего не внесено. Начните с лица или события.',
    kk: 'Әзірге ештеңе енгізілмеген. Тұлғадан немесе оқиғадан бастаңыз.',
  },
  'form.fault.entry-unclear': {
    en: '“{text}”: choose which record is meant, or say that it is a new one.',
    ru: '«{text}»: выберите, какая запись имеется в виду, или укажите, что она новая.',
    kk: '«{text}»: қай жазба айтылғанын таңдаңыз немесе жаңа екенін көрсетіңіз.',
  },
  'form.fault.entry-missing': {
    en: 'Nothing is chosen here. Type a few letters and choose.',
    ru: 'Здесь ничего не выбрано. Введите несколько букв и выберите.',
    kk: 'Мұнда ештеңе таңдалмаған. Бірнеше әріп теріп, таңдаңыз.',
  },
  'form.fault.entry-role': {
    en: 'Choose the part this person or body took.',
    ru: 'Выберите роль этого лица или органа.',
    kk: 'Осы тұлғаның немесе органның рөлін таңдаңыз.',
  },
  'form.fault.entry-term': {
    en: 'Choose from the list: {label}.',
    ru: 'Выберите из списка: {label}.',
    kk: 'Тізімнен таңдаңыз: {label}.',
  },
  'form.fault.entry-name': {
    en: 'Write the name.',
    ru: 'Напишите имя или название.',
    kk: 'Атауын жазыңыз.',
  },
  'form.fault.entry-article': {
    en: 'Write the number of the article, such as 174 or 456-2.',
    ru: 'Напишите номер статьи, например 174 или 456-2.',
    kk: 'Баптың нөмірін жазыңыз, мысалы 174 немесе 456-2.',
  },
  'form.fault.entry-label': {
    en: 'Say in a few words what the article punishes.',
    ru: 'Напишите в двух словах, за что наказывает статья.',
    kk: 'Баптың не үшін жазалайтынын қысқаша жазыңыз.',
  },
  'form.fault.entry-number': {
    en: '“{text}” is not a number. Write digits.',
    ru: '«{text}» не число. Напишите цифрами.',
    kk: '«{text}» сан емес. Цифрмен жазыңыз.',
  },
  'form.fault.entry-url': {
    en: '“{text}” is not a web address. It begins with https:// or http://.',
    ru: '«{text}» не адрес в сети. Он начинается с https:// или http://.',
    kk: '«{text}» желідегі мекенжай емес. Ол https:// немесе http:// деп басталады.',
  },
  'form.fault.entry-source': {
    en: 'Give the source a title, a publisher or an address.',
    ru: 'Укажите заголовок, издателя или адрес источника.',
    kk: 'Дереккөздің тақырыбын, жариялаушысын немесе мекенжайын көрсетіңіз.',
  },
  'form.fault.entry-key': {
    en: '“{text}” cannot join cases. Use small Latin letters, digits and hyphens.',
    ru: '«{text}» не годится для связи дел. Используйте строчные латинские буквы, цифры и дефисы.',
    kk: '«{text}» істерді байланыстыруға жарамайды. Кіші латын әріптерін, цифрларды және сызықшаны қолданыңыз.',
  },
  'form.fault.entry-nobody': {
    en: 'Say above which person or body this concerns.',
    ru: 'Укажите выше, кого это касается.',
    kk: 'Мұның кімге қатысты екенін жоғарыда көрсетіңіз.',
  },
  'form.fault.entry-date': {
    en: 'Write when it happened, as precisely as it is known.',
    ru: 'Напишите, когда это произошло, так точно, как известно.',
    kk: 'Қашан болғанын белгілі дәлдікпен жазыңыз.',
  },
  'form.fault.entry-until': {
    en: 'Write until when it was extended, a day after it began, or by how long.',
    ru: 'Напишите, до какого дня продлено (позже начала меры) или на сколько.',
    kk: 'Қай күнге дейін (шара басталғаннан кейінгі күн) немесе қанша мерзімге ұзартылғанын жазыңыз.',
  },
  'form.fault.entry-start': {
    en: 'The casebook does not know when this measure began or for how long it was. Fill in the other field.',
    ru: 'В досье нет дня начала или срока этой меры. Заполните другое поле.',
    kk: 'Іс кітабында бұл шараның басталған күні немесе мерзімі жоқ. Екінші өрісті толтырыңыз.',
  },
  'form.fault.entry-double': {
    en: '“{text}” may be in the casebook already. Choose the record, or say that this is another person.',
    ru: '«{text}» может уже быть в досье. Выберите запись или укажите, что это другое лицо.',
    kk: '«{text}» іс кітабында бар болуы мүмкін. Жазбаны таңдаңыз немесе басқа тұлға екенін көрсетіңіз.',
  },
  'form.fault.casebook-locked': {
    en: 'Another program is writing the casebook. Wait a moment and save again; nothing was lost.',
    ru: 'Досье сейчас записывает другая программа. Подождите и сохраните снова; ничего не потеряно.',
    kk: 'Іс кітабын қазір басқа бағдарлама жазып жатыр. Сәл күтіп, қайта сақтаңыз; ештеңе жоғалған жоқ.',
  },
} as const satisfies Messages
