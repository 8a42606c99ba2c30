import type { Report, Rule } from '../../rule.ts'
import {
  type CountedList,
  type Quantity,
  readCountedLists,
  type Understanding,
} from '../../understanding/index.ts'
import { numberWord } from './say.ts'

/** The number word against the list it introduces. */
export const numberList: Rule = {
  code: 'number-list',
  group: 'numbers',
  title: 'A number and the list behind it agree',
  why: 'A name was added to the list or dropped from it and the number in front stayed. Whoever counts along first doubts the list, then the paper. Looked at are lists of items, names in a row and lists after a colon; a list that says "including" or "among others" may be shorter than the number, never longer. Clauses after a colon that explain a number without listing it are left alone.',
  examples: [
    {
      text: 'Three activists, Akylbek Muratbai, Rasul Zhumaniyazov, Rinat Utambetov and Koshkarbai Toremuratov, were arrested.',
      finds: ['Three activists'],
      shows: 'three counted, four named',
    },
    {
      text: 'Two new parties were registered before the elections: Baytak, Respublica and Amanat.',
      finds: ['Two new parties'],
      shows: 'names behind a colon',
    },
    {
      text: 'The law has the following four shortcomings:\n\n- foreigners may not assemble;\n- notice is in fact permission;\n- spontaneous assemblies are forbidden.\n',
      finds: ['four shortcomings'],
      shows: 'number against items',
    },
    {
      text: 'There are three reasons for concern. First, the law bans spontaneous rallies. Second, it asks for permission. Third, it excludes foreigners. Fourth, it sets places far from the centre.',
      finds: ['three reasons'],
      shows: 'First, Second, Third, Fourth',
    },
    {
      text: 'Three members of the union, Nurbek Kushakbayev and Amin Yeleusinov, were sentenced in 2017.',
      finds: ['Three members'],
      shows: 'words between the number and the names',
    },
    {
      text: 'We, four organisations, the International Partnership for Human Rights, Freedom House and the Kazakhstan International Bureau for Human Rights and Rule of Law, write to you.',
      finds: ['four organisations'],
      shows: 'bodies with "and" in their names',
    },
    {
      text: 'Three organisations, the International Partnership for Human Rights, Freedom House and the Kazakhstan International Bureau for Human Rights and Rule of Law, wrote. There are three stages. First, a notice is filed. Then the city answers.',
      finds: [],
      shows: 'trap: an "and" within a name; stages told without ordinals',
    },
    {
      text: 'Nine journalists are behind bars: Aigerim Tleuzhan, Duman Mukhamedkarim, Marat Zhylanbayev and others.',
      finds: [],
      shows: 'trap: the list says that it is not whole',
    },
    {
      text: 'Three activists, Akylbek Muratbai, Rasul Zhumaniyazov, and Rinat Utambetov were arrested in 2024.',
      finds: [],
      shows: 'trap: three counted and three named',
    },
    {
      text: 'In two cities the police acted alike: protesters were surrounded, beaten and driven away.',
      finds: [],
      shows: 'trap: the colon explains and lists no cities',
    },
    {
      text: 'The court heard the two appeals in one day. The authorities should:\n\n- publish the judgment;\n- pay compensation;\n- reopen the case.\n',
      finds: [],
      shows: 'trap: the number stands in an earlier sentence',
    },
    {
      text: 'In a joint statement, eight organisations criticised the list, including Human Rights Watch and Article 19.',
      finds: [],
      shows: 'trap: "including" names a part',
    },
    {
      text: 'The delegation was headed by the Deputy Prime Minister and was composed of four members:\n\n- the Vice-Minister of Justice;\n- the Permanent Representative;\n- a judge of the Supreme Court.\n',
      finds: [],
      shows: 'trap: the head, named before, is one of the four',
    },
  ],
  check(draft: Understanding, report: Report): void {
    for (const list of draft.part(readCountedLists)) {
      const counted = disagreeing(list)
      if (counted === undefined) continue
      const { quantity, sure } = counted
      const listed = numberWord(list.least)
      report({
        at: { passage: quantity.passage, from: quantity.numberFrom, to: quantity.to },
        severity: sure ? 'warning' : 'note',
        message: `The text says ${numberWord(quantity.value)}, the list ${list.kind === 'items' ? 'under' : 'after'} it has ${listed}. Correct the number or the list.`,
        related: [list.at],
      })
    }
  },
}

/** The head of a delegation, named before the list of its members, may be one of their number. */
const headed = /\b(?:headed|led|chaired) by\b/

/** The count that the list contradicts; none where any count before it fits. */
function disagreeing(list: CountedList): { quantity: Quantity; sure: boolean } | undefined {
  const { counts, least, most, kind, open } = list
  if (counts.some(({ value }) => value >= least && value <= most)) return undefined
  const nearest = counts.findLast(({ role }) => role === 'following') ?? counts.at(-1)
  if (nearest === undefined) return undefined
  const { value, bound, role } = nearest
  if (least < value && open) return undefined
  if (value === most + 1 && headed.test(nearest.sentence.text)) return undefined
  if (most > value && bound !== 'exact') return undefined
  if (kind === 'words' && !listsWords(list, nearest)) return undefined
  if (role === 'following') return { quantity: nearest, sure: true }
  if (kind === 'ordinals' && !(listedUnits.test(nearest.unit) && counts.length === 1))
    return undefined
  if (kind === 'items' && !listedUnits.test(nearest.unit) && !introduces(nearest)) return undefined
  return { quantity: nearest, sure: counts.length === 1 || kind !== 'words' }
}

/** "… has five flaws:": nothing but a few words between the number's noun and the end of its sentence. */
function introduces({ passage, to, sentence }: Quantity): boolean {
  return passage.text.slice(to, sentence.to).trim().split(/\s+/).length <= 4
}

/** Things that papers list; other nouns with a number ("in two cities … :") are often not what the list lists. */
const listedUnits =
  /^(?:issue|point|recommendation|demand|reason|measure|step|area|question|concern|request|principle|element|condition|requirement|category|group|treaty|instrument|proposal|aspect|priority|problem|challenge|shortcoming|flaw|case|example|kind|type|form|way|ground|objective|purpose|factor|stage|part|topic|theme|task|provision|right|criterion|change|amendment|commitment|obligation|organisation|organization|party|country|state|institution|body|name)$/

/** A list of short phrases, none of which begins with a number of its own (that is a sum, not a list). */
function listsWords({ members, least }: CountedList, { unit, role }: Quantity): boolean {
  if (least < 2 || !(role === 'following' || listedUnits.test(unit))) return false
  return members.every((text) => {
    const words = text.split(/\s+/)
    return words.length <= 9 && !startsWithNumber.test(text) && !clause.test(text)
  })
}

const startsWithNumber =
  /^(?:over|about|some|more than|at least)?\s*(?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b)/i
const clause =
  /\b(?:is|are|was|were|has|have|had|will|would|can|cannot|did|does|do|which|who|because|when|where|while|not)\b/i
