import type { Dated, Sentence } from '../../understanding/index.ts'

/** A step of a proceeding with the date the sentence gives it. */
export interface DatedStage {
  readonly stage: Stage
  readonly date: Dated
  readonly sentence: Sentence
}

/** Steps of a proceeding, of a death, and of a law. */
export type Stage =
  | 'arrest'
  | 'charge'
  | 'trial'
  | 'verdict'
  | 'appeal'
  | 'release'
  | 'attack'
  | 'death'
  | 'adoption'
  | 'signature'
  | 'entry into force'

/** Nobody is convicted before the arrest, dies before the attack; no law is in force before it is signed. */
const chains: readonly (readonly Stage[])[] = [
  ['arrest', 'charge', 'trial', 'verdict', 'appeal'],
  // A release may come before the verdict or after it.
  ['arrest', 'release'],
  ['attack', 'death'],
  ['arrest', 'death'],
  ['adoption', 'signature', 'entry into force'],
]

/** Above 0 where the second comes after the first, below 0 before it, 0 where nothing is known. */
export function stagesApart(first: Stage, second: Stage): number {
  const chain = chains.find((one) => one.includes(first) && one.includes(second))
  return chain === undefined ? 0 : chain.indexOf(second) - chain.indexOf(first)
}

const verbs: readonly (readonly [Stage, RegExp])[] = [
  [
    'appeal',
    /\b(?:appeals? (?:court|was|were|had been|hearing)|(?:court of appeal|supreme court|cassation)\b|(?:upheld|confirmed|quashed|overturned) (?:the|his|her|their|its) (?:sentence|conviction|verdict|judgment)|on appeal)/gi,
  ],
  [
    'verdict',
    /\b(?:convicted|sentenced|found guilty|acquitted|verdict (?:was|came|fell)|handed (?:down|a) (?:\w+ ){0,2}(?:sentence|verdict))\b/gi,
  ],
  ['trial', /\b(?:trial (?:began|started|opened|commenced)|went on trial|put on trial)\b/gi],
  [
    'charge',
    /\b(?:(?:was|were|been|being|formally) (?:charged|indicted)|charges were (?:brought|filed|pressed))\b/gi,
  ],
  [
    'arrest',
    /\b(?:(?:was|were|been|being) (?:\w+ )?(?:arrested|detained|apprehended)|taken into custody|placed in (?:pre-?trial )?(?:detention|custody)|arrested|detained)\b/gi,
  ],
  [
    'release',
    /\b(?:was|were|been|being) (?:\w+ )?(?:released|freed|set free)\b|(?<=\band )released\b/gi,
  ],
  ['attack', /\b(?:was|were|been) (?:shot|attacked|stabbed|wounded|beaten)\b/gi],
  ['death', /\b(?:died|(?:was|were) found dead|passed away|succumbed)\b/gi],
  ['adoption', /\b(?:was|were|been) (?:adopted|passed)\b/gi],
  ['signature', /\b(?:(?:was|were|been) signed|signed into law)\b/gi],
  ['entry into force', /\b(?:entered into force|came into force|took effect|came into effect)\b/gi],
]

/** Other cases, and steps that come again, are told with such words; nothing is concluded from their sentences. */
const otherCase =
  /\b(?:again|anew|new|another|second|third|re-?arrested|repeated\w*|previous\w*|earlier|former\w*|first|separate\w*|unrelated|different|other|one of them|while|whereas|respectively|extended|extension|several|many|dozens|some|others|each|prior|in absentia|wanted|extradit\w+|amnest\w+|life)\b/i

const ofLaws: ReadonlySet<Stage> = new Set(['adoption', 'signature', 'entry into force'])

/** The steps of a sentence that have a date of their own. */
export function stagesOf(sentence: Sentence, dates: readonly Dated[]): readonly DatedStage[] {
  if (dates.length === 0) return []
  const other = otherCase.test(sentence.text)
  if (other && !/\bforce|\beffect/.test(sentence.text)) return []
  const steps = verbs
    .flatMap(([stage, pattern]) =>
      [...sentence.text.matchAll(pattern)].map((match) => ({
        stage,
        from: sentence.from + match.index,
        to: sentence.from + match.index + match[0].length,
      })),
    )
    // "The new law was signed": a law is told of as new.
    .filter(({ stage }) => !other || ofLaws.has(stage))
    .toSorted((a, b) => a.from - b.from)
  const found: DatedStage[] = []
  const { text } = sentence.passage
  for (const [at, date] of dates.entries()) {
    if (date.several) continue
    const lead = /(?:\b(?:in|on|by)\s+)(?:(?:early|mid|late)[\s-]+)?$/i.exec(
      text.slice(sentence.from, date.from),
    )
    if (!lead) continue
    const before = steps.findLast(({ to }) => to <= date.from)
    const gap = before && text.slice(before.to, date.from)
    if (before && gap !== undefined && gap.length <= 60 && !cut.test(gap.replace(onAppeal, ''))) {
      found.push({ stage: before.stage, date, sentence })
      continue
    }
    const start = text.slice(sentence.from, date.from - lead[0].length)
    const opens =
      start.trim() === '' || /[,;]\s*(?:and\s+|then\s+|and then\s+|but\s+)?$|\band\s+$/.test(start)
    const next = steps.find(({ from }) => from >= date.to)
    const nextDate = dates[at + 1]
    if (
      opens &&
      next &&
      next.from - date.to <= 120 &&
      (nextDate === undefined || next.from < nextDate.from)
    )
      found.push({ stage: next.stage, date, sentence })
  }
  return found
}

/** What divides a step from a date behind it; "On appeal, in February 2019" is one. */
const cut = /[,;:]|\b(?:and|but|after|before|following|for)\b/
const onAppeal = /^,(?=\s+in\s)/
