import { affiliatedWith } from '../affiliations.ts'
import { countedElseQuoted, partOf } from '../answers.ts'
import { withMembers } from '../counting.ts'
import { happenedWithin } from '../dates.ts'
import type { FigureDefinition } from '../figure.ts'
import { methodNotes, together } from '../method-notes.ts'
import { recognisedOn } from '../politically-motivated.ts'
import { quotedFor } from '../quoted.ts'
import { differences, namedAndUnnamed } from '../remarks.ts'
import { stockOf } from '../standing.ts'

/** The month in which these imprisonments began, and the handle of the movement whose supporters are shown apart. */
const month = { first: '2020-05-01', last: '2020-05-31' }
const movement = 'koshe-partiyasy'

/** Figure 13: "9 activists imprisoned since May 2020", 8 of them named; house arrest 2; 10 other political prisoners. */
export const imprisonedSinceMay2020: FigureDefinition = {
  name: 'imprisoned-since-may-2020',
  title: {
    en: 'Political prisoners held since May 2020',
    ru: 'Политические заключённые, удерживаемые с мая 2020 года',
    kk: '2020 жылғы мамырдан бері отырған саяси тұтқындар',
  },
  definition: {
    en: 'Persons recognised as held for political reasons who on the day are in detention and whose detention began in May 2020; beside them those under house arrest and the others in detention.',
    ru: 'Лица, признанные удерживаемыми по политическим мотивам, которые в этот день лишены свободы с мая 2020 года; отдельно — находящиеся под домашним арестом и прочие лишённые свободы.',
    kk: 'Саяси себеппен ұсталып отыр деп танылған, осы күні бас бостандығынан айырылған және қамауы 2020 жылғы мамырда басталған адамдар; бөлек — үйқамақтағылар мен басқа қамаудағылар.',
  },
  unit: 'person',
  filter: {
    en: 'As in “behind-bars”, and a measure of detention that began in May 2020. Supporters: affiliated with Koshe Partiyasy (the Street Party).',
    ru: 'Как в показателе «behind-bars», и мера лишения свободы, начавшаяся в мае 2020 года. Сторонники: связанные с «Көше партиясы».',
    kk: '«behind-bars» көрсеткішіндегідей және қамау шарасы 2020 жылғы мамырда басталған. Жақтастар: «Көше партиясымен» байланысты адамдар.',
  },
  method: together(
    {
      en: 'The three numbers — held since May 2020, under house arrest, others held — share nobody. The names printed must equal the number; a remark says how many are known by name.',
      ru: 'Три числа — удерживаемые с мая 2020 года, под домашним арестом, прочие лишённые свободы — не пересекаются. Число напечатанных имён должно равняться числу; примечание указывает, сколько известно по имени.',
      kk: 'Үш сан — 2020 жылғы мамырдан бері отырғандар, үйқамақтағылар, басқа қамаудағылар — бір-бірімен қиылыспайды. Жазылған есімдер саны санға тең болуы тиіс; аты-жөні белгілілердің саны ескертпеде көрсетіледі.',
    },
    methodNotes.onceEach,
    methodNotes.countedElseQuoted,
  ),
  on: '2020-10-16',
  async compute({ view, on }) {
    const [{ groups, facts, statuses }, supporters, quoted] = await Promise.all([
      recognisedOn(view, on),
      affiliatedWith(view, movement),
      quotedFor(view, 'imprisoned-since-may-2020', on, 'imprisoned'),
    ])
    const beganThen = (person: string) =>
      (facts.get(person)?.holdings ?? []).some(
        ({ status, start }) =>
          status.held && happenedWithin(start, month.first, month.last) === 'yes',
      )
    const since = [...statuses.keys()].filter(beganThen)
    const before = [...statuses.keys()].filter((person) => !beganThen(person))
    const held = stockOf(since, statuses, (status) => status.held, view, groups)
    const others = stockOf(before, statuses, (status) => status.held, view, groups)
    const atHome = stockOf(
      statuses.keys(),
      statuses,
      (status) => status.term === 'house-arrest',
      view,
      groups,
    )
    const movementPeople = withMembers(supporters, groups)
    const ofMovement = held.counted.filter(({ record }) => movementPeople.has(record))
    return countedElseQuoted(held.counted, quoted, 'imprisoned', {
      unconfirmed: held.unconfirmed,
      uncertain: held.uncertain,
      parts: [
        ...partOf('supporters', labels.supporters, ofMovement, quoted),
        ...partOf('house-arrest', labels.atHome, atHome.counted, quoted),
        ...partOf('others', labels.others, others.counted, quoted),
      ],
      remarks: [
        ...(held.counted.length > 0
          ? [
              ...differences(ofMovement, quoted, 'supporters'),
              ...differences(atHome.counted, quoted, 'house-arrest'),
              ...differences(others.counted, quoted, 'others'),
            ]
          : []),
        ...namedAndUnnamed(held.counted, groups),
      ],
    })
  },
}

const labels = {
  supporters: {
    en: 'Of these: supporters of Koshe Partiyasy (the Street Party)',
    ru: 'Из них сторонники «Көше партиясы»',
    kk: 'Оның ішінде «Көше партиясының» жақтастары',
  },
  atHome: {
    en: 'Under house arrest, not part of the number',
    ru: 'Под домашним арестом, в число не входят',
    kk: 'Үйқамақта, санға кірмейді',
  },
  others: {
    en: 'Others in detention, held since another time',
    ru: 'Прочие лишённые свободы, с другого времени',
    kk: 'Басқа уақыттан бері отырған өзге қамаудағылар',
  },
}
