import type { KnownBody } from './row.ts'

const acts =
  'Names as in the acts of the Republic of Kazakhstan, adilet.zan.kz (Russian and Kazakh)'

export const stateBodies: readonly KnownBody[] = [
  {
    id: 'kz-national-security-committee',
    country: 'KZ',
    names: [
      'National Security Committee',
      'Committee of National Security',
      'Committee for National Security',
      'Комитет национальной безопасности',
      'Ұлттық қауіпсіздік комитеті',
    ],
    short: ['КНБ', 'KNB', 'NSC', 'ҰҚК'],
    source: acts,
  },
  {
    id: 'kz-ministry-of-internal-affairs',
    country: 'KZ',
    names: [
      'Ministry of Internal Affairs',
      'Ministry of the Interior',
      'Interior Ministry',
      'Министерство внутренних дел',
      'Ішкі істер министрлігі',
    ],
    short: ['МВД', 'MVD', 'MIA', 'ІІМ'],
    source: acts,
  },
  {
    id: 'kz-ministry-of-foreign-affairs',
    country: 'KZ',
    names: [
      'Ministry of Foreign Affairs',
      'Foreign Ministry',
      'Министерство иностранных дел',
      'Сыртқы істер министрлігі',
    ],
    short: ['МИД', 'MFA', 'СІМ'],
    source: acts,
  },
  {
    id: 'kz-ministry-of-justice',
    country: 'KZ',
    names: [
      'Ministry of Justice',
      'Министерство юстиции',
      'Әділет министрлігі',
      'Justice Ministry',
    ],
    short: ['Минюст', 'MoJ'],
    source: acts,
  },
  {
    id: 'kz-central-election-commission',
    country: 'KZ',
    names: [
      'Central Election Commission',
      'Центральная избирательная комиссия',
      'Орталық сайлау комиссиясы',
    ],
    short: ['ЦИК', 'CEC', 'ОСК', 'TsIK'],
    source: acts,
  },
  {
    id: 'kz-penal-system-committee',
    country: 'KZ',
    names: [
      'Committee of the Penal System',
      'Penitentiary Committee',
      'Комитет уголовно-исполнительной системы',
      'Қылмыстық-атқару жүйесі комитеті',
    ],
    short: ['КУИС', 'KUIS', 'ҚАЖК'],
    source: acts,
  },
  {
    id: 'kz-ombudsman',
    country: 'KZ',
    names: [
      'Commissioner for Human Rights',
      'Human Rights Commissioner',
      'Human Rights Ombudsman',
      'Ombudsman',
      'Омбудсмен',
      'Уполномоченный по правам человека',
      'Адам құқықтары жөніндегі уәкіл',
    ],
    short: ['УПЧ'],
    source: 'Constitutional Law of 29 December 2021 No 90-VII; sample casebook, organisation-029',
  },
  {
    id: 'kz-general-prosecutor',
    country: 'KZ',
    names: [
      "General Prosecutor's Office",
      "Prosecutor General's Office",
      'Генеральная прокуратура',
      'Бас прокуратура',
    ],
    short: ['Генпрокуратура', 'GPO'],
    source: acts,
  },
  {
    id: 'kz-anti-corruption-agency',
    country: 'KZ',
    names: [
      'Anti-Corruption Agency',
      'Agency for Combating Corruption',
      'Агентство по противодействию коррупции',
      'Антикоррупционная служба',
      'Сыбайлас жемқорлыққа қарсы іс-қимыл агенттігі',
    ],
    short: ['Антикор', 'Antikor'],
    source: acts,
  },
  {
    id: 'kz-cabinet',
    country: 'KZ',
    names: [
      'Government of Kazakhstan',
      'Правительство Республики Казахстан',
      'Қазақстан Республикасының Үкіметі',
    ],
    short: [],
    source: acts,
  },
]
