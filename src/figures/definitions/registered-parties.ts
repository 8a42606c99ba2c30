import { countedElseQuoted, countedPart, partOf } from '../answers.ts'
import { countOne } from '../counting.ts'
import { happenedBy } from '../dates.ts'
import type { FigureDefinition } from '../figure.ts'
import { methodNotes, together } from '../method-notes.ts'
import { quotedFor } from '../quoted.ts'
import { loadRegister, registerStatusOn } from '../register.ts'

/** Figure 20: "two new parties were registered … increased the number of registered parties to seven". */
export const registeredParties: FigureDefinition = {
  name: 'registered-parties',
  title: {
    en: 'Registered political parties',
    ru: 'Зарегистрированные политические партии',
    kk: 'Тіркелген саяси партиялар',
  },
  definition: {
    en: 'Political parties registered by the State on the day, and those registered in the year before it.',
    ru: 'Политические партии, зарегистрированные государством на этот день, и те из них, что зарегистрированы за год до него.',
    kk: 'Осы күні мемлекет тіркеген саяси партиялар және олардың соңғы бір жылда тіркелгендері.',
  },
  unit: 'organisation',
  filter: {
    en: 'Organisations of the type political party whose latest register entry not after the day says registered; new: first registered in the twelve months before the day.',
    ru: 'Организации типа «политическая партия», последняя запись реестра о которых не позже этого дня — «зарегистрирована»; новые — впервые зарегистрированы за двенадцать месяцев до этого дня.',
    kk: 'Түрі — саяси партия, осы күннен кешікпей жасалған соңғы тізілім жазбасы «тіркелген» болатын ұйымдар; жаңалары — осы күнге дейінгі он екі айда алғаш тіркелгендері.',
  },
  method: together(
    {
      en: 'Only parties that this casebook names can be counted: where a source states more than are named here, its number is shown beside.',
      ru: 'Сосчитать можно лишь партии, названные в этом досье: если источник указывает больше, чем названо здесь, его число показано рядом.',
      kk: 'Осы іс кітабында аталған партияларды ғана санауға болады: дереккөз бұдан көп көрсетсе, оның саны қатар беріледі.',
    },
    methodNotes.countedElseQuoted,
    methodNotes.monthDates,
  ),
  on: '2023-03-31',
  async compute({ view, on }) {
    const [parties, quoted] = await Promise.all([
      loadRegister(view, 'party'),
      quotedFor(view, 'registered-parties', on, 'registered'),
    ])
    const registered = parties.filter((party) => registerStatusOn(party, on) === 'registered')
    const yearBefore = `${Number(on.slice(0, 4)) - 1}${on.slice(4)}`
    const fresh = registered.filter((party) =>
      party.entries
        .filter((entry) => entry.status === 'registered')
        .every((entry) => (entry.at.earliest ?? '') > yearBefore),
    )
    const uncertain = parties.filter(
      (party) =>
        !registered.includes(party) &&
        party.entries.some((e) => e.status === 'registered' && happenedBy(e.at, on) === 'perhaps'),
    )
    return countedElseQuoted(registered.map(countOne), quoted, 'registered', {
      uncertain: uncertain.map(countOne),
      parts:
        registered.length > 0
          ? [countedPart('new', newLabel, fresh.map(countOne))]
          : partOf('new', newLabel, [], quoted),
    })
  },
}

const newLabel = {
  en: 'New: first registered in the year before',
  ru: 'Новые: впервые зарегистрированы за предыдущий год',
  kk: 'Жаңалары: соңғы бір жылда алғаш тіркелгендері',
}
