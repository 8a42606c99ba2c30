import type { WrittenTrap } from './written-slip.ts'

const letter = (body: string): string =>
  `Mr José Manuel Barroso, President of the European Commission\n\nBrussels, 8 October 2014\n\nDear President,\n\n${body}\n\nSincerely,\n\nBrigitte Dufour, International Partnership for Human Rights\n\nBjørn Engesland, Norwegian Helsinki Committee`

export const nameTraps: readonly WrittenTrap[] = [
  {
    looksLike: 'one surname of man and wife in two spellings',
    paper:
      'Gulnara Jakishev was not heard. Mukhtar Jakishev was released in March 2020; his wife, Djamilya Jakisheva, had asked for it. Jakishev is ill.',
  },
  {
    looksLike: 'father and son with one surname',
    paper:
      'Dulat Agadil died on 25 February 2020. His son Zhanbolat Agadil was killed in November 2020. Agadil was 43.',
  },
  {
    looksLike: 'two prisoners with one surname',
    paper:
      'Aset Abishev and Kenzhebek Abishev are not related. Abishev (Aset) was sentenced to four years, Kenzhebek Abishev to seven.',
  },
  {
    looksLike: 'two activists with like surnames in one list',
    paper:
      'Daniyar Khassenov, Arman Khassenov, Azamat Baikenov and Asan Baikanov were questioned. Baikenov and Baikanov were released.',
  },
  {
    looksLike: 'a town under its old and its new name',
    paper:
      'He was tried in Nur-Sultan, as Astana was called from 2019 to 2022. The court in Astana confirmed it.',
  },
  {
    looksLike: 'a town and its region',
    paper:
      'In Mangystau region the court of Aktau sat; the Mangystau plant is near Zhanaozen. Atyrau and Aktau are on the sea.',
  },
  {
    looksLike: 'two countries one letter apart',
    paper:
      'Iran and Iraq, Niger and Nigeria, Slovakia and Slovenia, Austria and Australia recommended it.',
  },
  {
    looksLike: 'two ministries',
    paper:
      'The Ministry of Internal Affairs of the Republic of Kazakhstan and the Ministry of Foreign Affairs of the Republic of Kazakhstan answered. The Ministry of Justice of the Republic of Kazakhstan did not.',
  },
  {
    looksLike: 'a court and a council with like names',
    paper:
      'The Constitutional Council was replaced by the Constitutional Court in 2023. The Supreme Court and the Supreme Judicial Council stayed.',
  },
  {
    looksLike: 'the names of the Council of Europe and of the European Council',
    paper:
      'The European Council met in June. The Council of Europe has 46 members; the Council of the European Union is another body.',
  },
  {
    looksLike: 'a name in a quotation with another spelling',
    paper:
      'Marat Zhylanbayev leads the party. The prosecutor wrote of “citizen M. Zhylanbaev”. Marat Zhylanbayev denies it.',
  },
  {
    looksLike: 'a slug with another romanisation',
    paper:
      '**Erzhan Elshibayev** was moved to Kyzylorda.[^1]\n\n[^1]: <https://rus.azattyq.org/a/yerzhan-yelshibaev-koloniya/31012345.html>',
  },
  {
    looksLike: 'a slug with another person',
    paper:
      '**Almat Zhumagulov** was convicted with Kenzhebek Abishev.[^1]\n\n[^1]: <https://rus.azattyq.org/a/kenzhebek-abishev-sud/30123456.html>',
  },
  {
    looksLike: 'short and full office',
    paper:
      'The President of the Republic of Kazakhstan and the Commissioner for Human Rights met. The Commissioner reported; the President of Kazakhstan answered.',
  },
  {
    looksLike: 'a rapporteur in short',
    paper:
      'The Special Rapporteur on torture came in 2009. The Special Rapporteur on freedom of religion or belief came in 2014, the Special Rapporteur on human rights defenders did not.',
  },
]

