import type { Rule, Span } from '../../rule.ts'
import { type Introduction, readAbbreviations } from '../../understanding/index.ts'

/** An abbreviation introduced twice, or for two things. */
export const abbreviationTwice: Rule = {
  code: 'abbreviation-twice',
  group: 'terms',
  title: 'An abbreviation is introduced twice',
  why: 'An abbreviation that stands for two things misleads; one that is introduced a second time shows that two papers were pasted together. The second is only a note. Another small word, a plural or a possessive in the long form is no other thing.',
  examples: [
    {
      text: 'Civil society organisations (CSO) wrote. The Committee for State Order (CSO) answered.',
      finds: ['CSO'],
      shows: 'two things',
    },
    {
      text: 'A nuclear power plant (NPP) is planned. Later, the nuclear power plant (NPP) was put to a vote.',
      finds: ['NPP'],
      shows: 'introduced again',
    },
    {
      text: 'The UPR (Universal Periodic Review) is near. The United Party of Reform (UPR) is new.',
      finds: ['UPR'],
    },
    {
      text: 'A nuclear power plant (NPP) is planned. The NPP is disputed (see the law on the NPP).',
      finds: [],
      shows: 'introduced once',
    },
    {
      text: 'Organisations (IPHR and KIBHR) wrote. International Partnership for Human Rights (IPHR) signed.',
      finds: [],
      shows: 'named in brackets, not introduced',
    },
  ],
  check(draft, report) {
    const { introductions } = draft.part(readAbbreviations)
    for (const [abbreviation, all] of Map.groupBy(introductions, (each) => each.abbreviation)) {
      const spelt = all.filter(
        ({ expansion, passage }) =>
          expansion !== undefined && !passage.note && passage.block.kind !== 'heading',
      )
      const [first, second] = spelt
      if (first === undefined || second === undefined) continue
      const other = spelt.find((each) => !isSameThing(first, each))
      const at = other ?? second
      report({
        at: spanOf(at),
        severity: other ? 'warning' : 'note',
        message: other
          ? `“${abbreviation}” stands for “${other.expansion}” here and for “${first.expansion}” before.`
          : `“${abbreviation}” was already introduced before.`,
        related: [spanOf(first)],
      })
    }
  },
}

const spanOf = ({ passage, from, to }: Introduction): Span => ({ passage, from, to })

function isSameThing(a: Introduction, b: Introduction): boolean {
  const [x, y] = [contentOf(a.expansion ?? ''), contentOf(b.expansion ?? '')]
  const [short, long] = x.size < y.size ? [x, y] : [y, x]
  return [...short].filter((word) => long.has(word)).length * 2 > short.size
}

const contentOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .replaceAll('isation', 'ization')
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3)
      .map((word) => word.slice(0, 6)),
  )
