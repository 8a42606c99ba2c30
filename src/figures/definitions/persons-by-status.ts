import { statusOn } from '../../projections/index.ts'
import { countedAnswer, countedPart } from '../answers.ts'
import { countPersons, loadGroups, loadSinglePersons } from '../counting.ts'
import type { FigureDefinition } from '../figure.ts'

/** The table of the home page: how many persons are in which status. */
export const personsByStatus: FigureDefinition = {
  name: 'persons-by-status',
  title: {
    en: 'Persons by status',
    ru: 'Лица по статусу',
    kk: 'Мәртебесі бойынша адамдар',
  },
  definition: {
    en: 'Persons of whom this casebook records anything that gives a status, by their status on the day.',
    ru: 'Лица, о которых в этом досье есть сведения, дающие статус, по их статусу на этот день.',
    kk: 'Осы іс кітабында мәртебе беретін мәліметі бар адамдар, сол күнгі мәртебесі бойынша.',
  },
  unit: 'person',
  filter: {
    en: 'All persons known individually whose status on the day is not “no measure recorded”.',
    ru: 'Все известные по отдельности лица, чей статус на этот день — не «мер не зафиксировано».',
    kk: 'Сол күнгі мәртебесі «шара тіркелмеген» емес, жеке-жеке белгілі барлық адамдар.',
  },
  method: {
    en: 'Every person is in one status, the gravest that holds on the day. Those of whom there has been no news for too long are counted in no status and listed as unconfirmed. Groups known by number only are left out, because the same unnamed persons may be in several of them.',
    ru: 'Каждое лицо имеет один статус — самый тяжёлый из действующих в этот день. Те, о ком слишком давно нет известий, ни в один статус не входят и перечислены как неподтверждённые. Группы, известные только числом, не входят: одни и те же не названные лица могут быть в нескольких из них.',
    kk: 'Әр адамның бір мәртебесі бар — сол күні қолданыстағылардың ең ауыры. Көптен бері хабар жоқ адамдар ешбір мәртебеге кірмейді, расталмағандар тізімінде көрсетіледі. Тек саны белгілі топтар кірмейді: аты-жөні аталмаған бір адамдар олардың бірнешеуінде болуы мүмкін.',
  },
  on: null,
  async compute({ view, on }) {
    const [groups, persons] = await Promise.all([loadGroups(view), loadSinglePersons(view)])
    const statuses = await statusOn(view, on, [...persons])
    const known = [...statuses].filter(([, status]) => status.status !== 'no-measure')
    const isOpen = (status: { stale: boolean; last: string | null }) =>
      status.stale || status.last !== null
    const byTerm = Map.groupBy(
      known.filter(([, status]) => !isOpen(status)),
      ([, status]) => status.status,
    )
    const parts = view.packs
      .terms('statuses')
      .filter(({ term }) => byTerm.has(term))
      .map(({ term, label }) =>
        countedPart(
          term,
          label,
          countPersons(
            (byTerm.get(term) ?? []).map(([id]) => id),
            groups,
          ),
        ),
      )
    return countedAnswer(
      parts.flatMap((part) => part.counted),
      [],
      null,
      {
        parts,
        unconfirmed: countPersons(
          known.filter(([, status]) => isOpen(status)).map(([id]) => id),
          groups,
        ),
      },
    )
  },
}
