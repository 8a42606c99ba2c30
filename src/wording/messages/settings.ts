import type { Messages } from './message.ts'

/** How the keeper wants the pages to be, and leaving them quickly. */
export const settingMessages = {
  'setting.title': { en: 'Settings', ru: 'Настройки', kk: 'Баптаулар' },
  'setting.lead': {
    en: 'How the pages of this casebook behave on this computer. Kept with the casebook, not in the browser.',
    ru: 'Как ведут себя страницы этого досье на этом компьютере. Хранится рядом с досье, а не в браузере.',
    kk: 'Осы іс кітабының беттері бұл компьютерде қалай жұмыс істейді. Браузерде емес, іс кітабының жанында сақталады.',
  },
  'setting.keys': {
    en: 'Keys do something of their own: / ? j k, Ctrl+S, Ctrl+Enter, Esc',
    ru: 'Клавиши / ? j k, Ctrl+S, Ctrl+Enter и Esc действуют',
    kk: '/ ? j k, Ctrl+S, Ctrl+Enter және Esc пернелері жұмыс істейді',
  },
  'setting.theme': { en: 'Light or dark', ru: 'Светлое или тёмное', kk: 'Ашық немесе күңгірт' },
  'setting.theme-system': { en: 'as the system', ru: 'как в системе', kk: 'жүйедегідей' },
  'setting.theme-light': { en: 'light', ru: 'светлое', kk: 'ашық' },
  'setting.theme-dark': { en: 'dark', ru: 'тёмное', kk: 'күңгірт' },
  'setting.quick-exit': {
    en: 'A button on every page, and Shift three times, that leave for a plain calendar',
    ru: 'Кнопка на каждой странице и Shift трижды: уйти на простой календарь',
    kk: 'Әр беттегі түйме және Shift үш рет: жай күнтізбеге өту',
  },
  'setting.save': { en: 'Save the settings', ru: 'Сохранить настройки', kk: 'Баптауларды сақтау' },
  'setting.kept': {
    en: 'The settings are kept.',
    ru: 'Настройки сохранены.',
    kk: 'Баптаулар сақталды.',
  },
  'leave.button': { en: 'Leave now', ru: 'Уйти сразу', kk: 'Бірден шығу' },
  'leave.label': { en: 'Quick exit', ru: 'Быстрый выход', kk: 'Жылдам шығу' },
  'leave.limits-title': {
    en: 'What leaving cannot hide',
    ru: 'Чего быстрый выход не скрывает',
    kk: 'Жылдам шығу нені жасыра алмайды',
  },
  'leave.does': {
    en: '“Leave now”, or Shift three times, empties the page and puts a calendar of this month in its place; “Back” does not return to that page. A form of a case you were writing stays as a draft.',
    ru: '«Уйти сразу» или Shift трижды очищает страницу и ставит на её место календарь этого месяца; «Назад» на неё не возвращает. Начатая форма дела остаётся черновиком.',
    kk: '«Бірден шығу» немесе Shift үш рет бетті босатып, орнына осы айдың күнтізбесін қояды; «Артқа» ол бетке қайтармайды. Басталған істің формасы жоба болып қалады.',
  },
  'leave.history': {
    en: 'The pages you opened before are in the history of the browser, and “Back” may reach them. A private window keeps no history after it is closed.',
    ru: 'Страницы, открытые раньше, остаются в истории браузера, и «Назад» может до них дойти. Приватное окно после закрытия истории не хранит.',
    kk: 'Бұрын ашылған беттер браузер тарихында қалады, «Артқа» оларға жетуі мүмкін. Жеке терезе жабылғаннан кейін тарих сақтамайды.',
  },
  'leave.running': {
    en: 'The address of the calendar still begins like those of the casebook, Factum goes on running, and whoever types the address sees the casebook. Stop Factum to end that.',
    ru: 'Адрес календаря начинается так же, как адреса досье, Factum продолжает работать, и всякий, кто наберёт адрес, увидит досье. Чтобы это прекратить, остановите Factum.',
    kk: 'Күнтізбенің мекенжайы іс кітабының мекенжайларындай басталады, Factum жұмысын тоқтатпайды, мекенжайды терген адам іс кітабын көреді. Мұны тоқтату үшін Factum-ды тоқтатыңыз.',
  },
  'leave.disk': {
    en: 'The casebook, papers and downloaded files stay on the disk; a sealed casebook is unreadable without its passphrase. Screenshots and watching programs are not stopped.',
    ru: 'Досье, документы и скачанные файлы остаются на диске; запечатанное досье без пароля не прочесть. Снимки экрана и программы слежения это не остановит.',
    kk: 'Іс кітабы, құжаттар мен жүктелген файлдар дискіде қалады; мөрленген іс кітабын құпиясөзсіз оқу мүмкін емес. Экран суреттері мен бақылаушы бағдарламалар тоқтатылмайды.',
  },
  'leave.no-script': {
    en: 'Where scripts are off, the button is a plain link: the page stays behind “Back”, and Shift does nothing.',
    ru: 'Где скрипты отключены, кнопка — обычная ссылка: страница остаётся за «Назад», а Shift не действует.',
    kk: 'Скрипттер өшірілген жерде түйме — жай сілтеме: бет «Артқа» артында қалады, Shift жұмыс істемейді.',
  },
} as const satisfies Messages
