import type { WrittenSlip } from './written-slip.ts'

export const dateSlips: readonly WrittenSlip[] = [
  {
    slip: 'a weekday in front',
    paper: 'On Tuesday, 16 December 2011, police opened fire on the square.',
    at: 'Tuesday',
    rules: ['date-weekday'],
  },
  {
    slip: 'a weekday behind in brackets',
    paper: 'The visit takes place on 9 October 2014 (Friday).',
    at: 'Friday',
    rules: ['date-weekday'],
  },
  {
    slip: 'two lengths with "and"',
    paper:
      'The blogger was arrested in May 2018. He was released on parole in May 2021, two years later.',
    at: 'two years',
    rules: ['date-interval'],
  },
  {
    slip: '"the next day" that is not the next',
    paper:
      'Dulat Agadil was detained on 24 February 2020. The next day, on 26 February 2020, he was found dead in his cell.',
    at: 'next day',
    rules: ['date-interval'],
  },
  {
    slip: 'a second length beside two dates',
    paper:
      'She was convicted on 8 October 2012. One year later, in October 2013, the sentence was upheld, and three years later, in November 2014, she was released.',
    at: 'three years',
    rules: ['date-interval'],
  },
  {
    slip: 'an anniversary',
    paper:
      '*October 2014*\n\nThe fifth anniversary of the Zhanaozen tragedy of 16 December 2011 will be marked on 16 December 2014.',
    at: 'fifth anniversary',
    rules: ['date-interval'],
  },
  {
    slip: 'a sentence that would be over',
    paper:
      'On 12 November 2024 the court placed him in custody for two months, until 12 February 2025.',
    at: 'two months',
    rules: ['date-interval'],
  },
  {
    slip: 'the appeal before the verdict',
    paper:
      'On 8 October 2012 Vladimir Kozlov was sentenced to seven and a half years in prison. On 19 November 2011 the appeal court upheld the sentence.',
    at: '19 November 2011',
    rules: ['date-order'],
  },
  {
    slip: 'detained after he was sentenced',
    paper:
      'Alnur Ilyashev was detained on 17 April 2020 and on 22 March 2020 the court sentenced him to three years of restriction of freedom.',
    at: '22 March 2020',
    rules: ['date-order'],
  },
  {
    slip: 'died before the event',
    paper: 'Aidos Sadykov was shot in Kyiv on 18 June 2024. He died of his wounds on 2 June 2024.',
    at: '2 June 2024',
    rules: ['date-order'],
  },
  {
    slip: 'released before he was arrested',
    paper:
      'The poet was arrested on 26 June 2020 and released on 3 June 2020 after protests of his colleagues.',
    at: '3 June 2020',
    rules: ['date-order'],
  },
  {
    slip: 'a law in force before it was signed',
    paper:
      'The new Criminal Code was signed on 3 July 2014 and entered into force on 1 January 2014.',
    at: '1 January 2014',
    rules: ['date-order'],
  },
  {
    slip: 'an event after the letter',
    paper:
      'Brussels, 8 October 2014\n\nDear President,\n\nOn 9 November 2014 a court in Almaty closed the newspaper, and the editor appealed.\n\nSincerely,\n\nBrigitte Dufour, IPHR Director',
    at: '9 November 2014',
    rules: ['date-after-document'],
  },
  {
    slip: 'a source that is younger than the letter',
    paper:
      'Brussels, 16 October 2020\n\nDear Mr President,\n\nActivists are persecuted.[^1]\n\nYours sincerely,\n\nHeidi Hautala, Greens\n\n[^1]: <https://www.hrw.org/news/2020/11/26/kazakhstan-activists>',
    at: 'hrw.org',
    rules: ['date-after-document'],
  },
  {
    slip: 'the date of the note against its address',
    paper:
      'Peaceful rallies were dispersed.[^1]\n\n[^1]: Human Rights Watch, statement of 8 July 2020: <https://www.hrw.org/news/2020/06/08/kazakhstan-rights-groups-harassed>',
    at: '8 July 2020',
    rules: ['date-note'],
  },
  {
    slip: 'the date of an address with the month as a word',
    paper:
      'The resolution was adopted with a great majority.[^1]\n\n[^1]: European Parliament, resolution of 14 March 2018: <https://www.europarl.europa.eu/doceo/document/TA-8-2019-03-14_EN.html>',
    at: '14 March 2018',
    rules: ['date-note'],
  },
  {
    slip: 'one event with two dates',
    paper:
      'The opposition movement DVK was banned as extremist by a court in Astana on 13 March 2018.\n\nSince the ban of DVK by a court in Astana on 13 May 2018, hundreds of people have been prosecuted.',
    at: '13 May 2018',
    rules: ['date-two-values'],
    note: true,
  },
  {
    slip: 'the year of an event with a name of its own',
    paper:
      'The January 2022 events have not been investigated. Victims of the January 2022 events wait for justice. Many were tortured during the January 2021 events.',
    at: 'January 2021 events',
    rules: ['date-two-values', 'term-two-spellings'],
    note: true,
  },
  {
    slip: 'counted in a period that the example leaves',
    paper:
      'From 30 July to 27 September 2020, 47 activists were detained. For instance, on 29 July 2020 Aigul Akberdi was summoned.',
    at: '29 July 2020',
    rules: ['date-before-period'],
  },
  {
    slip: '"last year" that was two years ago',
    paper: '*February 2025*\n\nThe petition was rejected last year (2023).',
    at: 'last year',
    rules: ['date-relative'],
  },
  {
    slip: '"last month" against the date of the letter',
    paper:
      'Brussels, 8 October 2014\n\nDear President,\n\nLast month, on 5 August 2014, his appeal was rejected.\n\nSincerely,\n\nA. Author, IPHR',
    at: 'Last month',
    rules: ['date-relative'],
  },
  {
    slip: '"yesterday" against the date of the letter',
    paper:
      'Brussels, 8 October 2014\n\nDear President,\n\nTomorrow, on 10 October 2014, you will meet President Nazarbayev.\n\nSincerely,\n\nA. Author, IPHR',
    at: 'Tomorrow',
    rules: ['date-relative'],
  },
  {
    slip: 'a day that June does not have',
    paper: 'The elections of 9 and 31 June 2019 were criticised by observers.',
    at: '31 June 2019',
    rules: ['date-impossible'],
  },
  {
    slip: '"as of" a date after the paper',
    paper: '*May 2025*\n\nAs of June 2025, the list of political prisoners includes 31 people.',
    at: 'June 2025',
    rules: ['date-after-document'],
  },
  {
    slip: 'an age against a year of birth',
    paper: 'Zhanbolat Agadil (born in 2003) was 21 when he was killed in November 2020.',
    at: '21',
    rules: ['date-age'],
  },
]
