import type { Rule } from '../../rule.ts'
import { abbreviations } from '../../understanding/index.ts'

const stop =
  /(?<![\p{L}\p{N}.@/_-])(\p{Lu}\p{Ll}{5,}|(?:\p{Ll}{2,20}-)?\p{Ll}{3,})\. (\p{Ll}{2,}|[aаиов])(?= |, )/gu

/** Beginnings of names that are written small. */
const smallNames: ReadonlySet<string> = new Set(
  'van von de der den del della di da dos al el ibn bin iphone ebay'.split(' '),
)

/** A full stop in the middle of a sentence. */
export const strayFullStop: Rule = {
  code: 'stray-full-stop',
  group: 'terms',
  title: 'A full stop stands inside a sentence',
  why: 'A full stop before a small letter is left over from a sentence that was cut or joined. Abbreviations (e.g., art., para.), addresses, dots of omission and names written small are left alone.',
  examples: [
    {
      text: 'Any religious literature. and other information materials must be examined.',
      finds: ['literature. and'],
    },
    {
      text: 'In Karakalpakstan. was nothing heard of it; Prof. of law Ivanov wrote.',
      finds: ['Karakalpakstan. was'],
      shows: 'behind a name; a short word with a capital may be an abbreviation',
    },
    { text: 'The court rejected the appeal. the lawyer said.', finds: ['appeal. the'] },
    { text: 'Суд отклонил жалобу. и оставил приговор в силе.', finds: ['жалобу. и'] },
    {
      text: 'See e.g. the law, art. twelve, para. two, vol. one, approx. three, etc. and others.',
      finds: [],
      shows: 'abbreviations',
    },
    {
      text: 'They decided… and left. iphronline.org and vlast.kz wrote about it.',
      finds: [],
      shows: 'omission and addresses',
    },
    {
      text: 'As follows: a. provide access; b. abolish the register.',
      finds: [],
      shows: 'letters of a list',
    },
  ],
  check(draft, report) {
    for (const passage of draft.passages) {
      if (passage.block.kind === 'code' || !passage.text.includes('. ')) continue
      for (const { 0: hit, 1: before = '', 2: after = '', index } of passage.text.matchAll(stop)) {
        if (abbreviations.has(before.toLowerCase()) || smallNames.has(after) || short.has(before))
          continue
        report({
          at: { passage, from: index, to: index + hit.length },
          severity: joining.has(after) ? 'warning' : 'note',
          message: `A full stop stands before “${after}”, which goes on in small letters.`,
        })
      }
    }
  },
}

/** Words that begin no name and no command: before them the stop is surely left over. */
const joining: ReadonlySet<string> = new Set(
  'and or but the an in on at of to for with that which who whom whose was were is are be been has have had he she it they we as by from also this these those his her their its not no so then where when while because if и а но или что который которая которые в на по для с он она они не'.split(
    ' ',
  ),
)

/** Further words that are cut with a full stop. */
const short: ReadonlySet<string> = new Set(
  'dist corr rev vols nos secs ann app suppl ibidem loc cit seq min max sec hrs yrs mos avg est resp dipl mag univ ст стр обл пос тыс чел'.split(
    ' ',
  ),
)
