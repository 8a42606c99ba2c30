import type { KnownBody } from './row.ts'

/** Bodies between States in Europe and Eurasia. */
export const europe: readonly KnownBody[] = [
  {
    id: 'osce',
    names: [
      'Organization for Security and Co-operation in Europe',
      'Организация по безопасности и сотрудничеству в Европе',
      'Еуропадағы қауіпсіздік және ынтымақтастық ұйымы',
    ],
    short: ['OSCE', 'ОБСЕ', 'ЕҚЫҰ', 'OBSE'],
    source: 'osce.org, in English and Russian; Kazakh as in the chairmanship of 2010',
  },
  {
    id: 'odihr',
    names: [
      'Office for Democratic Institutions and Human Rights',
      'OSCE Office for Democratic Institutions and Human Rights',
      'Бюро по демократическим институтам и правам человека',
      'Бюро ОБСЕ по демократическим институтам и правам человека',
    ],
    short: ['ODIHR', 'БДИПЧ'],
    source: 'osce.org/odihr, in English and Russian',
  },
  {
    id: 'eu',
    names: ['European Union', 'Европейский союз', 'Евросоюз', 'Еуропалық одақ'],
    short: ['EU', 'ЕС', 'ЕО'],
    source: 'Treaty on European Union; sample casebook, organisation-049',
  },
  {
    id: 'coe',
    names: ['Council of Europe', 'Совет Европы', 'Еуропа Кеңесі'],
    short: ['CoE'],
    source: 'Statute of the Council of Europe',
  },
  {
    id: 'pace',
    names: [
      'Parliamentary Assembly of the Council of Europe',
      'Парламентская ассамблея Совета Европы',
      'Еуропа Кеңесінің Парламенттік ассамблеясы',
    ],
    short: ['PACE', 'ПАСЕ'],
    source: 'pace.coe.int',
  },
  {
    id: 'ecthr',
    names: [
      'European Court of Human Rights',
      'Европейский суд по правам человека',
      'Адам құқықтары жөніндегі Еуропалық сот',
    ],
    short: ['ECHR', 'ECtHR', 'ЕСПЧ'],
    source: 'European Convention on Human Rights, article 19',
  },
  {
    id: 'csto',
    names: [
      'Collective Security Treaty Organization',
      'Организация Договора о коллективной безопасности',
      'Ұжымдық қауіпсіздік туралы шарт ұйымы',
    ],
    short: ['CSTO', 'ОДКБ', 'ҰҚШҰ'],
    source: 'odkb-csto.org; sample casebook, organisation-053',
  },
  {
    id: 'sco',
    names: [
      'Shanghai Cooperation Organisation',
      'Шанхайская организация сотрудничества',
      'Шанхай ынтымақтастық ұйымы',
    ],
    short: ['SCO', 'ШОС', 'ШЫҰ'],
    source: 'sectsco.org',
  },
]
