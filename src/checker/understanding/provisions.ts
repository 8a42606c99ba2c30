import type { Passage } from './passage.ts'
import { actAt, actKey, namesAnAct } from './provisions-acts.ts'
import type { Understanding } from './understanding.ts'

/** One article of a mention: "179" with the title that stands in quotation marks behind it. */
export interface Article {
  readonly number: string
  readonly from: number
  readonly to: number
  readonly gloss?: string
}

/** "Articles 174, 179 and 405 of the Criminal Code": the word, the numbers, the act where it is named. */
export interface Provision {
  readonly passage: Passage
  readonly from: number
  readonly to: number
  /** As printed: "Article", "articles", "arts." */
  readonly word: string
  readonly articles: readonly Article[]
  /** The act named with it, and a key that is the same for all forms of its name. */
  readonly act?: string
  readonly actKey?: string
  /** What stands in brackets behind the act. */
  readonly explained?: { readonly text: string; readonly from: number }
}

const beginning = /\b([Aa]rticles?|ARTICLES?|[Aa]rts?\.) (?=\d)/g
const number = /(\d{1,4}(?:-\d{1,2})?(?:\.\d{1,2})?)(?![\d\p{L}%])/uy
const detail =
  / ?\((?:\d|[a-z]\)|[a-z]{1,2}\b|paragraphs?|paras?\.?|parts?|clauses?|section)[^()]{0,40}\)/y
const gloss = /,? ?["“«]([^"“”«»]{3,400})["”»]/y
const separator = /(?:,? (?:and|or|as well as|to) |, ?|–|—)(?:[Aa]rticles? |[Aa]rt\. )?(?=\d)/y
const months =
  /^ ?(?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/

/** The articles of laws and treaties that the draft cites. */
export function readProvisions(draft: Understanding): readonly Provision[] {
  return draft.passages.flatMap((passage) =>
    passage.block.kind === 'code' || !/[Aa]rt|ARTICLE/.test(passage.text)
      ? []
      : provisionsIn(passage),
  )
}

function provisionsIn(passage: Passage): readonly Provision[] {
  const { text } = passage
  const found: Provision[] = []
  for (const { 0: all, 1: word = '', index } of text.matchAll(beginning)) {
    if (index < (found.at(-1)?.to ?? 0)) continue
    const articles = articlesFrom(text, index + all.length)
    const end = articles.at(-1)?.to
    if (end === undefined) continue
    found.push({ passage, from: index, to: end, word, articles, ...actOf(text, index, end) })
  }
  return found
}

function articlesFrom(text: string, start: number): readonly Article[] {
  const articles: Article[] = []
  let at = start
  for (;;) {
    const hit = take(number, text, at)
    if (hit === undefined || months.test(text.slice(hit.end, hit.end + 12))) break
    const details = take(detail, text, hit.end)?.end ?? hit.end
    const title = take(gloss, text, details)
    const to = title?.end ?? details
    articles.push({
      number: hit.groups[1] ?? '',
      from: at,
      to,
      ...(title && { gloss: title.groups[1] ?? '' }),
    })
    const next = take(separator, text, to)
    if (next === undefined) break
    at = next.end
  }
  return articles
}

function take(
  form: RegExp,
  text: string,
  at: number,
): { end: number; groups: RegExpExecArray } | undefined {
  form.lastIndex = at
  const groups = form.exec(text)
  return groups === null ? undefined : { end: form.lastIndex, groups }
}

function actOf(
  text: string,
  from: number,
  end: number,
): Pick<Provision, 'act' | 'actKey' | 'explained'> {
  const behind = /^(?:,? ?\([^()]{0,60}\))?,? ?(?:of|from|in|under) /.exec(
    text.slice(end, end + 80),
  )
  if (behind) {
    const start = end + behind[0].length
    const act = actAt(text.slice(start))
    if (act !== undefined) {
      const at = text.indexOf(act, start) + act.length
      const brackets = /^ ?\(([^()]{8,300})\)/.exec(text.slice(at, at + 320))
      return {
        act,
        actKey: actKey(act),
        ...(brackets && {
          explained: { text: brackets[1] ?? '', from: at + brackets[0].indexOf('(') + 1 },
        }),
      }
    }
  }
  const before =
    /((?:[\p{Lu}][\p{L}-]+ ){0,5}(?:Code|Law|Constitution|Covenant|Convention|ICCPR|UDHR|ICESCR))(?: of the Republic of \p{L}+)?,? ?(?:\(|\((?:see|under) )?$/u.exec(
      text.slice(Math.max(0, from - 90), from),
    )
  const act = before?.[1]
  return act !== undefined && namesAnAct(act) ? { act, actKey: actKey(act) } : {}
}
