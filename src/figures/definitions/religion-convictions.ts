import { countedElseQuoted, statedAnswer } from '../answers.ts'
import { caseKey, loadCases } from '../cases.ts'
import { loadConvictions } from '../convictions.ts'
import { countEach, loadGroups } from '../counting.ts'
import { both, byCertainty, happenedWithin } from '../dates.ts'
import type { Answer, FigureDefinition, Question } from '../figure.ts'
import { methodNotes, together } from '../method-notes.ts'
import { quotedFor } from '../quoted.ts'
import { notInside, share } from '../remarks.ts'
import { statedGroups } from '../stated-groups.ts'
import { religionProsecutions } from './religion-prosecutions.ts'

/** Figure 2: "So far, 172 of these has resulted in convictions and sentences". */
export const religionConvictions: FigureDefinition = {
  name: 'religion-convictions',
  title: {
    en: 'Convictions among the administrative prosecutions for religion or belief in a year',
    ru: 'Признанные виновными по административным делам за религию или убеждения за год',
    kk: 'Бір жылда дін немесе наным үшін қозғалған әкімшілік істер бойынша кінәлі деп танылғандар',
  },
  definition: {
    en: 'Those of the prosecutions counted in “religion-prosecutions” that had by the day ended in a conviction at first instance which was not quashed.',
    ru: 'Те из дел, сосчитанных в показателе «religion-prosecutions», которые к этому дню закончились признанием виновным в первой инстанции, не отменённым впоследствии.',
    kk: '«religion-prosecutions» көрсеткішінде саналған істердің осы күнге дейін бірінші сатыда кінәлі деп танумен аяқталып, ол шешім бұзылмағандары.',
  },
  unit: 'proceeding',
  filter: {
    en: 'Proceedings of “religion-prosecutions” with a judgment or a charge that ended in conviction.',
    ru: 'Производства показателя «religion-prosecutions» с решением или обвинением, закончившимся признанием виновным.',
    kk: '«religion-prosecutions» көрсеткішіндегі, кінәлі деп танумен аяқталған шешімі немесе айыптауы бар іс жүргізулер.',
  },
  method: together(
    {
      en: 'A subset: it cannot exceed the prosecutions. The share is given with numerator and denominator, never under a denominator of 10.',
      ru: 'Это подмножество: оно не может превышать число дел. Доля приводится с числителем и знаменателем и никогда при знаменателе меньше 10.',
      kk: 'Бұл — істердің бір бөлігі: олардың санынан аспайды. Үлес алымымен және бөлімімен көрсетіледі, бөлімі 10-нан кем болса, көрсетілмейді.',
    },
    methodNotes.countedElseQuoted,
    methodNotes.monthDates,
  ),
  on: '2023-12-31',
  async compute(question) {
    const [answer, whole] = await Promise.all([
      convicted(question),
      religionProsecutions.compute(question),
    ])
    const { value } = answer
    if (whole.value === null || value === null || whole.basis !== answer.basis)
      return { ...statedAnswer([], null), quoted: answer.quoted }
    const note = share(value, whole.value)
    const { title } = religionProsecutions
    const { basis, counted } = whole
    return {
      ...answer,
      parts: [{ part: 'prosecutions', label: title, basis, value: whole.value, counted, note }],
      remarks: [...(answer.remarks ?? []), ...notInside(value, whole.value)],
    }
  },
}

async function convicted({ view, on }: Question): Promise<Answer> {
  const [cases, groups, convictedBy, quoted] = await Promise.all([
    loadCases(view),
    loadGroups(view),
    loadConvictions(view),
    quotedFor(view, 'religion-convictions', on),
  ])
  const reported = await statedGroups(view, groups, ['religion-prosecutions'])
  const religious = cases.filter(
    (c) => c.type === 'administrative' && c.topics.has('religion') && !reported.has(c.person),
  )
  const newYear = `${on.slice(0, 4)}-01-01`
  const { yes, perhaps } = byCertainty(religious, (c) =>
    both(happenedWithin(c.opened, newYear, on), convictedBy(c, on)),
  )
  return countedElseQuoted(countEach(yes, caseKey, groups), quoted, null, {
    uncertain: countEach(perhaps, caseKey, groups),
  })
}
