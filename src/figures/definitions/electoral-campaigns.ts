import type { LocalText } from '../../base/language.ts'
import { type Act, loadActs } from '../acts.ts'
import { countedElseQuoted, partOf } from '../answers.ts'
import { countOne } from '../counting.ts'
import { byCertainty, happenedWithin } from '../dates.ts'
import type { FigureDefinition } from '../figure.ts'
import { methodNotes, together } from '../method-notes.ts'
import { loadPlaceTypes } from '../places.ts'
import { numberOf, quotedFor, quotedPart } from '../quoted.ts'
import { remainder } from '../remarks.ts'

const since = '2019-01-01'

/** Which events are the campaigns of each part. */
const types: Record<string, string> = {
  presidential: 'presidential-election',
  parliamentary: 'parliamentary-election',
  referendums: 'referendum',
}

/** Figure 36: "five electoral campaigns …: two presidential elections, two elections of deputies …, and two referendums". */
export const electoralCampaigns: FigureDefinition = {
  name: 'electoral-campaigns',
  title: {
    en: 'Electoral campaigns at the level of the republic since 2019',
    ru: 'Избирательные кампании республиканского уровня с 2019 года',
    kk: '2019 жылдан бергі республикалық деңгейдегі сайлау науқандары',
  },
  definition: {
    en: 'Presidential elections, parliamentary elections and referendums of the whole country from 2019 to the day.',
    ru: 'Президентские выборы, парламентские выборы и общереспубликанские референдумы с 2019 года по этот день.',
    kk: '2019 жылдан осы күнге дейінгі президент сайлаулары, парламент сайлаулары және жалпыхалықтық референдумдар.',
  },
  unit: 'event',
  filter: {
    en: 'Events of these three types since 1 January 2019 whose place is a country or not stated.',
    ru: 'События этих трёх типов с 1 января 2019 года, место которых — страна или не указано.',
    kk: '2019 жылғы 1 қаңтардан бергі, орны ел немесе көрсетілмеген осы үш түрдегі оқиғалар.',
  },
  method: together(
    {
      en: 'Elections of one type on one day are one campaign. The parts must add up to the total: where a source prints a total and parts that do not, a remark says so.',
      ru: 'Выборы одного вида в один день — одна кампания. Части должны складываться в целое: если в источнике они не складываются, об этом сказано в примечании.',
      kk: 'Бір күнгі бір түрдегі сайлау — бір науқан. Бөліктердің қосындысы жалпы санға тең болуы тиіс: дереккөзде тең болмаса, ол ескертпеде айтылады.',
    },
    methodNotes.countedElseQuoted,
    methodNotes.monthDates,
  ),
  on: null,
  async compute({ view, on }) {
    const [acts, placeTypes, quoted] = await Promise.all([
      loadActs(view, Object.values(types)),
      loadPlaceTypes(view),
      quotedFor(view, 'electoral-campaigns', on, 'printed-total'),
    ])
    const national = acts.filter((a) => a.place === null || placeTypes.get(a.place) === 'country')
    const { yes, perhaps } = byCertainty(oneEach(national), (act) =>
      happenedWithin(act.at, since, on),
    )
    const parts = Object.entries(types).flatMap(([part, type]) =>
      partOf(
        part,
        labels[part] ?? {},
        yes.filter((act) => act.type === type).map(countOne),
        quoted,
      ),
    )
    const printed = Object.keys(types).map((part) => numberOf(quotedPart(quoted, part)))
    const total = numberOf(quotedPart(quoted, 'printed-total'))
    return countedElseQuoted(
      yes.map(countOne),
      quoted,
      'printed-total',
      { uncertain: perhaps.map(countOne), parts, remarks: remainder(total, printed) },
      national.length > 0,
    )
  },
}

/** One event for each type and day: the same election may be recorded from two papers. */
const oneEach = (acts: readonly Act[]): Act[] => [
  ...new Map(acts.map((act) => [`${act.type} ${act.at.earliest} ${act.at.latest}`, act])).values(),
]

const labels: Record<string, LocalText> = {
  presidential: {
    en: 'Presidential elections',
    ru: 'Президентские выборы',
    kk: 'Президент сайлаулары',
  },
  parliamentary: {
    en: 'Parliamentary elections',
    ru: 'Парламентские выборы',
    kk: 'Парламент сайлаулары',
  },
  referendums: { en: 'Referendums', ru: 'Референдумы', kk: 'Референдумдар' },
}
