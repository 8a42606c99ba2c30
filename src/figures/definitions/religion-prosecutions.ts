import { countedElseQuoted } from '../answers.ts'
import { caseKey, loadCases } from '../cases.ts'
import { countEach, loadGroups } from '../counting.ts'
import { byCertainty, happenedWithin } from '../dates.ts'
import type { FigureDefinition } from '../figure.ts'
import { methodNotes, together } from '../method-notes.ts'
import { quotedFor } from '../quoted.ts'
import { statedGroups } from '../stated-groups.ts'

/** Figure 1: "203 reported administrative prosecutions initiated … in 2023". */
export const religionProsecutions: FigureDefinition = {
  name: 'religion-prosecutions',
  title: {
    en: 'Administrative prosecutions for religion or belief in a year',
    ru: 'Административные дела за религию или убеждения за год',
    kk: 'Бір жылда дін немесе наным үшін қозғалған әкімшілік істер',
  },
  definition: {
    en: 'Administrative offence cases opened from 1 January of the year to the day against persons or organisations for exercising freedom of religion or belief.',
    ru: 'Дела об административных правонарушениях, начатые с 1 января года по этот день против людей или организаций за осуществление свободы религии или убеждений.',
    kk: 'Дін немесе наным бостандығын пайдаланғаны үшін адамдарға немесе ұйымдарға қарсы жылдың 1 қаңтарынан осы күнге дейін қозғалған әкімшілік құқық бұзушылық туралы істер.',
  },
  unit: 'proceeding',
  filter: {
    en: 'Proceedings of the type administrative, topic religion, opened in the calendar year of the day.',
    ru: 'Производства административного типа, тема — религия, начатые в календарном году этого дня.',
    kk: 'Түрі әкімшілік, тақырыбы дін, осы күннің күнтізбелік жылында басталған іс жүргізулер.',
  },
  method: together(
    {
      en: 'One person or organisation in one case counts one, legal persons included. A number stated for another year is shown, but is not the number of this year.',
      ru: 'Одно лицо или одна организация в одном деле считается за одно производство, включая юридических лиц. Число, указанное за другой год, показано, но не является числом этого года.',
      kk: 'Бір істегі бір адам немесе бір ұйым бір іс жүргізу болып саналады, заңды тұлғалар да кіреді. Басқа жылға қатысты айтылған сан көрсетіледі, бірақ осы жылдың саны болып саналмайды.',
    },
    methodNotes.countedElseQuoted,
    methodNotes.monthDates,
  ),
  on: '2023-12-31',
  async compute({ view, on }) {
    const [cases, groups, quoted] = await Promise.all([
      loadCases(view),
      loadGroups(view),
      quotedFor(view, 'religion-prosecutions', on),
    ])
    const reported = await statedGroups(view, groups, ['religion-prosecutions'])
    const religious = cases.filter(
      (c) => c.type === 'administrative' && c.topics.has('religion') && !reported.has(c.person),
    )
    const newYear = `${on.slice(0, 4)}-01-01`
    const { yes, perhaps } = byCertainty(religious, (c) => happenedWithin(c.opened, newYear, on))
    const ofYear = quoted.filter(({ asOf }) => asOf?.startsWith(on.slice(0, 4)))
    const answer = countedElseQuoted(countEach(yes, caseKey, groups), ofYear, null, {
      uncertain: countEach(perhaps, caseKey, groups),
    })
    return { ...answer, quoted }
  },
}
