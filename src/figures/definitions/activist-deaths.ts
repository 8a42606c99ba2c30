import { loadActs } from '../acts.ts'
import { countedElseQuoted } from '../answers.ts'
import { countPersons, loadGroups, withMembers } from '../counting.ts'
import { byCertainty, happenedBy } from '../dates.ts'
import type { FigureDefinition } from '../figure.ts'
import { methodNotes, together } from '../method-notes.ts'
import { loadOccupations } from '../occupations.ts'
import { quotedFor } from '../quoted.ts'

const categories = [
  'activist',
  'human-rights-defender',
  'womens-rights-activist',
  'lgbti-activist',
  'opposition',
  'journalist',
  'blogger',
]

/** Figure 34: "the deaths of three activists". */
export const activistDeaths: FigureDefinition = {
  name: 'activist-deaths',
  title: {
    en: 'Deaths of activists and journalists',
    ru: 'Гибель активистов и журналистов',
    kk: 'Белсенділер мен журналистердің өлімі',
  },
  definition: {
    en: 'Activists, human rights defenders, opposition members, journalists and bloggers who had died by the day.',
    ru: 'Активисты, правозащитники, оппозиционеры, журналисты и блогеры, погибшие или умершие к этому дню.',
    kk: 'Осы күнге дейін қайтыс болған белсенділер, құқық қорғаушылар, оппозиция өкілдері, журналистер мен блогерлер.',
  },
  unit: 'person',
  filter: {
    en: 'Events of the type death or killing; the person who died has an occupation of these categories.',
    ru: 'События типа «смерть» или «убийство»; род занятий умершего относится к этим категориям.',
    kk: 'Түрі — өлім немесе кісі өлтіру болатын оқиғалар; қайтыс болған адамның кәсібі осы санаттарға жатады.',
  },
  method: together(
    {
      en: 'The number equals the names in the list. It says nothing of the cause of death. A death without a date had happened by the day on which its first source was issued; before that it is listed as uncertain.',
      ru: 'Число равно числу имён в списке. О причине смерти оно ничего не говорит. Смерть без даты считается наступившей ко дню выхода первого источника; до него она показана как неопределённая.',
      kk: 'Сан тізімдегі есімдер санына тең. Ол өлімнің себебі туралы ештеңе айтпайды. Күні белгісіз өлім алғашқы дереккөз шыққан күнге дейін болған деп есептеледі; оған дейін анықталмаған деп көрсетіледі.',
    },
    methodNotes.onceEach,
  ),
  on: null,
  async compute({ view, on }) {
    const [acts, groups, occupations, quoted] = await Promise.all([
      loadActs(view, ['death', 'killing']),
      loadGroups(view),
      loadOccupations(view),
      quotedFor(view, 'activist-deaths', on),
    ])
    const { yes, perhaps } = byCertainty(acts, (act) => happenedBy(act.at, on))
    const died = (list: typeof acts) => {
      const dead = list.flatMap((act) => act.participants.filter((p) => roles.includes(p.role)))
      const all = withMembers(
        dead.map((p) => p.who),
        groups,
      )
      return [...all].filter((who) => categories.some((c) => occupations.get(who)?.has(c)))
    }
    const certain = new Set(died(yes))
    const uncertain = died(perhaps).filter((who) => !certain.has(who))
    return countedElseQuoted(countPersons(certain, groups), quoted, null, {
      uncertain: countPersons(uncertain, groups),
    })
  },
}

const roles = ['deceased', 'victim']
