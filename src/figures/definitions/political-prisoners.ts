import { countedAnswer, statedAnswer } from '../answers.ts'
import { type Certainty, happenedBy } from '../dates.ts'
import type { FigureDefinition } from '../figure.ts'
import { methodNotes, together } from '../method-notes.ts'
import { recognisedOn } from '../politically-motivated.ts'
import { quotedFor } from '../quoted.ts'
import { namedAndUnnamed } from '../remarks.ts'
import { stockOf } from '../standing.ts'

/** Figure 11: "a list of political prisoners … includes 31 people as of May 2025". */
export const politicalPrisoners: FigureDefinition = {
  name: 'political-prisoners',
  title: {
    en: 'Political prisoners on the lists of human rights defenders',
    ru: 'Политические заключённые в списках правозащитников',
    kk: 'Құқық қорғаушылар тізіміндегі саяси тұтқындар',
  },
  definition: {
    en: 'Persons whom a named body or source had by the day recognised as political prisoners and who on the day are in detention or under house arrest.',
    ru: 'Лица, которых названный орган или источник к этому дню признал политическими заключёнными и которые в этот день находятся под стражей, в заключении или под домашним арестом.',
    kk: 'Аталған ұйым немесе дереккөз осы күнге дейін саяси тұтқын деп таныған және осы күні қамауда, түрмеде немесе үйқамақта отырған адамдар.',
  },
  unit: 'person',
  filter: {
    en: 'Recognition as political prisoner, dated not after the day and not ended by then; status on the day: detention or house arrest.',
    ru: 'Признание политическим заключённым, датированное не позже этого дня и не прекращённое к нему; статус на этот день: под стражей, в заключении или под домашним арестом.',
    kk: 'Осы күннен кешікпей жасалған және оған дейін тоқтатылмаған саяси тұтқын деп тану; сол күнгі мәртебесі: қамауда, түрмеде немесе үйқамақта.',
  },
  method: together(
    {
      en: 'Recognition as political prisoner is a decision of the body that made it (criteria: PACE Resolution 1900 (2012), paragraph 3); unlike in “behind-bars”, a recognition made after the day does not count for it, because the body’s list did not hold the name yet. A list of a body whose entries are not in this casebook is quoted by its number.',
      ru: 'Признание политическим заключённым — решение того органа, который его принял (критерии: пункт 3 резолюции ПАСЕ 1900 (2012)); в отличие от показателя «behind-bars», признание, сделанное после этого дня, не считается: в списке этого имени ещё не было. Список, записей которого в этом досье нет, приведён числом.',
      kk: 'Саяси тұтқын деп тану — оны жасаған ұйымның шешімі (өлшемдері: ЕКПА-ның 1900 (2012) қарарының 3-тармағы); «behind-bars» көрсеткішінен айырмашылығы — осы күннен кейін жасалған тану есептелмейді, өйткені тізімде бұл есім әлі болмаған. Жазбалары осы іс кітабында жоқ тізім санымен келтіріледі.',
    },
    methodNotes.onceEach,
  ),
  on: null,
  async compute({ view, on }) {
    const by = (certainty: Certainty) =>
      recognisedOn(view, on, ['political-prisoner'], (r) => happenedBy(r.at, on) === certainty)
    const [{ groups, statuses }, perhaps, quoted] = await Promise.all([
      by('yes'),
      by('perhaps'),
      quotedFor(view, 'political-prisoners', on),
    ])
    if (statuses.size + perhaps.statuses.size === 0) return statedAnswer(quoted, null)
    const stock = (persons: Iterable<string>, of: typeof statuses) =>
      stockOf(persons, of, (status) => status.held || status.term === 'house-arrest', view, groups)
    const prisoners = stock(statuses.keys(), statuses)
    const later = [...perhaps.statuses.keys()].filter((person) => !statuses.has(person))
    return countedAnswer(prisoners.counted, quoted, null, {
      unconfirmed: prisoners.unconfirmed,
      uncertain: [...prisoners.uncertain, ...stock(later, perhaps.statuses).counted],
      remarks: namedAndUnnamed(prisoners.counted, groups),
    })
  },
}
