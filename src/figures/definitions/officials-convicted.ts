import { countedAnswer, partOf, statedAnswer } from '../answers.ts'
import { type Case, loadCases } from '../cases.ts'
import { loadConvictions } from '../convictions.ts'
import { countPersons, loadGroups, withMembers } from '../counting.ts'
import { earlier } from '../dates.ts'
import type { FigureDefinition } from '../figure.ts'
import { methodNotes, together } from '../method-notes.ts'
import { loadOccupations, officialCategories } from '../occupations.ts'
import { quotedFor } from '../quoted.ts'
import { differences } from '../remarks.ts'
import { statedGroups } from '../stated-groups.ts'

const topic = 'january-2022'

/** The day up to which the first number runs; the second begins after it. */
const until = '2024-01-31'

/** Figure 25: "as of January 2024, 34 … officials had been convicted"; "more than a dozen additional convictions". */
export const officialsConvicted: FigureDefinition = {
  name: 'officials-convicted',
  title: {
    en: 'Officials convicted over the January 2022 events',
    ru: 'Должностные лица, осуждённые в связи с январскими событиями 2022 года',
    kk: '2022 жылғы Қаңтар оқиғасына байланысты сотталған лауазымды адамдар',
  },
  definition: {
    en: 'Law enforcement and other officials convicted by the day for abuses during the January 2022 events: until January 2024, and since.',
    ru: 'Сотрудники правоохранительных органов и другие должностные лица, осуждённые к этому дню за нарушения во время январских событий 2022 года: до января 2024 года включительно и после.',
    kk: '2022 жылғы Қаңтар оқиғасындағы бұзушылықтары үшін осы күнге дейін сотталған құқық қорғау органдарының қызметкерлері мен басқа лауазымды адамдар: 2024 жылғы қаңтарды қоса алғанға дейін және одан кейін.',
  },
  unit: 'person',
  filter: {
    en: 'Accused in criminal proceedings with the topic January 2022 who are police officers, security officials or other officials, convicted not after the day.',
    ru: 'Обвиняемые в уголовных делах с темой «январь 2022 года», являющиеся полицейскими, сотрудниками силовых структур или другими должностными лицами, осуждённые не позже этого дня.',
    kk: 'Тақырыбы 2022 жылғы Қаңтар болатын қылмыстық істерде осы күннен кешікпей сотталған полиция қызметкерлері, күш құрылымдарының қызметкерлері немесе басқа лауазымды адамдар.',
  },
  method: together(
    {
      en: 'The two periods exclude each other. Convictions reported only as a total are quoted; a trial that is recorded act by act is counted, its unnamed defendants included.',
      ru: 'Два периода исключают друг друга. Осуждения, о которых известно лишь общее число, приведены чужим числом; процесс, записанный по действиям, сосчитан, включая не названных по имени подсудимых.',
      kk: 'Екі кезең бірін-бірі қамтымайды. Жалпы саны ғана хабарланған соттаулар біреудің саны ретінде келтіріледі; әрекет-әрекетімен жазылған сот процесі, аты-жөні аталмаған сотталушыларымен қоса, саналады.',
    },
    methodNotes.onceEach,
    methodNotes.countedElseQuoted,
    methodNotes.monthDates,
  ),
  on: null,
  async compute({ view, on }) {
    const [cases, groups, occupations, convictedBy, quoted] = await Promise.all([
      loadCases(view),
      loadGroups(view),
      loadOccupations(view),
      loadConvictions(view),
      quotedFor(view, 'officials-convicted', on, 'until-2024-01'),
    ])
    const reported = await statedGroups(view, groups, ['officials-convicted'])
    const isOfficial = (person: string) =>
      officialCategories.some((category) => occupations.get(person)?.has(category))
    const ofOfficials = cases.filter(
      (c) => c.type === 'criminal' && c.topics.has(topic) && isOfficial(c.person),
    )
    const persons = (list: readonly Case[]) =>
      withMembers(
        list.map((c) => c.person),
        groups,
      ).difference(reported)
    const convicted = persons(ofOfficials.filter((c) => convictedBy(c, on) === 'yes'))
    const perhaps = persons(ofOfficials.filter((c) => convictedBy(c, on) === 'perhaps'))
    const early = persons(ofOfficials.filter((c) => convictedBy(c, earlier(on, until)) === 'yes'))
    const first = countPersons(early, groups)
    const second = countPersons(convicted.difference(early), groups)
    const parts = [
      ...partOf('until-2024-01', labels.first, first, quoted),
      ...partOf('since', labels.second, second, quoted),
    ]
    if (ofOfficials.every((c) => reported.has(c.person)))
      return statedAnswer(quoted, 'until-2024-01', { parts })
    return countedAnswer(countPersons(convicted, groups), quoted, null, {
      uncertain: countPersons(perhaps.difference(convicted), groups),
      parts,
      remarks: [
        ...(first.length > 0 ? differences(first, quoted, 'until-2024-01') : []),
        ...(second.length > 0 ? differences(second, quoted, 'since') : []),
      ],
    })
  },
}

const labels = {
  first: { en: 'Until January 2024', ru: 'По январь 2024 года', kk: '2024 жылғы қаңтарға дейін' },
  second: { en: 'Since then', ru: 'После этого', kk: 'Одан кейін' },
}
