import type { LocalText } from '../../base/language.ts'
import { countedElseQuoted, countedPart } from '../answers.ts'
import { loadGroups } from '../counting.ts'
import { byCertainty, happenedBy } from '../dates.ts'
import type { FigureDefinition } from '../figure.ts'
import { lengthInWords, roughDays } from '../lengths.ts'
import { methodNotes, together } from '../method-notes.ts'
import { countPenalties, loadPenalties, type Penalty } from '../penalties.ts'
import { quotedFor } from '../quoted.ts'

/** Figure 4: "several individuals have been banned from activity for three months". */
export const activityBans: FigureDefinition = {
  name: 'activity-bans',
  title: {
    en: 'Bans on activity',
    ru: 'Запреты на деятельность',
    kk: 'Қызметке салынған тыйымдар',
  },
  definition: {
    en: 'Bans on posts or activities imposed by the day, by length.',
    ru: 'Запреты занимать должности или заниматься деятельностью, назначенные к этому дню, по срокам.',
    kk: 'Осы күнге дейін лауазым атқаруға немесе қызметпен айналысуға салынған тыйымдар, мерзімі бойынша.',
  },
  unit: 'penalty',
  filter: {
    en: 'Measures of the type ban on posts or activities imposed not after the day and not replaced by then.',
    ru: 'Меры типа «запрет занимать должности или заниматься деятельностью», назначенные не позже этого дня и не заменённые к нему.',
    kk: 'Түрі — лауазым атқаруға немесе қызметпен айналысуға тыйым, осы күннен кешікпей тағайындалған және оған дейін ауыстырылмаған шаралар.',
  },
  method: together(
    {
      en: 'One ban on one person counts one; several persons banned together count with the lowest number that the source’s word means. Bans without a stated length are shown separately. Lengths are never added.',
      ru: 'Один запрет одному лицу считается за один; несколько лиц, получивших запрет вместе, — по наименьшему числу, которое означает слово источника. Запреты без указанного срока показаны отдельно. Сроки никогда не складываются.',
      kk: 'Бір адамға салынған бір тыйым бір болып саналады; бірге тыйым салынған бірнеше адам дереккөз сөзі білдіретін ең аз санмен есептеледі. Мерзімі көрсетілмеген тыйымдар бөлек көрсетіледі. Мерзімдер ешқашан қосылмайды.',
    },
    methodNotes.monthDates,
  ),
  on: null,
  async compute({ view, on }) {
    const [penalties, groups, quoted] = await Promise.all([
      loadPenalties(view),
      loadGroups(view),
      quotedFor(view, 'activity-bans', on),
    ])
    const { yes, perhaps } = byCertainty(
      penalties.filter((penalty) => penalty.type === 'activity-ban'),
      (penalty) => happenedBy(penalty.at, on),
    )
    const replaced = new Set(yes.map((penalty) => penalty.replaces))
    const bans = yes.filter((penalty) => !replaced.has(penalty.record))
    const count = (list: readonly Penalty[]) => countPenalties(list, penalties, groups, view)
    const byLength = [...Map.groupBy(bans, (ban) => roughDays(ban.term ?? {}))]
      .sort(([a], [b]) => b - a)
      .map(([, list]) => {
        const term = list[0]?.term
        return term
          ? countedPart(
              lengthInWords(term).en.replaceAll(' ', '-'),
              lengthInWords(term),
              count(list),
            )
          : countedPart('length-not-stated', notStated, count(list))
      })
    return countedElseQuoted(
      byLength.flatMap((part) => part.counted),
      quoted,
      null,
      { uncertain: count(perhaps), parts: byLength },
    )
  },
}

const notStated: LocalText = {
  en: 'Length not stated',
  ru: 'Срок не указан',
  kk: 'Мерзімі көрсетілмеген',
}