export const numberTraps: readonly WrittenTrap[] = [
  {
    looksLike: 'nine counted, three named',
    paper:
      'As of October 2020, nine activists are behind bars, among them Aset Abishev, Almat Zhumagulov and Kenzhebek Abishev.',
  },
  {
    looksLike: 'two parties and a gloss',
    paper:
      'Two human rights defenders, Alnur Ilyashev, a lawyer, and Asya Tulesova, an ecologist, were tried in summer 2020.',
  },
  {
    looksLike: 'men and women who are not all',
    paper:
      'Of 64 injured people, 30 women and 31 men were taken to hospital; the others were treated at home.',
  },
  {
    looksLike: 'women and children among the dead',
    paper: 'At least 238 people were killed, including ten women and seven minors.',
  },
  {
    looksLike: 'percentages of different things',
    paper:
      'Turnout was 63 per cent. In Almaty it was 25 per cent, in Kyzylorda 82 per cent; 71 per cent approved.',
  },
  {
    looksLike: 'over a round number and the exact one',
    paper: 'Over 230 people were killed. The list of the prosecutor of August 2022 has 238 names.',
  },
  {
    looksLike: 'the sum of two years',
    paper:
      'In 2018 there were 27 cases and in 2019 there were 45 cases; in two years 72 cases were opened.',
  },
  {
    looksLike: 'a share beside an unrelated fraction',
    paper: 'In 12 of 17 regions the share of refusals was above 80 per cent.',
  },
  {
    looksLike: 'two years and four years',
    paper:
      'He was sentenced to two years in prison and four years of restriction of freedom; she was sentenced to two years.',
  },
  {
    looksLike: 'a fine in another year',
    paper: 'In 2014 the newspaper was fined 370,000 tenge (about 1,500 euros).',
  },
  {
    looksLike: 'first and second without a number',
    paper:
      'There are two ways to appeal. First, the prosecutor may be asked. Second, a complaint goes to the Supreme Court. Third parties may not join.',
  },
  {
    looksLike: 'a number of signatories and of issues',
    paper: letter(
      'Three of the four issues are old. We ask you to raise them at the meeting of 9 October 2014.',
    ),
  },
  {
    looksLike: 'both sides of a list with other words',
    paper:
      'Both activists, Askhat Jeksebayev and Kairat Klyshev, were placed under arrest; the third, Noyan Rakhymzhanov, under house arrest.',
  },
  {
    looksLike: 'an age beside a count',
    paper:
      'Six activists, one of them 72 years old, were fined; three were released after five hours.',
  },
  {
    looksLike: 'a respective list of right length',
    paper:
      'Aigerim Tleuzhan and Kalas Nurpeisov were sentenced to four and eight years in prison, respectively.',
  },
]

export const dateTraps: readonly WrittenTrap[] = [
  {
    looksLike: 'a date after the letter that is a plan',
    paper: letter(
      'President Nazarbayev will visit Brussels on 9 October 2014. The new code enters into force on 1 January 2015.',
    ),
  },
  {
    looksLike: 'a later year of a term',
    paper: letter(
      'Vladimir Kozlov was sentenced to seven and a half years; his term ends in 2019.',
    ),
  },
  {
    looksLike: 'an appeal told before its verdict',
    paper:
      'The appeal court upheld the sentence on 19 November 2012; the city court had passed it on 8 October 2012.',
  },
  {
    looksLike: 'a second arrest after a verdict',
    paper:
      'In May 2019 he was convicted of hooliganism. In February 2020 he was arrested again and died the same night.',
  },
  {
    looksLike: 'a release before a verdict',
    paper: 'She was released on 3 June 2020 and convicted on 12 August 2020.',
  },
  {
    looksLike: 'an interval counted from another event',
    paper:
      'The strike began in May 2011. Seven months later, in December 2011, police opened fire.',
  },
  {
    looksLike: 'the next day within a month',
    paper:
      'He was detained on 24 February 2020. The next day, on 25 February 2020, he was found dead.',
  },
  {
    looksLike: 'an anniversary to come',
    paper:
      '*October 2014*\n\nThe third anniversary of the Zhanaozen events of 16 December 2011 is near.',
  },
  {
    looksLike: 'one body with two meetings',
    paper:
      'The working group met on 12 May 2024 in Astana. The working group met again on 12 June 2024 in Almaty.',
  },
  {
    looksLike: 'a source younger than the event',
    paper:
      'On 26 June 2020 the court sentenced him.[^1]\n\n[^1]: Human Rights Watch, statement of 8 July 2020: <https://www.hrw.org/news/2020/07/08/kazakhstan>',
  },
  {
    looksLike: 'a folder of uploads of another month',
    paper:
      'The report was published.[^1]\n\n[^1]: IPHR, report of March 2023: <https://www.iphronline.org/wp-content/uploads/2023/04/report.pdf>',
  },
  {
    looksLike: '"last year" without a date',
    paper: '*February 2025*\n\nLast year the law was changed, as it had been in 2021.',
  },
  {
    looksLike: 'an example before a period that is not counted',
    paper:
      'Between 30 July and 27 September 2020 the border was closed. It had been closed on 16 March 2020 for the first time.',
  },
  {
    looksLike: 'a weekday of another date',
    paper: 'On Friday the court sat again; on 16 December 2011 it had been closed.',
  },
  {
    looksLike: 'a law adopted before it was drafted anew',
    paper:
      'The law was adopted in 1995 and amended in 2005. The new law was signed in May 2020 and came into force in June 2020.',
  },
]

