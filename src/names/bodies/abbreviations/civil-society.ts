import type { KnownBody } from './row.ts'

/** Human-rights organisations. */
export const civilSociety: readonly KnownBody[] = [
  {
    id: 'kibhr',
    country: 'KZ',
    names: [
      'Kazakhstan International Bureau for Human Rights and Rule of Law',
      'International Bureau for Human Rights and Rule of Law',
      'Kazakhstan International Bureau for Human Rights',
      'Казахстанское международное бюро по правам человека и соблюдению законности',
      'Казахстанское международное бюро по правам человека',
      'Қазақстандық адам құқықтары және заңдылықты сақтау жөніндегі халықаралық бюро',
    ],
    short: ['KIBHR', 'KIBHRRL', 'КМБПЧ', 'КМБПЧиСЗ', 'КМБПЧ и СЗ', 'KMBPCh'],
    source: 'bureau.kz, "About KIBHR"; sample casebook, organisation-061',
  },
  {
    id: 'iphr',
    names: [
      'International Partnership for Human Rights',
      'Международное партнёрство по правам человека',
    ],
    short: ['IPHR', 'МППЧ'],
    source: 'iphronline.org; sample casebook, organisation-059',
  },
  {
    id: 'hrw',
    names: ['Human Rights Watch', 'Хьюман Райтс Вотч'],
    short: ['HRW', 'ХРВ'],
    source: 'hrw.org; sample casebook, organisation-074',
  },
  {
    id: 'amnesty',
    names: ['Amnesty International', 'Международная амнистия', 'Эмнести Интернешнл'],
    short: ['AI'],
    source: 'amnesty.org, in English and Russian',
  },
  {
    id: 'fidh',
    names: [
      'International Federation for Human Rights',
      'Fédération internationale pour les droits humains',
      'Международная федерация за права человека',
    ],
    short: ['FIDH'],
    source: 'fidh.org, in English, French and Russian',
  },
  {
    id: 'omct',
    names: [
      'World Organisation Against Torture',
      'Organisation mondiale contre la torture',
      'Всемирная организация против пыток',
    ],
    short: ['OMCT', 'ВОПП'],
    source: 'omct.org; sample casebook, organisation-065',
  },
  {
    id: 'nhc',
    names: [
      'Norwegian Helsinki Committee',
      'Норвежский Хельсинкский комитет',
      'Den norske Helsingforskomité',
    ],
    short: ['NHC', 'НХК'],
    source: 'nhc.no; sample casebook, organisation-060',
  },
  {
    id: 'cpj',
    names: ['Committee to Protect Journalists', 'Комитет по защите журналистов'],
    short: ['CPJ', 'КЗЖ'],
    source: 'cpj.org; sample casebook, organisation-073',
  },
  {
    id: 'rsf',
    names: ['Reporters Without Borders', 'Reporters sans frontières', 'Репортёры без границ'],
    short: ['RSF'],
    source: 'rsf.org',
  },
  {
    id: 'hfhr',
    names: ['Helsinki Foundation for Human Rights', 'Хельсинкский фонд по правам человека'],
    short: ['HFHR'],
    source: 'hfhr.pl; sample casebook, organisation-075',
  },
  {
    id: 'adil-soz',
    country: 'KZ',
    names: [
      'Adil Soz',
      'Адил соз',
      'Әділ сөз',
      'International Foundation for Protection of Freedom of Speech Adil Soz',
      'Международный фонд защиты свободы слова Адил соз',
    ],
    short: [],
    source: 'adilsoz.kz; sample casebook, organisation-079',
  },
  {
    id: 'kz-coalition-against-torture',
    country: 'KZ',
    names: [
      'Coalition against Torture',
      'Coalition of NGOs of Kazakhstan against Torture',
      'Коалиция НПО Казахстана против пыток',
      'Коалиция против пыток',
      'Азаптауға қарсы коалиция',
      'Қазақстан үкіметтік емес ұйымдарының азаптауға қарсы коалициясы',
    ],
    short: [],
    source: 'notorture.kz; sample casebook, organisation-064',
  },
]
