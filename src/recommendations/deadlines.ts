import { addTerm, dateBounds } from '../base/date.ts'
import type { DeadlineTerm, Packs } from '../packs/index.ts'
import type { RecordOf } from '../records/index.ts'

/** A day by which somebody is to act, computed from a record and a rule of a pack. */
export interface Deadline {
  readonly record: string
  /** A term of `deadlines`, or `stated` where the record itself names the day. */
  readonly rule: string
  readonly by: DeadlineTerm['by']
  /** YYYY-MM-DD; two different days where the beginning is not known to the day. */
  readonly earliest: string
  readonly latest: string
  readonly voluntary: boolean
  /** Was the source of the rule read again? */
  readonly verified: boolean
  /** The clock begins on a day that the record does not have; the nearest that it has was taken. */
  readonly estimated: boolean
  /** The remedy or measure, where the day is of one part. */
  readonly part?: string
}

type Subject = RecordOf<'recommendation'> | RecordOf<'decision'>

/**
 * The deadlines of one recommendation or decision.
 * @param body the term of its body in the packs, e.g. "hrc" (the handle of the organisation's record)
 */
export function deadlinesOf(record: Subject, body: string | undefined, packs: Packs): Deadline[] {
  const rules = packs.deadlines().filter((rule) => body !== undefined && rule.bodies.includes(body))
  return [
    ...statedIn(record),
    ...rules.flatMap((rule) => {
      if (rule.starts === 'follow-up-selected' && hasStatedFollowUp(record)) return []
      const start = startOf(record, rule, packs)
      return start === undefined || !holdsFor(rule, start.from)
        ? []
        : [computed(record, rule, start)]
    }),
  ]
}

interface Start {
  readonly from: string
  readonly to: string
  readonly estimated: boolean
}

const hasStatedFollowUp = (record: Subject): boolean =>
  record.kind === 'recommendation' && record.followUp?.due !== undefined

function startOf(record: Subject, rule: DeadlineTerm, packs: Packs): Start | undefined {
  if (rule.starts === 'decision-transmitted' || rule.starts === 'decision-reply-expected') {
    if (record.kind !== 'decision') return undefined
    const begun = daysOf(record.transmitted, false) ?? daysOf(record.date, true)
    if (rule.starts === 'decision-transmitted' || begun === undefined) return begun
    const reply = packs
      .deadlines()
      .find((other) => other.starts === 'decision-transmitted' && other.by === 'state')
    if (reply === undefined) return undefined
    return {
      from: addTerm(begun.from, reply.length),
      to: addTerm(begun.to, reply.length),
      estimated: true,
    }
  }
  if (record.kind !== 'recommendation') return undefined
  if (rule.starts === 'follow-up-selected' && record.followUp === undefined) return undefined
  return daysOf(record.date, false)
}

function daysOf(date: string | undefined, estimated: boolean): Start | undefined {
  if (date === undefined) return undefined
  const { startEarliest, startLatest } = dateBounds(date)
  return startEarliest === null || startLatest === null
    ? undefined
    : { from: startEarliest, to: startLatest, estimated }
}

/** A rule holds for what begins from `from` on and before `until`. */
function holdsFor(rule: DeadlineTerm, day: string): boolean {
  const first = rule.from && dateBounds(rule.from).startEarliest
  const end = rule.until && dateBounds(rule.until).startEarliest
  return (!first || day >= first) && (!end || day < end)
}

const computed = (record: Subject, rule: DeadlineTerm, start: Start): Deadline => ({
  record: record.id,
  rule: rule.term,
  by: rule.by,
  earliest: addTerm(start.from, rule.length),
  latest: addTerm(start.to, rule.length),
  voluntary: rule.voluntary === true,
  verified: rule.verified,
  estimated: start.estimated,
})

/** Days that the record itself names come before any rule. */
function statedIn(record: Subject): Deadline[] {
  const named =
    record.kind === 'recommendation'
      ? [{ due: record.followUp?.due, part: undefined }]
      : record.remedies.map(({ due, id }) => ({ due, part: id }))
  return named.flatMap(({ due, part }) => {
    const days = daysOf(due, false)
    return days === undefined
      ? []
      : [
          {
            record: record.id,
            rule: 'stated',
            by: 'state' as const,
            earliest: days.from,
            latest: days.to,
            voluntary: false,
            verified: true,
            estimated: false,
            ...(part === undefined ? {} : { part }),
          },
        ]
  })
}
