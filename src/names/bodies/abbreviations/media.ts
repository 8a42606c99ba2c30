import type { KnownBody } from './row.ts'

/**
 * Media. The Kazakh and the Kyrgyz service of RFE/RL differ by one letter in Latin (Azattyq, Azattyk);
 * in Russian both are Азаттык, so that name stands in both rows and decides nothing alone.
 */
export const media: readonly KnownBody[] = [
  {
    id: 'azattyq',
    names: [
      'Azattyq',
      'Radio Azattyq',
      'Азаттық',
      'Азаттық радиосы',
      'Радио Азаттық',
      'Азаттык',
      'Радио Азаттык',
      'Azattyq Radiosy',
      'Kazakh service of RFE/RL',
      "RFE/RL's Kazakh Service",
      'Казахская служба Радио Свободная Европа/Радио Свобода',
    ],
    short: [],
    source: 'rferl.org, Kazakh Service; sample casebook, organisation-102',
  },
  {
    id: 'azattyk',
    names: [
      'Azattyk',
      'Radio Azattyk',
      'Азаттык',
      'Радио Азаттык',
      'Азаттык үналгысы',
      'Kyrgyz service of RFE/RL',
      "RFE/RL's Kyrgyz Service",
    ],
    short: [],
    source: 'pressroom.rferl.org, Kyrgyz Service; sample casebook, organisation-103',
  },
  {
    id: 'rferl',
    names: [
      'Radio Free Europe/Radio Liberty',
      'RFE/RL',
      'Радио Свободная Европа/Радио Свобода',
      'Азат Еуропа/Азаттық радиосы',
    ],
    short: ['RFERL', 'РСЕ/РС'],
    source: 'rferl.org; sample casebook, organisation-104',
  },
  {
    id: 'vlast',
    names: ['Vlast', 'Vlast.kz', 'Власть'],
    short: [],
    source: 'vlast.kz; sample casebook, organisation-107',
  },
  {
    id: 'kaktus',
    names: ['Kaktus.media', 'Kaktus Media', 'Кактус медиа'],
    short: [],
    source: 'kaktus.media; sample casebook, organisation-106',
  },
]
