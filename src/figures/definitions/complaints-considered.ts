import { countedElseQuoted, partOf } from '../answers.ts'
import { countOne } from '../counting.ts'
import { byCertainty, happenedBy } from '../dates.ts'
import type { FigureDefinition } from '../figure.ts'
import { methodNotes, together } from '../method-notes.ts'
import { quotedFor } from '../quoted.ts'
import { notInside } from '../remarks.ts'
import { loadDecisions, wasImplemented } from '../review.ts'

/** Figure 8: "more than 70 individual complaints", two of them implemented. */
export const complaintsConsidered: FigureDefinition = {
  name: 'complaints-considered',
  title: {
    en: 'Individual complaints decided by treaty bodies',
    ru: 'Индивидуальные жалобы, рассмотренные договорными органами',
    kk: 'Шарттық органдар қараған жеке шағымдар',
  },
  definition: {
    en: 'Decisions of United Nations treaty bodies on individual complaints against the State by the day, and those of them that were carried out.',
    ru: 'Решения договорных органов ООН по индивидуальным жалобам против государства, принятые к этому дню, и те из них, которые исполнены.',
    kk: 'Осы күнге дейін БҰҰ шарттық органдарының мемлекетке қарсы жеке шағымдар бойынша қабылдаған шешімдері және олардың орындалғандары.',
  },
  unit: 'communication',
  filter: {
    en: 'Decisions of a treaty body dated not after the day; implemented: by the latest assessment not after the day.',
    ru: 'Решения договорного органа, датированные не позже этого дня; исполненные — по последней оценке не позже этого дня.',
    kk: 'Шарттық органның осы күннен кешікпей қабылданған шешімдері; орындалғандары — осы күннен кешікпей берілген соңғы баға бойынша.',
  },
  method: together(
    {
      en: 'One decision counts one. Implemented means the grade A of the follow-up procedure, or “implemented” on another scale; implemented in part does not count.',
      ru: 'Одно решение считается за одно. Исполненным считается решение с оценкой A процедуры контроля или с оценкой «исполнено» по другой шкале; частичное исполнение не считается.',
      kk: 'Бір шешім бір болып саналады. Орындалған деп бақылау рәсімінің A бағасы немесе басқа шкала бойынша «орындалды» деген баға есептеледі; ішінара орындалғаны есептелмейді.',
    },
    methodNotes.countedElseQuoted,
    methodNotes.monthDates,
  ),
  on: null,
  async compute({ view, on }) {
    const [decisions, quoted] = await Promise.all([
      loadDecisions(view, 'treaty-body'),
      quotedFor(view, 'complaints-considered', on, 'considered'),
    ])
    const { yes, perhaps } = byCertainty(decisions, (decision) => happenedBy(decision.at, on))
    const done = yes.filter((decision) => wasImplemented(decision, on)).map(countOne)
    const parts = [
      ...partOf('considered', labels.considered, yes.map(countOne), quoted),
      ...partOf('implemented', labels.implemented, done, quoted),
    ]
    const sameBasis = new Set(parts.map((part) => part.basis)).size === 1
    return countedElseQuoted(yes.map(countOne), quoted, 'considered', {
      uncertain: perhaps.map(countOne),
      parts,
      remarks: sameBasis ? notInside(parts[1]?.value ?? null, parts[0]?.value ?? null) : [],
    })
  },
}

const labels = {
  considered: { en: 'Decided', ru: 'Рассмотрены', kk: 'Қаралғаны' },
  implemented: { en: 'Carried out', ru: 'Исполнены', kk: 'Орындалғаны' },
}
