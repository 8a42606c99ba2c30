const list = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')))

/** Words with a capital before a name: forms of address and offices. */
export const titles = list(
  'Mr Mrs Ms Miss Dr Prof Professor Sir Madam Lord Lady Judge Justice President Minister Ambassador Senator',
  'General Colonel Major Captain Lieutenant Sergeant Prosecutor Investigator Deputy Director Chairman',
  'Chairwoman Chair Chairperson Secretary Commissioner Rapporteur Activist Journalist Blogger Lawyer Member',
  'Advocate Defender Chancellor Governor Mayor Akim Ombudsman Ombudswoman King Queen Prince Sheikh Imam',
  'Pastor Bishop Father Sister Brother Excellency MP MEP Spokesperson Spokeswoman Spokesman',
)

/** Small words before a name that say: a person follows. */
export const callings = list(
  'activist journalist blogger lawyer defender defenders activists journalists lawyers bloggers leader founder',
  'co-founder head president judge prosecutor minister deputy director chairman chair rapporteur politician',
  'musician poet writer artist editor reporter pastor imam citizen prisoner detainee brother sister wife',
  'husband son daughter mother father named mr mrs ms dr victim victims expert advocate ambassador secretary',
  'commissioner mayor governor general colonel senator spokesperson oligarch banker businessman comedian',
  'dissident rapper singer student teacher unionist veteran protester demonstrator priest',
)

/** Words that no person is called: institutions, papers, places, days, peoples. */
export const notPersons = list(
  'Law Laws Code Codes Court Courts Committee Council Commission Commissioner Ministry Minister Ministers Office',
  'Republic Constitution Constitutional Supreme Parliament Parliamentary Assembly Senate Mazhilis Majilis Government',
  'Human Rights Right International National Convention Covenant Protocol Optional Treaty Article Articles Chapter',
  'Paragraph Section Part Annex Appendix Table Figure Report Reports Review Universal Periodic Declaration Charter Statute',
  'Principles Guidelines Rules Recommendations Recommendation Observations Comment Comments General Concluding',
  'Special Procedures Working Group Groups Union Unions Federation Association Associations Foundation Fund Bureau',
  'Centre Center Institute University School Academy Alliance Coalition Network Movement Party Democratic Choice',
  'Partnership Agency Department Directorate Service Services Police Prison Colony Prosecutor Security Defence',
  'Procedure Procedural Criminal Civil Administrative Labour Tax Family Health Media Mass Radio Free Liberty Television',
  'Channel News Press Times Post Journal Monitor Watch Amnesty Freedom House Reporters Board Chamber Authority',
  'Region Regional District Oblast City Village Street Avenue Square Lake River Mountain Mountains Sea Central Asia',
  'Northern Southern Eastern Western North South East West New United Nations States Kingdom European Europe Asian',
  'January February March April May June July August September October November December Monday Tuesday Wednesday',
  'Thursday Friday Saturday Sunday Day Week Year World War Soviet Russian Kazakh Kazakhstani American British German',
  'French English Chinese Turkish Ukrainian Uzbek Kyrgyz Tajik Turkmen Belarusian Muslim Muslims Christian Islamic',
  'Kazakhstan Russia Ukraine Uzbekistan Kyrgyzstan Tajikistan Turkmenistan Belarus Slovenia Austria Almaty Astana',
  'State States Public Social Economic Cultural Political Legal Action Plan Strategy Programme Program Project',
  'Dialogue Summit Conference Forum Session Cooperation Development Organization Organisation Organisations Society',
  'The This That These Those In On At For And But Or As If By Of To From With During After Before Since While When',
  'Where He She It They We I You His Her Its Their Our Your According However Moreover Although Despite Following',
  'No Not All Any Some Many Most Several Two Three Four Five Six Seven Eight Nine Ten One Both Each Every Other',
  'Election Elections Electoral Register Registry List Issues Issue Women Children Child Youth Religious Peaceful',
  'Assemblies Expression Information Communications Access Prevention Torture Discrimination Elimination Forms',
  'Rapporteur Representative Envoy Experts Expert Mission Delegation Embassy Secretariat Bank Company Holding Group',
  'Viet Nam Sri Lanka Saudi Arabia Costa Rica San Marino El Salvador Puerto Rico Hong Kong Burkina Faso Cote Sierra Leone',
  'Later Then Yesterday Earlier Finally Meanwhile Today Also Additionally Recently Last First Second Third See Once',
  'Here There Now Among Under Between Against Without Even Only Such What Who Whose How Why Through Until Upon About',
  'Above Below Instead Thus Therefore Further Furthermore Similarly Nevertheless Prior Like Unlike Fellow Former',
  'Act Acts Relations Workers Migrant Policy Affairs Dimension Parents Defenders Frontline Prime Vice Interior Justice Finance Culture',
  'Great Greater Middle Far Near Internet Facebook Instagram Telegram YouTube WhatsApp Twitter TikTok',
)
