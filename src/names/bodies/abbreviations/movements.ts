import type { KnownBody } from './row.ts'

/** Parties and movements of Kazakhstan. */
export const movements: readonly KnownBody[] = [
  {
    id: 'kz-dvk',
    country: 'KZ',
    names: [
      'Democratic Choice of Kazakhstan',
      'Демократический выбор Казахстана',
      'Қазақстанның демократиялық таңдауы',
    ],
    short: ['DCK', 'DVK', 'ДВК', 'ҚДТ'],
    source:
      'Human Rights Watch, Political Freedoms in Kazakhstan, April 2004, note 1 (DVK); Open Dialogue Foundation, report 8606 (DCK); sample casebook, organisation-095',
  },
  {
    id: 'kz-koshe',
    country: 'KZ',
    names: [
      'Street Party',
      'Koshe Party',
      'Koshe Partiyasy',
      'Koshe',
      'Көше',
      'Көше партиясы',
      'Уличная партия',
      'Партия Коше',
      'Коше партиясы',
    ],
    short: [],
    source: 'RFE/RL, 21 June 2021, ecoi.net document 2054349; sample casebook, organisation-096',
  },
  {
    id: 'kz-oyan',
    country: 'KZ',
    names: [
      'Oyan, Qazaqstan',
      'Оян, Қазақстан',
      'Оян, Казахстан',
      'Wake up, Kazakhstan',
      'Проснись, Казахстан',
    ],
    short: [],
    source: 'Human Rights Watch, World Report 2020, Kazakhstan',
  },
  {
    id: 'kz-alga',
    country: 'KZ',
    names: [
      'Alga, Kazakhstan',
      'Алга, Казахстан',
      'Алға, Қазақстан',
      'Forward Kazakhstan',
      'Вперёд, Казахстан',
    ],
    short: [],
    source: 'Sample casebook, organisation-093',
  },
  {
    id: 'kz-halyq-talap',
    country: 'KZ',
    names: ['Halyq talap', 'Халық талап', 'Халык талап', "People's Demand", 'Народное требование'],
    short: [],
    source: 'Translation of the movement’s Kazakh name; not checked against a paper of its own',
  },
  {
    id: 'kz-ansdp',
    country: 'KZ',
    names: [
      'Nationwide Social Democratic Party',
      'National Social Democratic Party',
      'Общенациональная социал-демократическая партия',
      'Жалпыұлттық социал-демократиялық партия',
    ],
    short: ['ОСДП', 'OSDP', 'NSDP', 'ANSDP', 'ЖСДП'],
    source: 'Central Election Commission, election.gov.kz, list of registered parties',
  },
  {
    id: 'kz-amanat',
    country: 'KZ',
    names: ['Amanat', 'Аманат', 'Nur Otan', 'Нур Отан', 'Нұр Отан'],
    short: [],
    source: 'Renamed by the party’s congress of 1 March 2022; sample casebook, organisation-099',
  },
]
