/**
 * How people head the columns of their lists, in English, Russian and Kazakh: whole headings, folded as `foldName`
 * folds. Headings that `factum export` writes are known without being here.
 */
export const headingWords: readonly (readonly [target: string, headings: string])[] = [
  ['person.id', 'person id|id person|factum id'],
  [
    'person.key',
    'no|n|id|number|key|код|номер|п п|no п п|ключ|нөмірі|рет саны|код лица|person key',
  ],
  [
    'person.names',
    'name|full name|person|victim|prisoner|фио|ф и о|имя|имя и фамилия|фамилия имя|фамилия имя отчество|лицо|заключенный|пострадавший|аты|аты жөні|аты жөні тегі|тұлға|тегі аты',
  ],
  ['person.names.en', 'name en|name english|имя латиницей|фио латиницей|аты ағылшынша'],
  [
    'person.names.ru',
    'name ru|name russian|name in russian|имя по русски|фио на русском|аты орысша',
  ],
  [
    'person.names.kk',
    'name kk|name kazakh|name in kazakh|имя по казахски|фио на казахском|аты қазақша',
  ],
  [
    'person.birth',
    'birth|born|date of birth|birth date|year of birth|dob|дата рождения|год рождения|др|туған күні|туған жылы',
  ],
  ['person.sex', 'sex|gender|пол|жынысы'],
  ['person.occupation', 'occupation|profession|job|занятие|профессия|род занятий|кәсібі|мамандығы'],
  ['person.citizenships', 'citizenship|гражданство|азаматтығы'],
  [
    'event.type',
    'event|event type|type of event|violation|событие|вид события|тип события|нарушение|оқиға|оқиға түрі',
  ],
  [
    'event.date',
    'date|event date|date of event|when|дата|дата события|когда|күні|оқиға күні|қашан',
  ],
  ['event.place', 'place|city|location|where|место|город|населенный пункт|где|орны|қала|қайда'],
  ['event.title.en', 'description|what happened|summary'],
  ['event.title.ru', 'описание|что произошло|краткое описание'],
  ['event.title.kk', 'сипаттамасы|не болды'],
  ['event.role', 'role|роль|рөлі'],
  ['event.outcome', 'outcome|исход|результат|нәтижесі'],
  ['event.key', 'event id|event number|номер события|оқиға нөмірі'],
  ['event.provisions', 'provision|provisions|норма|нормы'],
  [
    'step.detention',
    'detained|date of detention|detention|arrested|дата задержания|задержан|ұсталған күні',
  ],
  ['step.charge', 'charged|date of charge|дата обвинения|айып тағылған күні'],
  ['step.restraint-set', 'date of arrest|дата ареста|қамауға алынған күні'],
  ['step.trial-start', 'trial began|start of trial|начало суда|сот басталған күні'],
  ['step.verdict', 'verdict|date of verdict|sentenced|дата приговора|приговор|үкім күні'],
  ['step.appeal-decision', 'appeal|date of appeal|апелляция|дата апелляции|апелляция күні'],
  ['step.release', 'released|date of release|дата освобождения|освобожден|босатылған күні'],
  ['step.death', 'died|date of death|дата смерти|қайтыс болған күні'],
  ['proceeding.case.number', 'case number|case no|номер дела|іс нөмірі'],
  ['proceeding.court', 'court|суд|сот'],
  [
    'proceeding.charge',
    'article|articles|charge|charges|статья|статьи|статья ук|статья обвинения|обвинение|бап|баптар|айыптау',
  ],
  ['proceeding.type', 'type of case|вид дела|іс түрі'],
  [
    'measure.type',
    'measure|penalty|punishment|мера|мера пресечения|наказание|вид наказания|шара|жаза',
  ],
  ['measure.length', 'term|sentence|length|срок|срок наказания|мерзімі'],
  ['measure.start', 'start|from|начало|с|басталуы'],
  ['measure.end', 'end|until|конец|по|до|аяқталуы'],
  ['source.URL', 'url|link|source|source url|ссылка|источник|адрес|сілтеме|дереккөз'],
  ['source.title', 'source title|headline|заголовок|название источника|дереккөз атауы'],
  ['source.publisher', 'publisher|media|outlet|издание|сми|издатель|баспа|бақ'],
  ['source.issued', 'published|date of publication|дата публикации|жарияланған күні'],
  ['citation.locator', 'page|paragraph|locator|страница|пункт|бет|тармақ'],
  ['citation.grade', 'grade|reliability grade|оценка|баға'],
  ['person.note', 'note|notes|comment|comments|примечание|примечания|комментарий|ескерту|пікір'],
]
