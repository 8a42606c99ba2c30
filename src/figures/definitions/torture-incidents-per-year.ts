import { loadActs } from '../acts.ts'
import { countedElseQuoted, partOf } from '../answers.ts'
import { countOne } from '../counting.ts'
import { byCertainty, happenedWithin } from '../dates.ts'
import type { FigureDefinition } from '../figure.ts'
import { methodNotes, together } from '../method-notes.ts'
import { quotedFor } from '../quoted.ts'

/** Figure 33: "approximately 200 incidents of torture … annually"; "more than 10,000 people were detained". */
export const tortureIncidentsPerYear: FigureDefinition = {
  name: 'torture-incidents-per-year',
  title: {
    en: 'Incidents of torture in a year',
    ru: 'Случаи пыток за год',
    kk: 'Бір жылдағы азаптау жағдайлары',
  },
  definition: {
    en: 'Incidents of torture and ill-treatment in the calendar year up to the day, and how many others say there are.',
    ru: 'Случаи пыток и жестокого обращения в календарном году до этого дня и сколько их, по словам других.',
    kk: 'Күнтізбелік жылдың осы күніне дейінгі азаптау мен қатыгез қарау жағдайлары және басқалардың айтуынша олардың саны.',
  },
  unit: 'incident',
  filter: {
    en: 'Events of the type torture or ill-treatment that began in the calendar year of the day and not after it.',
    ru: 'События типа «пытки или жестокое обращение», начавшиеся в календарном году этого дня и не позже него.',
    kk: 'Түрі — азаптау немесе қатыгез қарау, осы күннің күнтізбелік жылында, одан кешікпей басталған оқиғалар.',
  },
  method: together(
    {
      en: 'One event counts one, whatever the number of victims. What this casebook documents one by one is a small part of what is registered: it says nothing of the total or of its change.',
      ru: 'Одно событие считается за одно независимо от числа пострадавших. Задокументированное здесь поимённо — малая часть зарегистрированного: по нему нельзя судить ни об общем числе, ни о его изменении.',
      kk: 'Жәбірленушілер санына қарамастан, бір оқиға бір болып саналады. Осында бір-бірлеп құжатталғаны тіркелгеннің аз ғана бөлігі: одан жалпы сан туралы да, оның өзгеруі туралы да қорытынды шығаруға болмайды.',
    },
    methodNotes.countedElseQuoted,
    methodNotes.monthDates,
  ),
  on: null,
  async compute({ view, on }) {
    const [acts, quoted] = await Promise.all([
      loadActs(view, ['torture']),
      quotedFor(view, 'torture-incidents-per-year', on, 'incidents'),
    ])
    const newYear = `${on.slice(0, 4)}-01-01`
    const { yes, perhaps } = byCertainty(
      acts.filter((act) => act.at.earliest !== null),
      (act) => happenedWithin(act.at, newYear, on),
    )
    return countedElseQuoted(yes.map(countOne), quoted, 'incidents', {
      uncertain: perhaps.map(countOne),
      parts: partOf('detained', detained, [], quoted),
    })
  },
}

const detained = {
  en: 'Persons detained, as stated',
  ru: 'Задержанные, по указанию источника',
  kk: 'Ұсталғандар, дереккөз бойынша',
}
