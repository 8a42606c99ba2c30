import { firstReports } from '../../projections/index.ts'
import { loadActs } from '../acts.ts'
import { countedAnswer } from '../answers.ts'
import { type Case, loadCases } from '../cases.ts'
import { countPersons, loadGroups, loadSinglePersons, withMembers } from '../counting.ts'
import { type Between, byCertainty, happenedBy } from '../dates.ts'
import type { FigureDefinition } from '../figure.ts'
import { loadOccupations } from '../occupations.ts'
import { loadPenalties } from '../penalties.ts'
import { affectedBy } from '../trial.ts'

/** The groups of event types that are acts against somebody. */
const actGroups = ['liberty', 'violence', 'assembly', 'association', 'expression']

/** Holders of public office: a case against them is not an individual case of this list. */
const office = [
  'head-of-state',
  'minister',
  'member-of-parliament',
  'official',
  'police-officer',
  'security-official',
]

/** The annex of individual cases: the table and the number above it come from this one question. */
export const individualCases: FigureDefinition = {
  name: 'individual-cases',
  title: {
    en: 'Individual cases documented in the casebook',
    ru: 'Отдельные случаи, задокументированные в досье',
    kk: 'Іс кітабында құжатталған жеке жағдайлар',
  },
  definition: {
    en: 'Persons known individually against whom, by the day, a proceeding was brought, a measure imposed or an act committed.',
    ru: 'Известные по отдельности лица, против которых к этому дню начато производство, назначена мера или совершено действие.',
    kk: 'Осы күнге дейін қарсы іс қозғалған, шара қолданылған немесе әрекет жасалған, жеке-жеке белгілі адамдар.',
  },
  unit: 'person',
  filter: {
    en: 'Persons in a proceeding in a role that it affects, or as defendant in a civil case; persons under a measure; persons affected by events against liberty, life and health, assembly, association or expression.',
    ru: 'Лица, которых производство затрагивает по их роли, и ответчики по гражданским делам; лица под мерой; лица, затронутые событиями против свободы, жизни и здоровья, собраний, объединений или выражения мнений.',
    kk: 'Рөлі бойынша іс жүргізу қатысты адамдар және азаматтық істердегі жауапкерлер; шара қолданылған адамдар; бостандыққа, өмір мен денсаулыққа, жиналысқа, бірлесуге немесе пікір білдіруге қарсы оқиғалардан зардап шеккен адамдар.',
  },
  method: {
    en: 'A person counts once, whatever the number of proceedings and acts. Groups known by number only are not listed, because the same unnamed persons may be in several of them. Holders of public office and those accused in proceedings that hold perpetrators to account are left out. What has no date had happened by the day on which its first source was issued. Nothing is said of how the case ended.',
    ru: 'Каждое лицо считается один раз, сколько бы ни было производств и действий. Группы, известные только числом, в список не входят: одни и те же не названные лица могут быть в нескольких из них. Не входят занимающие государственные должности и обвиняемые по делам о привлечении виновных к ответственности. Не имеющее даты произошло ко дню выхода первого источника. О том, чем дело кончилось, ничего не говорится.',
    kk: 'Іс жүргізу мен әрекеттердің санына қарамастан, әр адам бір рет саналады. Тек саны белгілі топтар тізімге кірмейді: аты-жөні аталмаған бір адамдар олардың бірнешеуінде болуы мүмкін. Мемлекеттік қызмет иелері мен кінәлілерді жауапқа тарту істеріндегі айыпталушылар кірмейді. Күні көрсетілмеген жайт алғашқы дереккөз шыққан күнге дейін болған деп есептеледі. Істің немен аяқталғаны айтылмайды.',
  },
  on: null,
  async compute({ view, on }) {
    const types = view.packs
      .terms('event-types')
      .map(({ term }) => term)
      .filter((term) => actGroups.includes(view.packs.eventType(term).group))
    const [acts, cases, penalties, groups, occupations, reports, singly] = await Promise.all([
      loadActs(view, types),
      loadCases(view),
      loadPenalties(view),
      loadGroups(view),
      loadOccupations(view),
      firstReports(view),
      loadSinglePersons(view),
    ])
    const isAgainst = (c: Case) =>
      (view.packs.role(c.role).affected || c.role === 'defendant') &&
      !c.topics.has('accountability')
    const at = (known: Between, record: string): Between =>
      known.latest === null ? { earliest: null, latest: reports.get(record) ?? null } : known
    const found = [
      ...acts.map((act) => ({ persons: affectedBy([act], view, groups), at: act.at })),
      ...cases.filter(isAgainst).map((c) => ({ persons: [c.person], at: at(c.opened, c.record) })),
      ...penalties.map((p) => ({ persons: [p.person], at: at(p.at, p.record) })),
    ]
    const { yes, perhaps } = byCertainty(found, ({ at }) => happenedBy(at, on))
    const counts = (person: string) =>
      singly.has(person) && !office.some((category) => occupations.get(person)?.has(category))
    const persons = (list: typeof found) =>
      new Set(
        [
          ...withMembers(
            list.flatMap((item) => [...item.persons]),
            groups,
          ),
        ].filter(counts),
      )
    const sure = persons(yes)
    return countedAnswer(countPersons(sure, groups), [], null, {
      uncertain: countPersons(persons(perhaps).difference(sure), groups),
    })
  },
}
