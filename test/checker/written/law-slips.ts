import type { WrittenSlip } from './written-slip.ts'

export const lawSlips: readonly WrittenSlip[] = [
  {
    slip: 'articles without their code in a letter that names the law elsewhere',
    paper:
      'Brussels, 16 October 2020\n\nDear Mr President,\n\nThe new Law on Peaceful Assemblies does not meet international standards.\n\nSince the ban of DVK more than 500 people have been detained. Criminal cases were opened under Articles 174, 179, 256 and 405.\n\nYours sincerely,\n\nHeidi Hautala, Greens/EFA',
    at: 'Articles 174, 179, 256 and 405',
    rules: ['article-without-code'],
    note: true,
  },
  {
    slip: 'an article without its code in a paragraph that names another law',
    paper:
      'The Law on Public Associations asks for registration. Its leader was charged under Article 405 and placed in custody.',
    at: 'Article 405',
    rules: ['article-without-code'],
    note: true,
  },
  {
    slip: 'the article of another crime',
    paper:
      'Alnur Ilyashev was convicted of knowingly disseminating false information (Article 174 of the Criminal Code).',
    at: 'Article 174',
    rules: ['provision-gloss'],
  },
  {
    slip: 'an article of the Criminal Code that is explained twice',
    paper: 'He was charged under Article 405 of the Criminal Code (mass riots).',
    at: 'mass riots',
    rules: ['provision-gloss'],
  },
  {
    slip: 'a right under the article of another',
    paper:
      '# Freedom of association (Article 21 of the ICCPR)\n\nText.\n\n# Freedom of peaceful assembly (Article 21 of the ICCPR)\n\nText.',
    at: 'Article 21',
    rules: ['treaty-article-heading'],
  },
  {
    slip: 'a right and its article in the running text',
    paper:
      'The right to freedom of religion or belief, as stated in Article 19 of the International Covenant on Civil and Political Rights (ICCPR), must be respected.',
    at: 'Article 19',
    rules: ['provision-gloss', 'treaty-article-heading'],
  },
  {
    slip: 'an article that the covenant does not have',
    paper:
      'The State party must respect Article 57 of the International Covenant on Civil and Political Rights.',
    at: 'Article 57',
    rules: ['article-beyond-act'],
  },
  {
    slip: 'a law under two titles, with and without marks',
    paper:
      'The Law “On Religious Activity and Religious Associations” of 2011 was amended. The Law “On Religious Activities and Religious Organisations” asks for 50 founders.',
    at: 'On Religious Activit',
    rules: ['law-two-titles'],
  },
  {
    slip: 'a law with two years',
    paper:
      'The 2011 Law on Religious Activity and Religious Associations is restrictive. The 2012 Law on Religious Activity and Religious Associations should be brought in line with the Covenant.',
    at: '2012 Law on Religious Activity',
    rules: ['law-two-titles'],
    note: true,
  },
  {
    slip: 'recommendations of which one lacks its article',
    paper:
      '# Assembly (Article 21 of the ICCPR)\n\nText.\n\n**Recommendations (Article 21 of the ICCPR):**\n\n- to repeal the article.\n\n# Association (Article 22 of the ICCPR)\n\nText.\n\n**Recommendations (Article 22 of the ICCPR):**\n\n- to register the parties.\n\n# Expression (Article 19 of the ICCPR)\n\nText.\n\n**Recommendations:**\n\n- to free the press.',
    at: 'Recommendations',
    rules: ['recommendation-without-article'],
    note: true,
  },
  {
    slip: 'a symbol with its parts swapped',
    paper: 'The Committee asked for this in its concluding observations (CCPR/KAZ/C/CO/2).',
    at: 'CCPR/KAZ/C/CO/2',
    rules: ['symbol-malformed'],
  },
  {
    slip: 'a resolution of the Parliament with a broken number',
    paper:
      'The European Parliament called for it in its resolution of 14 March 2019 (2019/2610(RSP)) and again in its resolution of 18 April 2013 (2013/25622(RSP)).',
    at: '2013/25622(RSP)',
    rules: ['symbol-malformed'],
  },
  {
    slip: 'articles in the singular',
    paper: 'The State violated Article 19 and 21 of the ICCPR.',
    at: 'Article',
    rules: ['treaty-article-heading'],
  },
]
