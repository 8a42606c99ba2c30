import type { LocalText } from '../../base/language.ts'
import { countedAnswer, countedPart } from '../answers.ts'
import { loadGroups, withMembers } from '../counting.ts'
import { byCertainty, happenedBy } from '../dates.ts'
import type { Counted, FigureDefinition } from '../figure.ts'
import { roughDays } from '../lengths.ts'
import { methodNotes, together } from '../method-notes.ts'
import { countPenalties, loadPenalties, type Penalty, withLengths } from '../penalties.ts'
import { politicallyMotivated } from '../politically-motivated.ts'
import { quotedFor } from '../quoted.ts'
import { loadRecognitions } from '../recognitions.ts'

/** The types of penalty of each part. */
const kinds: Record<string, readonly string[]> = {
  imprisonment: ['imprisonment', 'life-imprisonment', 'arrest'],
  suspended: ['suspended-sentence'],
  'restriction-of-freedom': ['restriction-of-freedom'],
  'activity-ban': ['activity-ban'],
}

/** Figure 30: 3, 4, 5, 7, 7, 7, 8 years of prison; 6 years suspended; 3 years of restriction; a ban of 3 years. */
export const sentences: FigureDefinition = {
  name: 'sentences',
  title: {
    en: 'Sentences in politically motivated cases, by length',
    ru: 'Приговоры по политически мотивированным делам, по срокам',
    kk: 'Саяси астары бар істер бойынша үкімдер, мерзімі бойынша',
  },
  definition: {
    en: 'Penalties of a stated length imposed by the day on persons recognised as prosecuted or held for political reasons, by kind: prison, suspended sentence, restriction of freedom, ban on activity.',
    ru: 'Наказания с указанным сроком, назначенные к этому дню лицам, признанным преследуемыми или удерживаемыми по политическим мотивам, по видам: лишение свободы, условное осуждение, ограничение свободы, запрет деятельности.',
    kk: 'Осы күнге дейін саяси себеппен қудаланған немесе ұсталған деп танылған адамдарға тағайындалған, мерзімі көрсетілген жазалар, түрлері бойынша: бас бостандығынан айыру, шартты үкім, бас бостандығын шектеу, қызметке тыйым.',
  },
  unit: 'penalty',
  filter: {
    en: 'Measures of these kinds with years, months or days, imposed not after the day and not replaced by then; the person has a recognition of any date.',
    ru: 'Меры этих видов с годами, месяцами или днями, назначенные не позже этого дня и не заменённые к нему; лицо имеет признание любой даты.',
    kk: 'Жылы, айы немесе күні көрсетілген, осы күннен кешікпей тағайындалған және оған дейін ауыстырылмаған осы түрдегі шаралар; адам кез келген күні танылған.',
  },
  method: together(
    {
      en: 'One penalty counts one, so a person with prison and a ban counts twice; the list gives each length. Suspended sentences stand apart from prison. A penalty changed on appeal counts as changed. Lengths are never added. Penalties whose length no source states form a part of their own and are not in the number.',
      ru: 'Одно наказание считается за одно, поэтому лицо с лишением свободы и запретом входит дважды; срок каждого указан в списке. Условное осуждение стоит отдельно от лишения свободы. Изменённое на апелляции наказание учтено в изменённом виде. Сроки никогда не складываются. Наказания, срок которых не указан ни в одном источнике, составляют отдельную часть и в число не входят.',
      kk: 'Бір жаза бір болып саналады, сондықтан бас бостандығынан айырылып, қоса тыйым салынған адам екі рет кіреді; әр мерзім тізімде көрсетілген. Шартты үкім бас бостандығынан айырудан бөлек тұрады. Апелляцияда өзгертілген жаза өзгертілген түрінде есептеледі. Мерзімдер ешқашан қосылмайды. Мерзімін ешбір дереккөз көрсетпеген жазалар бөлек бөлік құрайды және санға кірмейді.',
    },
    methodNotes.monthDates,
  ),
  on: null,
  async compute({ view, on }) {
    const [penalties, groups, recognitions, quoted] = await Promise.all([
      loadPenalties(view),
      loadGroups(view),
      loadRecognitions(view, politicallyMotivated),
      quotedFor(view, 'sentences', on),
    ])
    const recognised = withMembers(
      recognitions.map((recognition) => recognition.person),
      groups,
    )
    const types = Object.values(kinds).flat()
    const { yes, perhaps } = byCertainty(
      penalties.filter((p) => types.includes(p.type) && recognised.has(p.person)),
      (penalty) => happenedBy(penalty.at, on),
    )
    const replaced = new Set(yes.map((penalty) => penalty.replaces))
    const inForce = yes.filter((penalty) => !replaced.has(penalty.record))
    const timed = inForce
      .filter((penalty) => penalty.term !== null)
      .sort((a, b) => roughDays(b.term ?? {}) - roughDays(a.term ?? {}))
    const count = (list: readonly Penalty[]): Counted[] =>
      withLengths(countPenalties(list, penalties, groups, view), list)
    const parts = Object.entries(kinds)
      .map(([part, of]) =>
        countedPart(part, labels[part] ?? {}, count(timed.filter((p) => of.includes(p.type)))),
      )
      .filter((part) => part.counted.length > 0)
    const untimed = count(inForce.filter((penalty) => penalty.term === null))
    return countedAnswer(
      parts.flatMap((part) => part.counted),
      quoted,
      null,
      {
        uncertain: count(perhaps.filter((penalty) => penalty.term !== null)),
        parts:
          untimed.length > 0
            ? [...parts, countedPart('length-not-stated', labels.untimed ?? {}, untimed)]
            : parts,
      },
    )
  },
}

const labels: Record<string, LocalText> = {
  imprisonment: { en: 'Prison', ru: 'Лишение свободы', kk: 'Бас бостандығынан айыру' },
  suspended: { en: 'Suspended sentence', ru: 'Условное осуждение', kk: 'Шартты үкім' },
  'restriction-of-freedom': {
    en: 'Restriction of freedom',
    ru: 'Ограничение свободы',
    kk: 'Бас бостандығын шектеу',
  },
  'activity-ban': { en: 'Ban on activity', ru: 'Запрет деятельности', kk: 'Қызметке тыйым' },
  untimed: {
    en: 'Length not stated, not part of the number',
    ru: 'Срок не указан, в число не входят',
    kk: 'Мерзімі көрсетілмеген, санға кірмейді',
  },
}