export const referenceAndSourceTraps: readonly WrittenTrap[] = [
  {
    looksLike: 'an annex of another paper',
    paper: letter(
      'The figures stand in Annex 2 of the report of the Committee. We ask you to read them.',
    ),
  },
  {
    looksLike: 'a list that begins again',
    paper:
      'Forbidden are:\n\n(a) marches;\n\n(b) pickets.\n\nAllowed are:\n\n(a) prayers;\n\n(b) vigils.',
  },
  {
    looksLike: 'a chapter of another book',
    paper:
      '# 1. Introduction\n\nChapter 9 of the Criminal Code is old. See Chapter VI of the Convention.\n\n# 2. Law\n\nText.',
  },
  {
    looksLike: 'an address within an archive',
    paper:
      'One.[^1]\n\n[^1]: <https://web.archive.org/web/20200101000000/https://www.hrw.org/news/1>',
  },
  {
    looksLike: 'an address handed to a service',
    paper:
      'One.[^1]\n\n[^1]: <https://translate.google.com/translate?u=https://vlast.kz/novosti/1.html>',
  },
  {
    looksLike: 'sister sites',
    paper:
      'One.[^1] Two.[^2] Three.[^3] Four.[^4]\n\n[^1]: <https://rus.azattyq.org/a/1.html>\n[^2]: <https://rus.azattyq.org/a/2.html>\n[^3]: <https://rus.azattyq.org/a/3.html>\n[^4]: <https://rus.azattyk.org/a/4.html>',
  },
  {
    looksLike: 'a publisher on another publisher’s site',
    paper:
      'One.[^1]\n\n[^1]: RFE/RL article from 14 October 2024: <https://rus.azattyq.org/a/33157546.html>',
  },
  {
    looksLike: 'the same source for two claims',
    paper:
      'One.[^1] Two.[^2]\n\n[^1]: <https://bureau.kz/novosti/satira/>\n[^2]: <https://bureau.kz/novosti/satira/>',
  },
  {
    looksLike: 'a note that explains',
    paper:
      'The propiska[^1] is old.\n\n[^1]: Registration of residence, inherited from the Soviet passport system.',
  },
]

