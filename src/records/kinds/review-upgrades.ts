import type { UpgradeStep } from '../kind.ts'

type Body = Record<string, unknown>

/** Words of the press and what the United Nations calls the same (modalities: resolution 5/1, paragraph 32). */
const positions: Readonly<Record<string, string>> = {
  accepted: 'supported',
  rejected: 'noted',
  noted: 'noted',
  pending: 'pending',
}

/** Gives a field another name, and what is said of it (`fields`, by JSON Pointer) with it. */
function rename(body: Body, from: string, to: string): Body {
  const { [from]: value, ...rest } = body
  const fields = body.fields as Body | undefined
  return {
    ...rest,
    ...(value === undefined ? {} : { [to]: value }),
    ...(fields === undefined
      ? {}
      : {
          fields: Object.fromEntries(
            Object.entries(fields).map(([pointer, said]) => [
              pointer === `/${from}` || pointer.startsWith(`/${from}/`)
                ? `/${to}${pointer.slice(from.length + 1)}`
                : pointer,
              said,
            ]),
          ),
        }),
  }
}

/** The conflicting values a field was said to have, in their new form. */
function mapStatements(body: Body, pointer: string, to: string, turn: (value: unknown) => unknown) {
  const fields = body.fields as Record<string, Body & { also?: Body[] }> | undefined
  const said = fields?.[pointer]
  if (!fields || !said) return body
  const { [pointer]: _, ...others } = fields
  const also = said.also?.map((other) => ({ ...other, value: turn(other.value) }))
  return { ...body, fields: { ...others, [to]: also ? { ...said, also } : said } }
}

const positionOf = (word: unknown): Body => {
  const position = positions[String(word)] ?? 'unclear'
  return position === word ? { position } : { position, stated: word }
}

export const recommendationToSecond: UpgradeStep = {
  from: 1,
  since: '2026-11-21',
  does: 'names the number in the document apart from its symbol and the count apart from both, and keeps positions as a history in the words of the United Nations',
  upgrade: (body) => {
    let next = rename(body, 'number', 'count')
    // The first version had one field for both; only a symbol of a document has a stroke.
    if (!String(next.symbol ?? '').includes('/')) next = rename(next, 'symbol', 'number')
    const { position, ...rest } = mapStatements(next, '/position', '/positions', (word) => [
      positionOf(word),
    ])
    return position === undefined ? rest : { ...rest, positions: [positionOf(position)] }
  },
}

export const decisionToSecond: UpgradeStep = {
  from: 1,
  since: '2026-11-21',
  does: 'takes several symbols and names every remedy',
  upgrade: (body) => {
    const { symbol, remedies, ...rest } = mapStatements(body, '/symbol', '/symbols', (value) => [
      value,
    ])
    return {
      ...rest,
      ...(symbol === undefined ? {} : { symbols: [symbol] }),
      ...(remedies === undefined
        ? {}
        : { remedies: (remedies as Body[]).map((one, i) => ({ id: `r${i + 1}`, ...one })) }),
    }
  },
}

export const assessmentToSecond: UpgradeStep = {
  from: 1,
  since: '2026-11-21',
  does: 'has room for the part graded, the role of the assessor, the version of the scale and the evidence',
  upgrade: (body) => body,
}
