/**
 * What demands are about, by the words for it in our languages. One entry is one thing: words in it mean the
 * same in a recommendation. Put down from how reports of the United Nations and the codes of Kazakhstan
 * usually say it, not taken from a glossary. Names are written as words: endings and small words do not matter.
 */
const written: Readonly<Record<string, string>> = {
  'death-penalty':
    'death penalty; capital punishment; смертная казнь; высшая мера наказания; өлім жазасы',
  moratorium:
    'moratorium; moratorium on executions; moratorium on all executions; moratorium on executions of persons sentenced to death; moratorium on the use of the death penalty; moratorium on the application of the death penalty; moratorium on the death penalty; moratorium on capital punishment; мораторий; мораторий на смертную казнь',
  'extrajudicial-executions':
    'extrajudicial executions; extrajudicial, summary or arbitrary executions; внесудебные казни',
  torture:
    'torture; torture and ill-treatment; torture and other ill-treatments; torture and other cruel, inhuman or degrading treatment or punishment; torture and cruel, inhuman and degrading punishments; torture and cruel, inhuman or degrading treatment or punishment; пытки; пыток; пытки и жестокое обращение; азаптау; азаптаулар',
  'torture-evidence':
    'statement obtained through torture; statements obtained through torture; evidence obtained under torture; evidence obtained through torture; confessions obtained under torture; confessions obtained under the use of torture; evidence confessions obtained under the use of torture; forced confessions; доказательства, полученные под пыткой; доказательства, полученные с применением пыток; показания, полученные под пытками',
  'preventive-mechanism':
    'national preventive mechanism; national preventative mechanism; NPM; national mechanism for the prevention of torture; national mechanism on the prevention of torture; national preventative mechanism against torture; national preventive mechanism for the prevention of torture; independent national mechanism for the prevention of torture; monitoring mechanism for all places of detention; национальный превентивный механизм; НПМ; ұлттық превентивтік тетік',
  'non-refoulement':
    'non-refoulement; refoulement; невыдворение; недопустимость принудительного возвращения; невысылка',
  ombudsman:
    'ombudsman; ombudsperson; Human Rights Commissioner; Commissioner for Human Rights; Commissioner; омбудсмен; уполномоченный по правам человека; адам құқықтары жөніндегі уәкіл',
  'child-ombudsman':
    'ombudsman for the rights of the child; ombudsman on the rights of the child; ombudsman for children; national ombudsman for the rights of the child; children’s commissioner; уполномоченный по правам ребенка; омбудсмен по правам ребенка; бала құқықтары жөніндегі уәкіл',
  nhri: 'national human rights institution; NHRI; national institution for human rights; национальное правозащитное учреждение; национальное учреждение по правам человека; адам құқықтары жөніндегі ұлттық мекеме',
  'human-rights-plan':
    'National Human Rights Action Plan; National Action Plan on human rights; National Human Rights Plan; национальный план действий в области прав человека; адам құқықтары саласындағы ұлттық іс-қимыл жоспары',
  'action-plan':
    'National Action Plan; action plan; national plan; план действий; национальный план; іс-қимыл жоспары',
  defamation:
    'defamation; libel; slander; libel and defamation; defamation and libel; slander and libel; defamation and insult; клевета; диффамация; жала жабу',
  insult: 'insult; insults; honour and dignity; оскорбление; честь и достоинство; қорлау',
  incitement:
    'incitement to discord; incitement to hatred; incitement to hatred or discord; inciting discord; incitement to national, ethnic or racial enmity or discord; incitement; возбуждение розни; разжигание розни; алауыздықты қоздыру',
  'false-information':
    'false information; knowingly false information; заведомо ложная информация; ложная информация; көрінеу жалған ақпарат',
  expression:
    'freedom of expression; free speech; freedom of speech; freedom of opinion and expression; right to freedom of expression; right to freedom of opinion and expression; свобода выражения мнений; свобода слова; сөз бостандығы; пікір білдіру бостандығы',
  media:
    'media; press; mass media; media outlets; freedom of the media; freedom of the press; media freedom; средства массовой информации; СМИ; свобода прессы; пресса; бұқаралық ақпарат құралдары; БАҚ',
  internet: 'Internet; online; Internet sites; websites; web-based; интернет; сайты; ғаламтор',
  blocking: 'blocking; block; filter; restricting access; блокировка; блокирование; бұғаттау',
  assembly:
    'freedom of assembly; peaceful assembly; freedom of peaceful assembly; right to peaceful assembly; right to assembly; assembly; assemblies; demonstrations; peaceful demonstrations; rallies; свобода собраний; мирные собрания; свобода мирных собраний; право на мирные собрания; бейбіт жиналыс; бейбіт жиналыстар',
  association:
    'freedom of association; association; свобода ассоциации; свобода объединений; бірлесу бостандығы',
  'trade-unions':
    'trade union; trade unions; independent trade unions; профсоюз; профсоюзы; профессиональный союз; кәсіподақ; кәсіптік одақ',
  religion:
    'freedom of religion; freedom of religion and belief; freedom of religion or belief; freedom of belief; freedom of conscience; свобода вероисповедания; свобода религии; свобода религии и убеждений; свобода совести; діни сенім бостандығы',
  'religious-groups':
    'religious groups; religious entities; religious associations; religious association; religious organizations; religious communities; religious minorities; религиозные объединения; религиозные группы; религиозные организации; діни бірлестік; діни бірлестіктер',
  'non-traditional':
    'non-traditional religions; non-traditional religious groups; non-traditional; нетрадиционные религии',
  'religion-law':
    'Law on Freedom of Religion and Religious Associations; Law on Religious Associations; Religion Law; law on religion; Закон о религиозной деятельности и религиозных объединениях; закон о религии',
  registration:
    'registration; mandatory registration; requirements for the registration; регистрация; тіркеу',
  'domestic-violence':
    'domestic violence; violence within the family; violence in the family; abuse in families; family violence; domestic violence against women; бытовое насилие; домашнее насилие; насилие в семье; тұрмыстық зорлық; тұрмыстық зорлық-зомбылық',
  'violence-women':
    'violence against women; violence against women and girls; violence against women and children; gender-based violence; насилие в отношении женщин; гендерное насилие; әйелдерге қатысты зорлық-зомбылық',
  'discrimination-women':
    'discrimination against women; gender discrimination; gender inequality; gender-based discrimination; combat discrimination against them; gender equality; equality between women and men; дискриминация в отношении женщин; дискриминация женщин; гендерная дискриминация; гендерное неравенство; гендерное равенство; гендерлік теңдік',
  'women-office':
    'representation of women; female representation; women’s presence; women’s participation; women in decision-making; women in public office; participation of women; представленность женщин; участие женщин; әйелдердің қатысуы',
  discrimination:
    'discrimination; anti-discrimination; non-discrimination; дискриминация; кемсітушілік',
  lgbti:
    'lesbian, gay, bisexual, transgender and intersex; LGBT; LGBTI; sexual orientation and gender identity; sexual orientation; сексуальная ориентация и гендерная идентичность; ЛГБТ',
  'equal-pay':
    'equal remuneration; equal pay; remuneration gaps; pay gap; equal remuneration of pay; равная оплата; равное вознаграждение; тең ақы',
  trafficking:
    'trafficking; human trafficking; trafficking in persons; trafficking in women; trafficking in human beings; trafficking in persons, especially women and children; торговля людьми; адам саудасы',
  disabilities:
    'persons with disabilities; disabled persons; people with disabilities; disabled people; disabled; лица с инвалидностью; инвалиды; мүгедектігі бар адамдар; мүгедектер',
  hiv: 'HIV; HIV/AIDS; AIDS; ВИЧ; СПИД; АИТВ',
  children:
    'children; child; rights of the child; children’s rights; дети; ребенок; права ребенка; бала; балалар',
  'child-labour': 'child labour; child labor; детский труд; балалар еңбегі',
  'juvenile-justice':
    'juvenile justice; juvenile courts; juvenile justice system; ювенальная юстиция; правосудие в отношении несовершеннолетних; ювеналдық әділет',
  women: 'women; woman; female; women and girls; girls; женщины; женщина; әйелдер; әйел',
  judiciary:
    'judiciary; judicial system; courts; court; judges; judicial; judiciary system; judicial-legal; судебная система; судебная власть; судьи; суд; суды; сот жүйесі; соттар',
  independence:
    'independence; independent; impartiality; independently; независимость; независимый; тәуелсіздік; тәуелсіз',
  'fair-trial':
    'fair trial; fair trials; due process; справедливое судебное разбирательство; әділ сот',
  lawyers:
    'lawyers; defence lawyers; defence; legal counsel; advocates; адвокаты; адвокат; защитники; адвокаттар',
  prosecutors: 'prosecutors; public prosecutors; прокуроры; прокурор; прокуратура',
  prisons:
    'prison; prisons; prison conditions; conditions of detention; detention conditions; places of detention; detention facilities; penitentiary; места лишения свободы; тюрьмы; исправительные учреждения; условия содержания под стражей; түрмелер',
  detainees: 'detainees; prisoners; inmates; persons in detention; заключенные; задержанные',
  investigation: 'allegations; complaints; жалобы; утверждения; заявления о пытках; шағымдар',
  journalists: 'journalists; journalist; bloggers; журналисты; журналист; журналистер',
  defenders: 'human rights defenders; rights defenders; правозащитники; құқық қорғаушылар',
  'civil-society':
    'civil society; civil society organizations; non-governmental organizations; NGOs; NGO; independent non-governmental organizations; гражданское общество; неправительственные организации; НПО; азаматтық қоғам; үкіметтік емес ұйымдар',
  'periodic-review':
    'universal periodic review; UPR; универсальный периодический обзор; УПО; әмбебап мерзімдік шолу',
  migrants: 'migrants; migrant; migrant workers; migration; мигранты; мигрант; мигранттар',
  refugees:
    'refugees; asylum seekers; refugees and asylum seekers; беженцы; лица, ищущие убежища; босқындар',
  minorities:
    'minorities; national minorities; ethnic minorities; ethnic groups; ethnic communities; национальные меньшинства; этнические меньшинства; этнические группы; этностар',
  tolerance:
    'tolerance; interfaith harmony; interfaith dialogue; harmony; interreligious; inter-ethnic; harmonization of inter-ethnic and interreligious relations; peaceful coexistence; межконфессиональное согласие; межэтническое согласие; толерантность; конфессияаралық келісім; төзімділік',
  elections: 'electoral process; elections; electoral; выборы; избирательный процесс; сайлау',
  parties: 'political parties; political party; политические партии; саяси партиялар',
  'special-procedures':
    'special procedures; Special Rapporteur; специальные процедуры; специальный докладчик; арнайы баяндамашы',
  unhcr: 'United Nations High Commissioner for Refugees; UNHCR; УВКБ',
  mechanisms:
    'human rights mechanisms; United Nations mechanisms; cooperation with the United Nations; human rights treaty bodies; treaty bodies; international human rights mechanisms; UN mechanisms; механизмы ООН; сотрудничество с Организацией Объединенных Наций; договорные органы; БҰҰ тетіктері',
  employment: 'employment; unemployment; занятость; безработица; жұмыспен қамту',
  young: 'young people; youth; молодежь; жастар',
  health:
    'health; health care; medical assistance; здравоохранение; здоровье; денсаулық; денсаулық сақтау',
  education: 'education; schools; educational; образование; школы; білім беру',
  'human-rights-education':
    'human rights education; human rights education and training; образование в области прав человека; адам құқықтары бойынша білім беру',
  environment:
    'protection of the environment; environmental protection; environmental; окружающая среда; қоршаған орта',
  poverty: 'poverty; poverty eradication; нищета; бедность; кедейлік',
  'criminal-code': 'Criminal Code; Penal Code; Уголовный кодекс; УК; Қылмыстық кодекс; ҚК',
  'procedure-code':
    'Criminal Procedure Code; Code of Criminal Procedure; criminal procedure; Уголовно-процессуальный кодекс; УПК; Қылмыстық-процестік кодекс',
  'administrative-code':
    'Administrative Code; Code of Administrative Offences; Кодекс об административных правонарушениях; КоАП; Әкімшілік құқық бұзушылық туралы кодекс',
  'human-rights': 'human rights; права человека; адам құқықтары',
  extremism: 'extremism; экстремизм',
  terrorism: 'terrorism; терроризм; лаңкестік',
  'political-prisoners':
    'political prisoners; prisoners of conscience; persons imprisoned for political reasons; политические заключенные; политзаключенные; узники совести; саяси тұтқындар',
}

/** The names of each thing. */
export const termNames: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(written).map(([key, names]) => [key, names.split('; ')]),
)

/** Words that a stemmer takes for another one, and what they are read as: minors are no minority. */
export const readAs: Readonly<Record<string, string>> = { minor: 'child', minors: 'children' }

/** Whom a demand concerns: what is asked for women and for women is not yet the same thing. */
export const groups: ReadonlySet<string> = new Set([
  ...'women children disabilities minorities migrants refugees young detainees human-rights'
    .split(' ')
    .map((key) => `=${key}`),
  ...'victim person peopl famili popul citizen member group societi vulner communiti individu'.split(
    ' ',
  ),
])
