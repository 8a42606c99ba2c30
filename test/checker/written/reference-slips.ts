import type { WrittenSlip } from './written-slip.ts'

export const referenceSlips: readonly WrittenSlip[] = [
  {
    slip: 'an annex that the letter announces and does not have',
    paper:
      'Brussels, 16 October 2020\n\nDear Mr President,\n\nThe list of individual cases is attached in the annex to this letter.\n\nYours sincerely,\n\nHeidi Hautala, Greens/EFA\n\nPetras Auštrevičius, Renew Europe',
    at: 'annex',
    rules: ['annex-missing'],
  },
  {
    slip: 'a chapter that is not there',
    paper:
      '# 1. Introduction\n\nThe events are told in chapter 4.\n\n# 2. Assembly\n\nText.\n\n# 3. Association\n\nText.',
    at: 'chapter 4',
    rules: ['cross-reference-missing'],
  },
  {
    slip: 'a paragraph that is not there',
    paper:
      '1. As paragraph 9 above explains, the law is narrow.\n\n2. The law was adopted in 2020.\n\n3. It has been amended since.\n\n4. Nothing has changed.',
    at: 'paragraph 9',
    rules: ['cross-reference-missing'],
  },
  {
    slip: 'a figure that is not there',
    paper:
      '# 1. Cases\n\nThe number of cases fell (see table 2).\n\nTable 1. Cases by year\n\n| Year | Cases |\n| --- | --- |\n| 2019 | 45 |\n| 2020 | 39 |',
    at: 'table 2',
    rules: ['cross-reference-missing'],
  },
  {
    slip: 'a note that no mark leads to',
    paper:
      'Rallies were dispersed.[^1] Activists were fined.[^3]\n\n[^1]: <https://www.hrw.org/a>\n[^2]: <https://www.hrw.org/b>\n[^3]: <https://www.hrw.org/c>',
    at: 'hrw.org/b',
    rules: ['note-without-mark'],
  },
  {
    slip: 'marks out of order',
    paper:
      'One.¹ Two.³ Three.² Four.⁴\n\n¹ <https://a.org/1>\n\n² <https://a.org/2>\n\n³ <https://a.org/3>\n\n⁴ <https://a.org/4>\n',
    at: 'Three.',
    rules: ['note-order'],
    note: true,
  },
  {
    slip: 'a mark without a note in a text from a converter',
    paper:
      'One.¹ Two.² Three.³ Four.⁴\n\n¹ <https://a.org/1>\n\n² <https://a.org/2>\n\n⁴ <https://a.org/4>\n',
    at: 'Three',
    rules: ['note-mark-without-note'],
  },
  {
    slip: 'a paragraph number twice',
    paper:
      '**45.** The law is narrow.\n\n**46.** Rallies are refused.\n\n**46.** Pickets are refused.\n\n**48.** Marches are refused.',
    at: 'Pickets',
    rules: ['numbering'],
  },
  {
    slip: 'a Roman chapter left out',
    paper:
      '# I. Scope\n\nText.\n\n# II. Laws\n\nText.\n\n# IV. Bodies\n\nText.\n\n# V. Rights\n\nText.',
    at: 'Bodies',
    rules: ['numbering'],
  },
  {
    slip: 'a chapter of the contents under another title',
    paper:
      'Table of contents\n\n1. Introduction 2\n\n2. Freedom of assembly 3\n\n3. Freedom of association 5\n\n# 1. Introduction\n\nText.\n\n# 2. Freedom of peaceful gathering\n\nText.\n\n# 3. Freedom of association\n\nText.',
    at: 'Freedom of',
    rules: ['contents-headings'],
  },
  {
    slip: 'the first letter of a list twice',
    paper:
      'We ask you to:\n\n(a) release the prisoners;\n\n(a) repeal the article;\n\n(c) invite the rapporteur.',
    at: 'repeal the article',
    rules: ['list-labels'],
  },
  {
    slip: 'an asterisk without its note',
    paper:
      'The names of the witnesses have been changed.\n\nAigul\\* was beaten at the police station. She was released the next morning and left the city.',
    at: '*',
    rules: ['asterisk-without-note'],
  },
  {
    slip: 'the same note text under two numbers, pointing back to itself',
    paper: 'Rallies were dispersed.[^1]\n\n[^1]: See the previous note.',
    at: 'previous note',
    rules: ['see-previous-note'],
  },
  {
    slip: 'a note referred to by a number that the paper does not have',
    paper:
      'Rallies were dispersed.[^1] Activists were fined.[^2]\n\n[^1]: <https://www.hrw.org/a>\n[^2]: See note 12 above.',
    at: 'note 12',
    rules: ['cross-reference-missing'],
  },
]
