/** A term that translations from Russian and Kazakh often miss, and the one the law uses. */
export interface MistakenTerm {
  /** Letters that every form of it has, to pass over most paragraphs quickly. */
  readonly hint: string
  readonly wrong: RegExp
  /** The term in use; the first is suggested. */
  readonly right: readonly string[]
  /** Why, and where the right term stands. */
  readonly why: string
  /** Only where the paragraph has this, because the words also have a plain sense. */
  readonly where?: RegExp
}

/**
 * Sources: ICCPR Articles 2 and 4 and General Comment 29 (derogations), General Comment 31 (views, effective
 * remedy); Siracusa Principles (E/CN.4/1985/4); OHCHR Fact Sheet 30/Rev.1 (treaty bodies, concluding observations,
 * list of issues); Convention relating to the Status of Refugees Article 33 (refoulement); Human Rights Council
 * resolution 5/1 (Universal Periodic Review); CRC Article 3 (best interests); ILO names (Labour Organization).
 */
export const mistakenTerms: readonly MistakenTerm[] = [
  {
    hint: 'eviation',
    wrong: /\bdeviations?(?= (?:from|in|and|of the provisions))/gi,
    right: ['derogations', 'derogation'],
    why: 'What a State may do with a treaty in an emergency is a derogation (Article 4 of the Covenant)',
    where: /Covenant|ICCPR|Siracusa|Syracuse|Convention|provisions/,
  },
  {
    hint: 'resumption in',
    wrong: /\bpresumption in favou?r of (?:the )?law\b/gi,
    right: ['presumption in favour of the right'],
    why: 'The presumption is in favour of the right or freedom, not of the law',
  },
  {
    hint: 'bservations',
    wrong: /\b(?:final|summary|closing|conclusive) observations(?= (?:of|by|on|and|to|for)\b)/gi,
    right: ['concluding observations'],
    why: 'A treaty body ends a review with concluding observations',
    where: /Committee|treaty bod|periodic report/i,
  },
  {
    hint: ' bod',
    wrong:
      /\b(?:UN )?[Cc]onvention(?:al)? bod(?:y|ies)\b|\b(?:statutory|contractual) bod(?:y|ies)(?= of the (?:UN|United Nations))/g,
    right: ['treaty bodies', 'treaty body'],
    why: 'The committees under the human rights treaties are called treaty bodies',
  },
  {
    hint: 'esponsibility',
    wrong:
      /\b(?:brought|bring|bringing|held|called|drawn) to (?:administrative|criminal|disciplinary) responsibility\b|\b(?:administrative|criminal) responsibility (?=for )/gi,
    right: ['held liable', 'liability'],
    why: 'In English law texts this is liability',
  },
  {
    hint: 'efou',
    wrong: /\b(?:non-)?refoul(?:ment|ement's|emant|iment)\b|\b(?:non-)?refou?lment\b/gi,
    right: ['refoulement'],
    why: 'The term of Article 33 of the Refugee Convention is refoulement',
  },
  {
    hint: 'on-government ',
    wrong: /\b[Nn]on-government (?=organi[sz]ation|sector|bod)/g,
    right: ['non-governmental'],
    why: 'The term is non-governmental organisation',
  },
  {
    hint: 'on-for-profit',
    wrong: /\bnon-for-profit\b/gi,
    right: ['not-for-profit', 'non-profit'],
    why: 'The term is not-for-profit',
  },
  {
    hint: 'ommunication',
    wrong:
      /\b(?:resolutions?|decisions?|conclusions?|opinions?|considerations)(?= (?:of|by) the (?:UN )?(?:Human Rights Committee|HRC) (?:on|in) (?:individual )?(?:communications?|complaints?))/gi,
    right: ['Views'],
    why: 'The Human Rights Committee adopts Views on communications',
  },
  {
    hint: 'niversal ',
    wrong: /\b[Uu]niversal [Pp]eriodical [Rr]eview\b|\b[Uu]niversal [Pp]eriodic [Oo]verview\b/g,
    right: ['Universal Periodic Review'],
    why: 'The procedure of the Human Rights Council is the Universal Periodic Review',
  },
  {
    hint: 'nternational ',
    wrong: /\b[Ii]nternational (?:Pact|pact) on (?:[Cc]ivil|[Ee]conomic)/g,
    right: ['International Covenant on'],
    why: 'The English name of the treaty is Covenant',
  },
  {
    hint: 'ommittee on ',
    wrong:
      /\b[Cc]ommittee on (?:the )?[Hh]uman [Rr]ights(?= (?:of the (?:UN|United Nations)|has|found|adopted|considered|recommended))/g,
    right: ['Human Rights Committee'],
    why: 'The treaty body of the Covenant is the Human Rights Committee',
  },
  {
    hint: 'orture',
    wrong:
      /\b[Cc]ommittee (?:on|of) (?:Against )?[Tt]orture(?!\w)|\bCommittee on Prevention of Torture\b/g,
    right: ['Committee against Torture'],
    why: 'The treaty body is the Committee against Torture',
  },
  {
    hint: 'hadow ',
    wrong: /\bshadow (?:rapport|account)\b/gi,
    right: ['shadow report'],
    why: 'The usual term is shadow or alternative report',
  },
  {
    hint: ' treatment',
    wrong:
      /\b(?:ill treatment|bad treatment|cruel treatment)(?= (?:and|or) torture)|(?<=\btorture (?:and|or) )(?:ill treatment|bad treatment)\b/gi,
    right: ['ill-treatment'],
    why: 'The term of the treaty bodies is ill-treatment',
  },
  {
    hint: ' events',
    wrong: /\b(?:image|imidge) events\b/gi,
    right: ['public-relations events'],
    why: 'English calls them public-relations events',
  },
  {
    hint: 'mass ',
    wrong: /\bmass media means\b|\bmeans of mass information\b/gi,
    right: ['mass media'],
    why: 'English says mass media',
  },
  {
    hint: ' of freedom',
    wrong:
      /\btype of punishment of (?:deprivation|limitation) of freedom\b|\blimitation of freedom(?= (?:for|of) (?:\w+ ){1,3}years?)/gi,
    right: ['restriction of freedom'],
    why: 'The penalty of Article 44 of the Criminal Code is rendered restriction of freedom',
  },
]
