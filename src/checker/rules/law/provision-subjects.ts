/** What an article is about, in the words papers use; the form is matched against small letters. */
export interface ProvisionSubject {
  /** The key of the act, as `actKey` gives it. */
  readonly act: string
  readonly article: string
  readonly subject: string
  readonly words: RegExp
}

const rows = (
  act: string,
  list: readonly (readonly [string, string, RegExp])[],
): readonly ProvisionSubject[] =>
  list.map(([article, subject, words]) => ({ act, article, subject, words }))

/**
 * Articles that papers on Kazakhstan cite most: Criminal Code of 3 July 2014 No. 226-V and Code on Administrative
 * Offences of 5 July 2014 No. 235-V (adilet.zan.kz).
 *
 * Checked on 2026-11-21 against what publishes or quotes the article: 130, 145, 272 and 460-1 in reports of
 * organisations of Kazakhstan of 2025; 174, 258, 400, 405 and 488 in the statement of the Prosecutor General's Office
 * of 20 September 2019; 262 in zakon.kz of 19 September 2025; 274 in qazaq-stan.press and kuresker.org; 73-3 in
 * kodeksy-kz.com (text of 19 November 2024); 456-2 in the Law of 10 July 2023 No. 20-VIII, which added it; 490 in
 * defendingforb.org. Not re-checked: 146, 175 and 179.
 */
const kazakhstan: readonly ProvisionSubject[] = [
  ...rows('criminal-code', [
    ['130', 'defamation (removed in 2020)', /\b(?:defamation|slander|libel)/],
    ['145', 'violation of equal rights', /equal|discriminat/],
    ['146', 'torture', /tortur/],
    [
      '174',
      'incitement of discord',
      /discord|hatred|enmity|incit\w+ .*(?:national|ethnic|religio|social)/,
    ],
    ['175', 'high treason', /treason/],
    [
      '179',
      'seizure of power and change of the constitutional order',
      /seizure|coup|constitutional order|retention of power|overthrow/,
    ],
    ['258', 'financing of terrorism or extremism', /financ/],
    [
      '262',
      'organised group and criminal organisation',
      /criminal (?:organi[sz]ation|group|communit)|organi[sz]ed (?:criminal )?group/,
    ],
    ['272', 'mass riots', /\briot|mass unrest|mass disorder/],
    ['274', 'knowingly false information', /false|disinformation/],
    ['400', 'unlawful assemblies', /assembl|rall(?:y|ies)|demonstration|picket/],
    [
      '405',
      'activities of a banned organisation',
      /banned|liquidat|extremis[mt]|after a court decision/,
    ],
  ]),
  ...rows('administrative-offences', [
    ['73-3', 'defamation', /defamation|slander/],
    ['456-2', 'false information', /false|disinformation/],
    ['460-1', 'reporting on foreign funding', /foreign|reporting/],
    ['488', 'rules on assemblies', /assembl|rall(?:y|ies)|demonstration|picket|protest/],
    ['490', 'religious activity', /religio/],
  ]),
]

/** International Covenant on Civil and Political Rights of 16 December 1966, United Nations Treaty Series 999, p. 171. */
export const covenant: readonly ProvisionSubject[] = rows('iccpr', [
  [
    '2',
    'implementation and non-discrimination',
    /implement|remed|obligation|non-discrimination|equality|framework/,
  ],
  ['3', 'equality of men and women', /equal|wom[ae]n|gender|discriminat/],
  ['6', 'life', /\blife\b|death penalty|killing|lethal/],
  ['7', 'torture', /tortur|ill-treatment|inhuman|degrading/],
  ['8', 'slavery and forced labour', /slave|forced labou?r|servitude|traffick/],
  [
    '9',
    'liberty and security',
    /libert|arbitrary (?:detention|arrest)|detention|arrest|security of (?:the )?person/,
  ],
  [
    '10',
    'treatment of prisoners',
    /prison|humane|detain|deprived of (?:their )?liberty|penitentiary/,
  ],
  ['12', 'freedom of movement', /movement|residence|leave (?:the|any|one)/],
  ['13', 'expulsion of aliens', /expulsion|alien|foreigner|deport/],
  ['14', 'fair trial', /trial|judicia|court|justice|presum|lawyer|counsel/],
  ['16', 'legal personality', /personality|person before the law|stateless|legal status/],
  ['17', 'privacy', /priva(?:cy|te)|correspondence|surveillance|personal data/],
  ['18', 'religion', /religio|conscience|belief|thought|worship/],
  ['19', 'expression', /expression|speech|opinion|media|press|information/],
  ['20', 'propaganda for war and hatred', /propaganda|hatred|hate speech|incitement/],
  ['21', 'peaceful assembly', /assembl|rall(?:y|ies)|protest|demonstration/],
  ['22', 'association', /associat|trade union|political part|ngo\b|civil society/],
  ['23', 'marriage and family', /marriage|family/],
  ['24', 'children', /child|minor|juvenile/],
  [
    '25',
    'participation in public affairs',
    /participat|election|vote|voting|public affairs|government of/,
  ],
  ['26', 'equality before the law', /equal|discriminat/],
  ['27', 'minorities', /minorit|discriminat|equal|language|cultur/],
])

/** All articles whose subject is known. A pack of laws is one list more. */
export const provisionSubjects: readonly ProvisionSubject[] = [...kazakhstan, ...covenant]
