import { countedElseQuoted } from '../answers.ts'
import type { Case, Charge } from '../cases.ts'
import { chargedBy } from '../charges.ts'
import { countPersons, loadGroups, withMembers } from '../counting.ts'
import type { FigureDefinition } from '../figure.ts'
import { methodNotes, together } from '../method-notes.ts'
import { quotedFor } from '../quoted.ts'
import { namedAndUnnamed } from '../remarks.ts'
import { statedGroups } from '../stated-groups.ts'

const topic = 'january-2022'

/** Criminal Code, article 272: mass riots. */
const isThis = ({ article }: Charge, { topics }: Case): boolean =>
  article === 'kz-criminal-code 272' && topics.has(topic)

/** Figure 28: "more than two dozen activists were charged with rioting". */
export const chargedWithRioting: FigureDefinition = {
  name: 'charged-with-rioting',
  title: {
    en: 'Charged with rioting over the January 2022 events',
    ru: 'Обвинённые в массовых беспорядках в связи с январскими событиями 2022 года',
    kk: '2022 жылғы Қаңтар оқиғасына байланысты жаппай тәртіпсіздік үшін айыпталғандар',
  },
  definition: {
    en: 'Persons charged by the day under article 272 of the Criminal Code in connection with the January 2022 events, whatever became of the charge.',
    ru: 'Лица, которым к этому дню предъявлено обвинение по статье 272 Уголовного кодекса в связи с январскими событиями 2022 года, чем бы дело ни кончилось.',
    kk: 'Осы күнге дейін 2022 жылғы Қаңтар оқиғасына байланысты Қылмыстық кодекстің 272-бабы бойынша айып тағылғандар, істің немен аяқталғанына қарамастан.',
  },
  unit: 'person',
  filter: {
    en: 'Accused in criminal proceedings with the topic January 2022 and a charge under article 272, opened not after the day.',
    ru: 'Обвиняемые в уголовных делах с темой «январь 2022 года» и обвинением по статье 272, начатых не позже этого дня.',
    kk: 'Тақырыбы 2022 жылғы Қаңтар, 272-бап бойынша айып тағылған, осы күннен кешікпей басталған қылмыстық істердегі айыпталушылар.',
  },
  method: together(
    {
      en: 'A person charged under several articles counts once; one who was acquitted or whose case was closed stays counted.',
      ru: 'Обвиняемый по нескольким статьям считается один раз; оправданный или тот, чьё дело закрыто, остаётся в числе.',
      kk: 'Бірнеше бап бойынша айыпталған адам бір рет саналады; ақталған немесе ісі жабылған адам саннан шығарылмайды.',
    },
    methodNotes.onceEach,
    methodNotes.countedElseQuoted,
  ),
  on: null,
  async compute({ view, on }) {
    const [charged, groups, quoted] = await Promise.all([
      chargedBy(view, on, isThis),
      loadGroups(view),
      quotedFor(view, 'charged-with-rioting', on),
    ])
    const reported = await statedGroups(view, groups, ['charged-with-rioting'])
    const count = (persons: readonly string[]) =>
      countPersons(withMembers(persons, groups).difference(reported), groups)
    const counted = count(charged.yes)
    return countedElseQuoted(counted, quoted, null, {
      uncertain: count(charged.perhaps),
      remarks: namedAndUnnamed(counted, groups),
    })
  },
}
