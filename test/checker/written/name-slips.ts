import type { WrittenSlip } from './written-slip.ts'

export const nameSlips: readonly WrittenSlip[] = [
  {
    slip: 'the surname of a prisoner in the annex',
    paper:
      'We ask you to raise the case of the opposition leader Vladimir Kozlov, who was sentenced to seven and a half years in October 2012. Mr Kozlov is held in Petropavlovsk.\n\n## Annex\n\nVladimir Kozlow: sentenced in Aktau on 8 October 2012.',
    at: 'Kozlow',
    rules: ['name-spellings'],
  },
  {
    slip: 'a given name in two forms',
    paper:
      'Labour activist Roza Tuletaeva was among the oil workers convicted after the events in Zhanaozen. In November 2014 Rosa Tuletaeva was released on parole.',
    at: 'Ros',
    rules: ['name-spellings'],
    note: true,
  },
  {
    slip: 'a surname alone, one letter less',
    paper:
      'The activist **Dulat Agadil** died in a cell in Nur-Sultan on 25 February 2020. The authorities named heart failure as the cause. Agadil had been detained the evening before. The family of Agdil asks for an independent inquiry.',
    at: 'Agdil',
    rules: ['name-spellings'],
  },
  {
    slip: 'two letters of a surname swapped in a signature',
    paper:
      'Brussels, 16 October 2020\n\nDear Mr President,\n\nThis letter was prepared on the initiative of Petras Auštrevičius and Viola von Cramon-Taubadel.\n\nYours sincerely,\n\nPetras Auštreviičus, Renew Europe\n\nViola von Cramon-Taubadel, Greens/EFA',
    at: 'Auštrevi',
    rules: ['name-spellings', 'copies-signatories', 'organisation-spellings'],
    note: true,
  },
  {
    slip: 'a signatory spelt otherwise in the copies',
    paper:
      'Brussels, 16 October 2020\n\nDear Mr President,\n\nWe are concerned.\n\nYours sincerely,\n\nHeidi Hautala, Greens/EFA\n\nAndrius Kubilius, EPP\n\nMarkéta Gregorová, Greens/EFA\n\nCopy: Josep Borrell, High Representative\n\nMembers of the European Parliament Heidi Hautala, Andrius Kubillius, Markéta Gregorová',
    at: 'Kubil',
    rules: ['copies-signatories', 'name-spellings'],
  },
  {
    slip: 'the surname against the address of its source',
    paper:
      'On 3 November 2020 the court extended the arrest of **Askar Kaiyrbek**.[^1] The civic activist **Almat Zhumagalov** serves eight years.[^2]\n\n[^1]: <https://www.facebook.com/x>\n[^2]: See <https://rus.azattyq.org/a/almat-zhumagulov-kolonia/30012345.html>',
    at: 'Zhumagalov',
    rules: ['name-url'],
    note: true,
  },
  {
    slip: 'a vowel of a surname against the address of its source',
    paper:
      'The blogger **Temirlan Yensebak** was detained on 17 January 2025.[^1]\n\n[^1]: <https://mediazona.ca/article/2025/01/23/temirlan-yensebek>',
    at: 'Yensebak',
    rules: ['name-url'],
    note: true,
  },
  {
    slip: 'a town in two spellings, both in headings and text',
    paper:
      'On 16 December 2011 police opened fire on strikers in Zhanaozen, killing at least 15 people. Three years after the events in Zhanaozen nobody of rank has been held to account. The residents of Zhanaozan still ask who gave the order.',
    at: 'Zhanaozan',
    rules: ['place-spellings'],
  },
  {
    slip: 'a lake that the tables know',
    paper:
      'According to the official results, 71 per cent of voters supported the plant near Lake Balkash in Almaty region.',
    at: 'Balkash',
    rules: ['place-spellings'],
    note: true,
  },
  {
    slip: 'a region that the tables know',
    paper:
      'Rallies were also refused in Aktobe, Uralsk, Petropavlvosk and Kostanay on the same day.',
    at: 'Petropavlvosk',
    rules: ['place-spellings'],
    note: true,
  },
  {
    slip: 'the short and the long form of a body differ',
    paper:
      'The Norwegian Helsinki Committee has monitored the trials since 2012. In June 2014 the Norwegian Helsinki Commitee published a report.',
    at: 'Norwegian Helsinki Commitee',
    rules: ['organisation-spellings'],
  },
  {
    slip: 'a body without its small word',
    paper:
      'The Ministry of Culture and Information of the Republic of Kazakhstan answered in May. The action plan was agreed with the Ministry of Culture and Information the Republic of Kazakhstan and the Ministry of Internal Affairs of the Republic of Kazakhstan.',
    at: 'Ministry of Culture and Information the Republic of Kazakhstan',
    rules: ['organisation-spellings'],
  },
  {
    slip: 'a capital lost in the name of a body',
    paper:
      "The General Prosecutor's Office announced that 34 officials had been convicted. According to the General Prosecutor's Office the cases are closed.[^1]\n\n[^1]: See the figures of the General prosecutor's Office: <https://vlast.kz/novosti/58280-sudy.html>",
    at: "General prosecutor's Office",
    rules: ['name-capitals'],
    note: true,
  },
  {
    slip: 'a foundation in two spellings of the name in quotation marks',
    paper:
      'The statement was signed by the International Foundation for the Protection of Freedom of Speech “Adil Soz”. According to the monitoring of “Adil Soz”, 29 journalists were prosecuted in 2013. The foundation “Odil Soz” publishes its figures each month.',
    at: 'Odil Soz',
    rules: ['organisation-spellings', 'term-two-spellings', 'name-spellings'],
    note: true,
  },
  {
    slip: 'a commissioner whose office is cut short',
    paper:
      'The Commissioner for Human Rights of the Republic of Kazakhstan may visit any closed institution. The Expert Council under the Commissioner of the Republic of Kazakhstan met twice in 2024.',
    at: 'Commissioner of the Republic of Kazakhstan',
    rules: ['office-title'],
    note: true,
  },
  {
    slip: 'a special rapporteur whose mandate is named wrongly',
    paper:
      'In 2015 the country was visited by the UN Special Rapporteur on the right to freedom of peaceful assemblies and freedom of association, who made several recommendations.',
    at: 'Special Rapporteur on the right to freedom of peaceful assemblies and freedom of association',
    rules: ['office-title'],
    note: true,
  },
  {
    slip: 'two lists of the same prisoners differ in a name',
    paper:
      'We call for the release of Aset Abishev, Almat Zhumagulov, Kenzhebek Abishev and Erzhan Elshibayev.\n\nAset Abishev, Almat Zhumagulov, Kenzhebek Abishev and Ruslan Ginatullin must be released at once.',
    at: 'Ruslan Ginatullin',
    rules: ['name-list'],
    note: true,
  },
  {
    slip: 'a comma missing between two persons of a list',
    paper:
      'The European Parliament named Max Bokayev, Aron Atabek Nurbek Kushakbayev, Almat Zhumagulov and Makhambet Abzhan in its resolution of 14 March 2019.',
    at: 'Nurbek',
    rules: ['list-comma-missing'],
    note: true,
  },
  {
    slip: 'a surname behind a title, otherwise in the salutation',
    paper:
      'To the attention of European Commission President José Manuel Barroso\n\nBrussels, 8 October 2014\n\nDear President Barosso,\n\nWe ask you to raise human rights at the meeting.\n\nSincerely,\n\nBrigitte Dufour, IPHR Director',
    at: 'Barosso',
    rules: ['salutation-addressee', 'name-spellings'],
  },
]
