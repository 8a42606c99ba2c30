import type { KnownBody } from './row.ts'

const listed =
  'OHCHR, list of the human rights bodies, ohchr.org; the Russian and Kazakh names as in papers of the UN'

/** The UN and its human-rights organs. HRC and CAT are used for more than one body, and stand in each row. */
export const unitedNations: readonly KnownBody[] = [
  {
    id: 'un',
    names: [
      'United Nations',
      'United Nations Organization',
      'Организация Объединённых Наций',
      'Объединённые Нации',
      'Біріккен Ұлттар Ұйымы',
    ],
    short: ['UN', 'UNO', 'ООН', 'БҰҰ'],
    source: 'Charter of the United Nations, in the languages named',
  },
  {
    id: 'un-human-rights-committee',
    names: [
      'Human Rights Committee',
      'UN Human Rights Committee',
      'Комитет по правам человека',
      'Комитет ООН по правам человека',
      'Адам құқықтары жөніндегі комитет',
      'БҰҰ Адам құқықтары жөніндегі комитеті',
    ],
    short: ['CCPR', 'HRC', 'UNHRC', 'КПЧ'],
    source:
      'International Covenant on Civil and Political Rights, article 28; sample casebook, organisation-035',
  },
  {
    id: 'un-human-rights-council',
    names: [
      'Human Rights Council',
      'UN Human Rights Council',
      'Совет по правам человека',
      'Совет ООН по правам человека',
      'Адам құқықтары жөніндегі кеңес',
      'БҰҰ Адам құқықтары жөніндегі кеңесі',
    ],
    short: ['HRC', 'UNHRC', 'СПЧ'],
    source: 'General Assembly resolution 60/251; sample casebook, organisation-038',
  },
  {
    id: 'un-committee-against-torture',
    names: [
      'Committee against Torture',
      'UN Committee against Torture',
      'Комитет против пыток',
      'Комитет ООН против пыток',
      'Азаптауға қарсы комитет',
      'БҰҰ Азаптауға қарсы комитеті',
    ],
    short: ['CAT', 'UNCAT', 'КПП'],
    source: 'Convention against Torture, article 17; sample casebook, organisation-036',
  },
  {
    id: 'un-cedaw-committee',
    names: [
      'Committee on the Elimination of Discrimination against Women',
      'UN Committee on the Elimination of Discrimination against Women',
      'CEDAW Committee',
      'Комитет по ликвидации дискриминации в отношении женщин',
      'Әйелдерге қатысты кемсітушілікті жою жөніндегі комитет',
    ],
    short: ['CEDAW', 'КЛДЖ', 'СЕДАВ'],
    source: listed,
  },
  {
    id: 'un-cerd-committee',
    names: [
      'Committee on the Elimination of Racial Discrimination',
      'Комитет по ликвидации расовой дискриминации',
    ],
    short: ['CERD', 'КЛРД'],
    source: listed,
  },
  {
    id: 'un-cescr-committee',
    names: [
      'Committee on Economic, Social and Cultural Rights',
      'Комитет по экономическим, социальным и культурным правам',
    ],
    short: ['CESCR', 'КЭСКП'],
    source: listed,
  },
  {
    id: 'un-crc-committee',
    names: [
      'Committee on the Rights of the Child',
      'Комитет по правам ребёнка',
      'Бала құқықтары жөніндегі комитет',
    ],
    short: ['CRC', 'КПР'],
    source: listed,
  },
  {
    id: 'un-crpd-committee',
    names: ['Committee on the Rights of Persons with Disabilities', 'Комитет по правам инвалидов'],
    short: ['CRPD', 'КПИ'],
    source: listed,
  },
  {
    id: 'un-ced-committee',
    names: ['Committee on Enforced Disappearances', 'Комитет по насильственным исчезновениям'],
    short: ['CED', 'КНИ'],
    source: listed,
  },
  {
    id: 'un-working-group-arbitrary-detention',
    names: [
      'Working Group on Arbitrary Detention',
      'UN Working Group on Arbitrary Detention',
      'Рабочая группа по произвольным задержаниям',
      'Рабочая группа ООН по произвольным задержаниям',
    ],
    short: ['WGAD', 'РГПЗ'],
    source: 'Commission on Human Rights resolution 1991/42',
  },
  {
    id: 'un-working-group-disappearances',
    names: [
      'Working Group on Enforced or Involuntary Disappearances',
      'Рабочая группа по насильственным или недобровольным исчезновениям',
    ],
    short: ['WGEID'],
    source: listed,
  },
  {
    id: 'ohchr',
    names: [
      'Office of the High Commissioner for Human Rights',
      'Office of the United Nations High Commissioner for Human Rights',
      'Управление Верховного комиссара по правам человека',
      'Управление Верховного комиссара ООН по правам человека',
      'БҰҰ Адам құқықтары жөніндегі Жоғарғы комиссарының басқармасы',
    ],
    short: ['OHCHR', 'УВКПЧ'],
    source: 'General Assembly resolution 48/141',
  },
  {
    id: 'unhcr',
    names: [
      'Office of the United Nations High Commissioner for Refugees',
      'UN Refugee Agency',
      'Управление Верховного комиссара ООН по делам беженцев',
    ],
    short: ['UNHCR', 'УВКБ'],
    source: 'Statute of the Office, General Assembly resolution 428 (V)',
  },
  {
    id: 'upr',
    names: [
      'Universal Periodic Review',
      'Универсальный периодический обзор',
      'Әмбебап мерзімді шолу',
    ],
    short: ['UPR', 'УПО', 'ӘМШ'],
    source: 'Human Rights Council resolution 5/1',
  },
  {
    id: 'ilo',
    names: [
      'International Labour Organization',
      'International Labor Organization',
      'Международная организация труда',
      'Халықаралық еңбек ұйымы',
    ],
    short: ['ILO', 'МОТ', 'ХЕҰ'],
    source: 'Constitution of the ILO; sample casebook, organisation-044',
  },
  {
    id: 'undp',
    names: [
      'United Nations Development Programme',
      'Программа развития ООН',
      'БҰҰ Даму бағдарламасы',
    ],
    short: ['UNDP', 'ПРООН', 'БҰҰДБ'],
    source: 'undp.org, in the languages named',
  },
  {
    id: 'unodc',
    names: [
      'United Nations Office on Drugs and Crime',
      'Управление ООН по наркотикам и преступности',
    ],
    short: ['UNODC', 'УНП ООН', 'УНП'],
    source: 'unodc.org, in the languages named',
  },
  {
    id: 'unicef',
    names: ['United Nations Children’s Fund', 'Детский фонд ООН', 'БҰҰ Балалар қоры'],
    short: ['UNICEF', 'ЮНИСЕФ'],
    source: 'unicef.org, in the languages named',
  },
]
