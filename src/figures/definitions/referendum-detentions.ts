import { statusOn } from '../../projections/index.ts'
import { isReportOfNumber, loadActs } from '../acts.ts'
import { countedElseQuoted, partOf } from '../answers.ts'
import { loadCases } from '../cases.ts'
import { countPersons, loadGroups, withMembers } from '../counting.ts'
import { byCertainty, happenedBy } from '../dates.ts'
import type { FigureDefinition } from '../figure.ts'
import { methodNotes, together } from '../method-notes.ts'
import { loadPenalties } from '../penalties.ts'
import { quotedFor } from '../quoted.ts'
import { differences, namedAndUnnamed, noRecentNews, remainder } from '../remarks.ts'
import { stockOf } from '../standing.ts'
import { statedGroups } from '../stated-groups.ts'
import { affectedBy } from '../trial.ts'

const topic = 'nuclear-referendum'

/** Figure 17: 12 activists detained on 29 September 2024, five in custody, the rest under a travel ban; more than a dozen others before the referendum. */
export const referendumDetentions: FigureDefinition = {
  name: 'referendum-detentions',
  title: {
    en: 'Detentions before the referendum on a nuclear power plant',
    ru: 'Задержания перед референдумом об атомной электростанции',
    kk: 'Атом электр станциясы туралы референдум алдындағы ұстаулар',
  },
  definition: {
    en: 'Persons detained in criminal cases over the referendum by the day, those of them in custody and under a travel ban on the day; beside them those detained for breaking the rules on assemblies.',
    ru: 'Лица, задержанные к этому дню по уголовным делам, связанным с референдумом, и те из них, кто в этот день под стражей и под запретом выезда; отдельно — задержанные за нарушение правил собраний.',
    kk: 'Осы күнге дейін референдумға байланысты қылмыстық істер бойынша ұсталғандар және олардың осы күні қамаудағылары мен шығуға тыйым салынғандары; бөлек — жиналыс қағидаларын бұзғаны үшін ұсталғандар.',
  },
  unit: 'person',
  filter: {
    en: 'Persons affected by detentions with the topic nuclear referendum that are steps of a criminal case; custody and travel ban: by the measures of these cases and the status on the day.',
    ru: 'Лица, затронутые задержаниями с темой «референдум об АЭС», которые являются шагами уголовного дела; стража и запрет выезда — по мерам в этих делах и статусу на этот день.',
    kk: 'Тақырыбы АЭС референдумы болатын, қылмыстық істің қадамы саналатын ұстауларға ұшырағандар; қамау мен шығуға тыйым — осы істердегі шаралар және сол күнгі мәртебе бойынша.',
  },
  method: together(
    {
      en: 'Custody and travel ban are parts of the detained and should add up to them; a remainder is stated.',
      ru: 'Находящиеся под стражей и под запретом выезда — части задержанных и должны складываться в их число; остаток указан.',
      kk: 'Қамаудағылар мен шығуға тыйым салынғандар — ұсталғандардың бөліктері, қосындысы соларға тең болуы тиіс; қалдық көрсетіледі.',
    },
    methodNotes.onceEach,
    methodNotes.countedElseQuoted,
    methodNotes.monthDates,
  ),
  on: '2025-01-31',
  async compute({ view, on }) {
    const [acts, cases, penalties, groups, statuses, quoted] = await Promise.all([
      loadActs(view, ['detention', 'mass-detention']),
      loadCases(view),
      loadPenalties(view),
      loadGroups(view),
      statusOn(view, on),
      quotedFor(view, 'referendum-detentions', on, 'detained'),
    ])
    const reported = await statedGroups(
      view,
      groups,
      ['referendum-detentions'],
      'before-referendum',
    )
    const about = byCertainty(
      acts.filter((act) => act.topics.has(topic) && !isReportOfNumber(act)),
      (act) => happenedBy(act.at, on),
    )
    const inCases = (type: string) => {
      const own = new Set(cases.filter((c) => c.type === type).map((c) => c.record))
      const of = (list: typeof acts) =>
        affectedBy(
          list.filter((act) => act.proceedings.some((p) => own.has(p))),
          view,
          groups,
        ).difference(reported)
      const sure = of(about.yes)
      return {
        sure: countPersons(sure, groups),
        perhaps: countPersons(of(about.perhaps).difference(sure), groups),
      }
    }
    const criminal = inCases('criminal')
    const keys = new Set(
      cases
        .filter((c) => about.yes.some((act) => act.proceedings.includes(c.record)))
        .map((c) => c.key),
    )
    const proceedings = new Set(cases.filter((c) => keys.has(c.key)).map((c) => c.record))
    const under = (status: (term: { held: boolean; term: string }) => boolean) => {
      const persons = penalties.filter((p) => proceedings.has(p.proceeding ?? ''))
      const all = withMembers(
        persons.map((p) => p.person),
        groups,
      ).difference(reported)
      return stockOf(all, statuses, status, view, groups)
    }
    const custody = under((status) => status.held)
    const ban = under((status) => status.term === 'under-restraint')
    const parts = [
      ...partOf('custody', labels.custody, custody.counted, quoted),
      ...partOf('travel-ban', labels.ban, ban.counted, quoted),
      ...partOf('before-referendum', labels.before, inCases('administrative').sure, quoted),
    ]
    const answer = countedElseQuoted(criminal.sure, quoted, 'detained', {
      uncertain: criminal.perhaps,
      parts,
    })
    const value = (part: string) => parts.find((p) => p.part === part)?.value ?? null
    return {
      ...answer,
      remarks: [
        ...(answer.remarks ?? []),
        ...(custody.counted.length > 0 ? differences(custody.counted, quoted, 'custody') : []),
        ...remainder(answer.value, [value('custody'), value('travel-ban')]),
        ...noRecentNews([...custody.unconfirmed, ...ban.unconfirmed]),
        ...namedAndUnnamed(criminal.sure, groups),
      ],
    }
  },
}

const labels = {
  custody: { en: 'In custody on the day', ru: 'Под стражей в этот день', kk: 'Осы күні қамауда' },
  ban: {
    en: 'Under a travel ban on the day',
    ru: 'Под запретом выезда в этот день',
    kk: 'Осы күні шығуға тыйым салынған',
  },
  before: {
    en: 'Others, detained for breaking the rules on assemblies',
    ru: 'Прочие, задержанные за нарушение правил собраний',
    kk: 'Басқалар, жиналыс қағидаларын бұзғаны үшін ұсталғандар',
  },
}
