import { compareNames } from '../../../names/index.ts'
import type { Rule, Span } from '../../rule.ts'
import { type PersonMention, readPersons, type Understanding } from '../../understanding/index.ts'

/** A list of persons that stands twice, with one name otherwise. */
export const nameList: Rule = {
  code: 'name-list',
  group: 'names',
  title: 'Two lists of the same persons differ in a name',
  why: 'The persons of a letter stand in its text, in the annex, among the signatures and the copies. When all but one or two names of one list stand in another, the rest was forgotten or is another person. A list that only names some of the persons of a longer one is left alone.',
  examples: [
    {
      text: 'We ask for the release of Marat Zhylanbayev, Aidar Syzdykov, Duman Mukhamedkarim and Asylbek Zhamuratov.\n\nThe cases of Marat Zhylanbayev, Aidar Syzdykov, Duman Mukhamedkarim and Timur Danebayev are described in the annex.',
      finds: ['Timur Danebayev'],
      shows: 'one person exchanged for another',
    },
    {
      text: 'We ask for the release of Marat Zhylanbayev, Aidar Syzdykov and Timur Danebayev.\n\nThe cases of Marat Zhylanbayev, Temirlan Syzdykov and Timur Danebayev are described in the annex.',
      finds: ['Temirlan Syzdykov'],
      shows: 'another given name',
    },
    {
      text: 'We ask for the release of Marat Zhylanbayev, Aidar Syzdykov and Timur Danebayev.\n\nMarat Zhylanbayev, Aidar Syzdykov, Timur Danebayev and Asylbek Zhamuratov are in prison.',
      finds: [],
      shows: 'a longer list',
    },
    {
      text: 'We ask for the release of Marat Zhylanbayev, Aidar Syzdykov and Timur Danebayev.\n\nAidar Syzdykov, Timur Danebayev and Marat Zhylanbayev are in prison.',
      finds: [],
      shows: 'another order',
    },
    {
      text: 'Activists Akylbek Muratbai, Rasul Zhumaniyazov and Rinat Utambetov were arrested.\n\nMarat Zhylanbayev, Aidar Syzdykov and Timur Danebayev are in prison.',
      finds: [],
      shows: 'two lists of different persons',
    },
  ],
  check(draft, report) {
    const lists = listsOf(draft)
    const byName = new Map<string, number[]>()
    const told = new Set<string>()
    lists.forEach((list, at) => {
      const near = new Map<number, number>()
      for (const { surname } of list)
        for (const other of byName.get(surname) ?? []) near.set(other, (near.get(other) ?? 0) + 1)
      for (const [other] of near) {
        const first = lists[other] ?? []
        const odd = exchanged(first, list)
        if (odd === undefined || told.has(odd.extra.written)) continue
        told.add(odd.extra.written)
        report({
          at: spanOf(odd.extra),
          severity: 'note',
          message: `A list of the same persons elsewhere has “${odd.missing.written}” and not “${odd.extra.written}”.`,
          related: [spanOf(odd.missing)],
        })
      }
      for (const { surname } of list)
        byName.set(surname, [...(byName.get(surname) ?? []), at].slice(-20))
    })
  },
}

const spanOf = ({ passage, from, to }: PersonMention): Span => ({ passage, from, to })

/** Three persons and more of one sentence with nothing but commas and "and" between them. */
function listsOf(draft: Understanding): readonly (readonly PersonMention[])[] {
  const lists: PersonMention[][] = []
  let list: PersonMention[] = []
  for (const mention of draft.part(readPersons).mentions) {
    const last = list.at(-1)
    const joined =
      last?.passage === mention.passage &&
      /^(?:,? and |, |; )$/.test(mention.passage.text.slice(last.to, mention.from))
    if (!joined) {
      if (list.length >= 3) lists.push(list)
      list = []
    }
    if (mention.given !== undefined) list.push(mention)
  }
  return list.length >= 3 ? [...lists, list] : lists
}

/** The one name that each of two lists of equal length has alone. */
function exchanged(
  a: readonly PersonMention[],
  b: readonly PersonMention[],
): { missing: PersonMention; extra: PersonMention } | undefined {
  if (a.length !== b.length) return undefined
  const names = new Set(a.map(({ written }) => written))
  const others = new Set(b.map(({ written }) => written))
  const missing = a.filter(({ written }) => !others.has(written))
  const extra = b.filter(({ written }) => !names.has(written))
  const [one, two] = [missing[0], extra[0]]
  if (missing.length !== 1 || extra.length !== 1 || one === undefined || two === undefined)
    return undefined
  return compareNames(one.written, two.written).same ? undefined : { missing: one, extra: two }
}
