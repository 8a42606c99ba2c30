import { countedElseQuoted, partOf } from '../answers.ts'
import type { Charge } from '../cases.ts'
import { chargedBy } from '../charges.ts'
import { countPersons, loadGroups, withMembers } from '../counting.ts'
import type { FigureDefinition } from '../figure.ts'
import { methodNotes, together } from '../method-notes.ts'
import { quotedFor } from '../quoted.ts'
import { statedGroups } from '../stated-groups.ts'

/** Criminal Code, article 405, part 2: taking part in a banned extremist organisation. */
const isThis = ({ article, part }: Charge): boolean =>
  article === 'kz-criminal-code 405' && part === '2'

/** Figure 14: "5 persons are facing charges under article 405(2)"; "200 more detained and interrogated". */
export const chargedUnder4052: FigureDefinition = {
  name: 'charged-under-405-2',
  title: {
    en: 'Charged under article 405, part 2, of the Criminal Code',
    ru: 'Обвиняемые по части 2 статьи 405 Уголовного кодекса',
    kk: 'Қылмыстық кодекстің 405-бабының 2-бөлігі бойынша айыпталғандар',
  },
  definition: {
    en: 'Persons formally suspected or accused, by the day, of taking part in a banned extremist organisation, and those interrogated.',
    ru: 'Лица, официально подозреваемые или обвиняемые к этому дню в участии в запрещённой экстремистской организации, и допрошенные.',
    kk: 'Осы күнге дейін тыйым салынған экстремистік ұйымға қатысты деп ресми күдікті немесе айыпталушы болғандар және жауап алынғандар.',
  },
  unit: 'person',
  filter: {
    en: 'Accused in criminal proceedings with a charge under article 405, part 2, opened not after the day and not dropped.',
    ru: 'Обвиняемые в уголовных делах с обвинением по части 2 статьи 405, начатых не позже этого дня и не прекращённых.',
    kk: '405-баптың 2-бөлігі бойынша айып тағылған, осы күннен кешікпей басталған және қысқартылмаған қылмыстық істердегі айыпталушылар.',
  },
  method: together(
    {
      en: 'Charged means the formal status of suspect or accused; a proceeding of which no charge names the part of the article does not count.',
      ru: 'Обвинение означает официальный статус подозреваемого или обвиняемого; производство, в обвинении которого часть статьи не названа, не считается.',
      kk: 'Айыпталған деп ресми күдікті немесе айыпталушы мәртебесі бар адам есептеледі; айыпта баптың бөлігі аталмаған іс жүргізу саналмайды.',
    },
    methodNotes.onceEach,
    methodNotes.countedElseQuoted,
  ),
  on: '2020-10-16',
  async compute({ view, on }) {
    const [charged, groups, quoted] = await Promise.all([
      chargedBy(view, on, isThis, true),
      loadGroups(view),
      quotedFor(view, 'charged-under-405-2', on, 'charged'),
    ])
    const reported = await statedGroups(view, groups, ['charged-under-405-2'])
    const count = (persons: readonly string[]) =>
      countPersons(withMembers(persons, groups).difference(reported), groups)
    return countedElseQuoted(count(charged.yes), quoted, 'charged', {
      uncertain: count(charged.perhaps),
      parts: partOf('interrogated', interrogated, [], quoted),
    })
  },
}

const interrogated = {
  en: 'Detained and interrogated, as stated',
  ru: 'Задержаны и допрошены, по указанию источника',
  kk: 'Ұсталып, жауап алынғандар, дереккөз бойынша',
}
