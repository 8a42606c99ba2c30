import { countedElseQuoted, partOf } from '../answers.ts'
import type { FigureDefinition } from '../figure.ts'
import { methodNotes, together } from '../method-notes.ts'
import { quotedFor } from '../quoted.ts'
import { differences, notInside } from '../remarks.ts'
import { actsBy, countAffected, loadFollowed, loadTrial } from '../trial.ts'

/** The key of the case. */
const key = 'koshmambet'

/** Figure 26: six police officers convicted; 44 victims, 23 of them represented by one lawyer; about 100 detained. */
export const koshmambetTrial: FigureDefinition = {
  name: 'koshmambet-trial',
  title: {
    en: 'Trial over torture at Koshmambet: officers convicted',
    ru: 'Процесс о пытках в Кошмамбете: осуждённые сотрудники',
    kk: 'Қошмамбеттегі азаптау туралы сот: сотталған қызметкерлер',
  },
  definition: {
    en: 'Persons convicted in the trial over torture at Koshmambet by the day; beside them those who were detained, the victims, and the victims represented by one lawyer.',
    ru: 'Лица, осуждённые к этому дню по делу о пытках в Кошмамбете; отдельно — задержанные, потерпевшие и потерпевшие, которых представлял один адвокат.',
    kk: 'Осы күнге дейін Қошмамбеттегі азаптау ісі бойынша сотталғандар; бөлек — ұсталғандар, жәбірленушілер және бір адвокат өкілдік еткен жәбірленушілер.',
  },
  unit: 'person',
  filter: {
    en: 'Accused of the case “koshmambet” with a conviction not after the day. Victims: of the torture in which the accused are the perpetrators. Detained: in the detentions which that torture followed.',
    ru: 'Обвиняемые по делу «koshmambet» с осуждением не позже этого дня. Потерпевшие — от пыток, исполнители которых — обвиняемые. Задержанные — при задержаниях, за которыми последовали эти пытки.',
    kk: '«koshmambet» ісі бойынша осы күннен кешікпей сотталған айыпталушылар. Жәбірленушілер — айыпталушылар жасаған азаптаудан зардап шеккендер. Ұсталғандар — сол азаптаудың алдындағы ұстауларда ұсталғандар.',
  },
  method: together(
    {
      en: 'Roles are counted apart and never added: one person may be detained, a victim and represented. Represented persons are part of the victims, victims part of the detained; a remark says where that does not hold.',
      ru: 'Роли считаются отдельно и никогда не складываются: одно лицо может быть и задержанным, и потерпевшим, и представленным адвокатом. Представленные входят в число потерпевших, потерпевшие — в число задержанных; если это не так, об этом сказано в примечании.',
      kk: 'Рөлдер бөлек саналады, ешқашан қосылмайды: бір адам әрі ұсталған, әрі жәбірленуші, әрі адвокат өкілдік еткен болуы мүмкін. Өкілдік етілгендер жәбірленушілердің, жәбірленушілер ұсталғандардың ішіне кіреді; олай болмаса, ескертпеде айтылады.',
    },
    methodNotes.onceEach,
    methodNotes.countedElseQuoted,
  ),
  on: '2025-01-17',
  async compute({ view, on }) {
    const [trial, torture, detentions, followed, quoted] = await Promise.all([
      loadTrial(view, key, on),
      actsBy(view, ['torture'], on),
      actsBy(view, ['detention', 'mass-detention'], on),
      loadFollowed(view),
      quotedFor(view, 'koshmambet-trial', on, 'convicted'),
    ])
    const charged = torture.filter((act) =>
      act.participants.some((p) => p.role === 'perpetrator' && trial.accused.has(p.who)),
    )
    const before = new Set(charged.flatMap((act) => followed.get(act.record) ?? []))
    const victims = countAffected(charged, view, trial.groups)
    const detained = countAffected(
      detentions.filter((act) => before.has(act.record)),
      view,
      trial.groups,
    )
    const parts = [
      ...partOf('detained', labels.detained, detained, quoted),
      ...partOf('victims', labels.victims, victims, quoted),
      ...partOf('represented', labels.represented, [], quoted),
    ]
    const number = (part: string) => parts.find((p) => p.part === part)?.value ?? null
    const rest = {
      uncertain: trial.uncertain,
      parts,
      remarks: [
        ...(victims.length > 0 ? differences(victims, quoted, 'victims') : []),
        ...(detained.length > 0 ? differences(detained, quoted, 'detained') : []),
        ...notInside(number('represented'), number('victims')),
        ...notInside(number('victims'), number('detained')),
      ],
    }
    const held = trial.proceedings.length > 0
    return countedElseQuoted(trial.convicted, quoted, 'convicted', rest, held)
  },
}

const labels = {
  detained: { en: 'Detained', ru: 'Задержанные', kk: 'Ұсталғандар' },
  victims: { en: 'Victims', ru: 'Потерпевшие', kk: 'Жәбірленушілер' },
  represented: {
    en: 'Victims represented by one lawyer, as stated',
    ru: 'Потерпевшие, представленные одним адвокатом, по указанию источника',
    kk: 'Бір адвокат өкілдік еткен жәбірленушілер, дереккөз бойынша',
  },
}
