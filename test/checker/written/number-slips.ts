import type { WrittenSlip } from './written-slip.ts'

export const numberSlips: readonly WrittenSlip[] = [
  {
    slip: 'nine counted, eight named in brackets',
    paper:
      'As of October 2020, nine activists are behind bars on politically motivated charges (Aset Abishev, Almat Zhumagulov, Kenzhebek Abishev, Erzhan Elshibayev, Ruslan Ginatullin, Igor Chuprina, Nikolay Katchiev and Max Bokayev).',
    at: 'nine activists',
    rules: ['number-list'],
  },
  {
    slip: 'seven defenders counted, six named behind a colon',
    paper:
      'Under the pretext of quarantine the authorities detained seven human rights defenders and activists: Alnur Ilyashev, Daniyar Khassenov, Asya Tulesova, Arman Khassenov, Azamat Baikenov and Anna Shukeyeva.',
    at: 'seven human rights defenders',
    rules: ['number-list'],
  },
  {
    slip: 'three counted, two named in an apposition',
    paper:
      'Three members of the union, Nurbek Kushakbayev and Amin Yeleusinov, were sentenced to prison terms in 2017 for their part in a hunger strike.',
    at: 'Three members',
    rules: ['number-list'],
  },
  {
    slip: 'the number of newspapers against their names',
    paper: 'At the end of 2012 courts closed four opposition media: Respublika, Vzglyad and K+.',
    at: 'four opposition media',
    rules: ['number-list'],
  },
  {
    slip: 'the number of demands against their letters',
    paper:
      'We therefore call on the authorities to take four steps: (a) release all political prisoners; (b) repeal Article 174 of the Criminal Code; (c) invite the Special Rapporteur on torture.',
    at: 'four steps',
    rules: ['number-list', 'issues-count'],
  },
  {
    slip: 'ordinals that count further than the number',
    paper:
      'There are three reasons for concern. First, the law bans spontaneous rallies. Second, it asks for permission. Third, it excludes foreigners. Fourth, it sets places far from the centre.',
    at: 'three reasons',
    rules: ['number-list'],
  },
  {
    slip: 'men and women without brackets',
    paper: 'During the dispersal of the strike 64 people were injured, 30 women and 31 men.',
    at: '64',
    rules: ['number-total'],
  },
  {
    slip: 'adults and children behind a dash',
    paper: 'The fire at the police station left 18 dead – 12 adults and five children.',
    at: '18',
    rules: ['number-total'],
  },
  {
    slip: 'a total in brackets behind the parts',
    paper:
      'Between February and November, 239 criminal and 1,410 administrative cases were opened (1,694 cases in total).',
    at: '1,694',
    rules: ['number-total'],
  },
  {
    slip: 'a total whose criminal and administrative parts are more',
    paper:
      'Over the summer 200 cases of political persecution were registered, 39 criminal and 171 administrative.',
    at: '200 cases',
    rules: ['number-total'],
  },
  {
    slip: 'parts with "of whom" that are more than all',
    paper:
      'In Aktau 37 people stood trial, of whom 13 received prison terms, 21 suspended sentences and five were acquitted.',
    at: '37 people',
    rules: ['number-total'],
  },
  {
    slip: 'a part larger than its whole',
    paper:
      'The Committee has adopted views in 27 communications on Kazakhstan, 31 of which found a violation.',
    at: '31',
    rules: ['number-subset'],
  },
  {
    slip: 'the number of the heading against the text',
    paper:
      '# Fifteen deaths in Zhanaozen\n\nAccording to the prosecutor, 16 people were killed when police opened fire in Zhanaozen on 16 December 2011.\n\nNo official was charged with the killing of the 15 people who died in Zhanaozen on 16 December 2011.',
    at: '15 people',
    rules: ['number-two-values'],
  },
  {
    slip: 'one sentence says 45 refusals, the next chapter 54',
    paper:
      'Local authorities in 12 cities issued 45 rejections to activists who wished to protest on the day of the referendum.\n\nThe 54 rejections issued to activists in 12 cities before the referendum show that permission is the rule.',
    at: '54 rejections',
    rules: ['number-two-values'],
  },
  {
    slip: '"more than" the exact number',
    paper:
      'In 2023 the authorities opened 203 administrative prosecutions for the exercise of freedom of religion.\n\nThe more than 203 administrative prosecutions opened by the authorities in 2023 for the exercise of freedom of religion show a pattern.',
    at: 'more than 203 administrative prosecutions',
    rules: ['number-over-exact'],
  },
  {
    slip: 'a percentage that its numbers do not give',
    paper: 'So far, 172 of 203 prosecutions (75 per cent) have ended in a conviction.',
    at: '75 per cent',
    rules: ['number-percent'],
  },
  {
    slip: 'shares that make more than a hundred',
    paper:
      'By the official result 71 per cent voted for the plant, 26 per cent against, and 13 per cent spoilt their ballots.',
    at: '71 per cent',
    rules: ['number-percent', 'number-total'],
  },
  {
    slip: 'a fine converted with a zero too many',
    paper:
      'He was fined 138,900 tenge (2,700 euros) under Article 488 of the Code on Administrative Offences in 2020.',
    at: '2,700 euros',
    rules: ['currency-conversion'],
  },
  {
    slip: 'two terms that do not make the whole sentence',
    paper:
      'The court sentenced two men to four years and three men to five years. All six men appealed.',
    at: 'six men',
    rules: ['number-total', 'number-two-values'],
  },
  {
    slip: 'a respective list of other length',
    paper:
      'Aigerim Tleuzhan, Kalas Nurpeisov and Zhan-Aidar Karmenov were sentenced to four and eight years in prison, respectively.',
    at: 'respectively',
    rules: ['number-respectively'],
    note: true,
  },
  {
    slip: 'the sum of a table',
    paper:
      '| Year | Cases |\n| --- | --: |\n| 2018 | 27 |\n| 2019 | 45 |\n| 2020 | 39 |\n| Total | 101 |',
    at: '101',
    rules: ['number-table'],
  },
]