export const lawAndTermTraps: readonly WrittenTrap[] = [
  {
    looksLike: 'an article of the code that the sentence names',
    paper:
      'Under the Criminal Code he was charged with riots (article 272) and incitement (article 174).',
  },
  {
    looksLike: 'an article that stands for the code of the paragraph',
    paper:
      'The Criminal Code was amended in 2014. Article 174 was kept. Articles 179 and 405 were made wider.',
  },
  {
    looksLike: 'one number in two acts',
    paper:
      'Article 19 of the ICCPR protects expression, and Article 19 of the Criminal Code is about guilt. Article 20 of the Constitution forbids censorship.',
  },
  {
    looksLike: 'a right with two articles',
    paper:
      'The right to freedom of peaceful assembly is protected by Article 21 of the ICCPR and the right to a fair trial by Article 14 of the ICCPR.',
  },
  {
    looksLike: 'an old and a new law',
    paper:
      'The 1992 Law on Freedom of Religion was replaced by the 2011 Law on Religious Activity and Religious Associations.',
  },
  {
    looksLike: 'two laws with like titles',
    paper:
      'The Law "On Public Associations" of 1996 and the Law "On Trade Unions" of 2014 were amended, as was the Law "On Non-Profit Organisations".',
  },
  {
    looksLike: 'symbols of several bodies',
    paper:
      'See CCPR/C/KAZ/CO/2, CAT/C/KAZ/CO/3, A/HRC/28/10, A/HRC/WG.6/48/KAZ/1 and P8_TA(2019)0203 (2019/2610(RSP)).',
  },
  {
    looksLike: 'a quotation within a quotation',
    paper:
      'He said: “The judge called me ‘an extremist’ and left.” The lawyer said it was “a farce”, and the prosecutor “a fair trial”.',
  },
  {
    looksLike: 'labels of a list with half a bracket',
    paper:
      'We ask you to: a) release the prisoners; b) repeal the article (in full); c) invite the rapporteur.',
  },
  {
    looksLike: 'two like words that may follow one another',
    paper: 'The law that that court applied had had no effect, and she gave her her passport.',
  },
  {
    looksLike: 'a plural and a possessive of an abbreviation',
    paper:
      'Non-governmental organisations (NGOs) wrote; the NGO’s office was searched, and NGOs protested.',
  },
  {
    looksLike: 'an abbreviation of another language',
    paper:
      'The National Security Committee (KNB) and the Democratic Choice of Kazakhstan (DVK) are named; DVK is banned and the KNB is silent.',
  },
  {
    looksLike: 'American spelling in a name',
    paper:
      'The Organization for Security and Co-operation in Europe recognised it; the organisation’s programme and the World Trade Organization’s are different.',
  },
  {
    looksLike: 'a list of things that need no verb',
    paper:
      'The law restricts:\n\n- rallies and marches;\n- pickets of one person;\n- flash mobs;\n- strikes.',
  },
  {
    looksLike: 'the plain sense of deviation',
    paper:
      'Any deviation from the route of the march was punished, and the final remarks of the defendant were cut short.',
  },
]

export const letterTraps: readonly WrittenTrap[] = [
  {
    looksLike: 'organisations that are only mentioned',
    paper: letter(
      'We welcome the reports of Amnesty International and Human Rights Watch, which have long worked on this.',
    ),
  },
  {
    looksLike: 'a president greeted by his office',
    paper:
      'Kassym-Jomart Tokayev, President of the Republic of Kazakhstan, Akorda\n\nBrussels, 16 October 2020\n\nYour Excellency,\n\nWe are concerned.\n\nYours sincerely,\n\nHeidi Hautala, Greens/EFA',
  },
  {
    looksLike: 'a high representative greeted in short',
    paper:
      'Mr Josep Borrell, High Representative of the Union, Vice-President of the Commission\n\nBrussels, 16 October 2020\n\nDear High Representative,\n\nWe are concerned.\n\nYours sincerely,\n\nHeidi Hautala, Greens/EFA',
  },
  {
    looksLike: 'copies to others than those who sign',
    paper:
      'Brussels, 16 October 2020\n\nDear Mr President,\n\nWe are concerned.\n\nYours sincerely,\n\nHeidi Hautala, Greens/EFA\n\nAndrius Kubilius, Lithuania\n\nCopy:\n\nJosep Borrell, High Representative\n\nEamon Gilmore, Special Representative for Human Rights',
  },
  {
    looksLike: 'members who do not write',
    paper:
      'Brussels, 16 October 2020\n\nDear Mr President,\n\nIn May 16 Members of the Parliament asked for this. We ask again.\n\nYours sincerely,\n\nHeidi Hautala, Greens/EFA\n\nAndrius Kubilius, Lithuania',
  },
]

export const writtenTraps: readonly WrittenTrap[] = [
  ...nameTraps,
  ...numberTraps,
  ...dateTraps,
  ...referenceAndSourceTraps,
  ...lawAndTermTraps,
  ...letterTraps,
]
