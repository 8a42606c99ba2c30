import type { Report, Rule } from '../../rule.ts'
import {
  type Dated,
  type Dates,
  readDates,
  readSentences,
  type Sentence,
  type Understanding,
} from '../../understanding/index.ts'
import { inWords } from './say.ts'
import { type DatedStage, stagesApart, stagesOf } from './stages.ts'
import { isAhead } from './tense.ts'

/** What came after is dated before: "despite the calls of January 2025 … in February 2024", a verdict before the arrest. */
export const dateOrder: Rule = {
  code: 'date-order',
  group: 'dates',
  title: 'Dates follow the order that the words tell',
  why: 'A year that was not moved on turns a story round: the minister answers a call that was made a year later, the court convicts before the arrest. Compared are dates joined by "despite", "following", "after", "before", in one sentence or at the start of the next, and arrest, charge, trial, verdict and appeal of one case. Sentences that speak of another, earlier or repeated case are left alone.',
  examples: [
    {
      text: 'At the review in January 2025 several States asked for repeal. Despite these calls, in early February 2024 the Minister proposed heavier penalties.',
      finds: ['February 2024'],
      shows: 'despite something that came later',
    },
    {
      text: 'Following the verdict of 17 January 2025, lawyers announced in December 2024 that they would appeal.',
      finds: ['December 2024'],
      shows: 'following, in one sentence',
    },
    {
      text: 'He was arrested on 17 January 2025 and convicted on 5 June 2024.',
      finds: ['5 June 2024'],
      shows: 'a verdict before the arrest',
    },
    {
      text: 'In June 2024, eleven defendants were convicted. In October 2023, an appeal court upheld the convictions.',
      finds: ['October 2023'],
      shows: 'an appeal before the verdict',
    },
    {
      text: 'She was moved to house arrest in May 2022 before being cleared of the charges in March 2022.',
      finds: ['March 2022'],
      shows: 'before something that came earlier',
    },
    {
      text: 'Aidos Sadykov was shot in Kyiv on 18 June 2024. He died of his wounds on 2 June 2024.',
      finds: ['2 June 2024'],
      shows: 'a death before the attack',
    },
    {
      text: 'The poet was arrested on 26 June 2020 and released on 3 June 2020 after protests.',
      finds: ['3 June 2020'],
      shows: 'a release before the arrest',
    },
    {
      text: 'The Criminal Code was signed on 3 July 2014 and entered into force on 1 January 2014.',
      finds: ['1 January 2014'],
      shows: 'in force before it was signed',
    },
    {
      text: 'He was released on 3 June 2020. In January 2020 he was convicted. The law was adopted in May 2020 and entered into force in June 2020.',
      finds: [],
      shows: 'trap: a verdict may come before or after a release',
    },
    {
      text: 'At the review in January 2024 several States asked for repeal. Despite these calls, in early February 2025 the Minister proposed heavier penalties.',
      finds: [],
      shows: 'the right order',
    },
    {
      text: 'In November 2023 he was convicted; he had been arrested in May 2024.',
      finds: ['May 2024'],
      shows: 'looking back at something later',
    },
    {
      text: 'She was sentenced in June 2021. In May 2023 she was charged with fraud.',
      finds: [],
      shows: 'trap: a new case after the verdict',
    },
    {
      text: 'He was arrested on 17 January 2025. He had previously been convicted in June 2021.',
      finds: [],
      shows: 'trap: an earlier case',
    },
    {
      text: 'In June 2024 one activist was convicted. In May 2024 three journalists were arrested.',
      finds: [],
      shows: 'trap: other people',
    },
    {
      text: 'Following the January 2025 arrest of the blogger, activists recalled his case of 2021.',
      finds: [],
      shows: 'trap: looking back',
    },
    {
      text: 'The appeal is scheduled for March 2025. Later, in January 2025, the lawyer fell ill.',
      finds: [],
      shows: 'trap: a plan comes before what is told',
    },
  ],
  check(draft: Understanding, report: Report): void {
    const dates = draft.part(readDates)
    const sentences = draft.part(readSentences)
    for (const passage of draft.passages) {
      if (dates.of(passage).length < 2) continue
      const here = sentences.of(passage)
      const told = new Set<Dated>()
      const say = (wrong: Dated, against: Dated, message: string): void => {
        if (told.has(wrong)) return
        told.add(wrong)
        report({
          at: { passage, from: wrong.from, to: wrong.to },
          severity: 'warning',
          message: `${message} Correct one of the dates.`,
          related: [{ passage, from: against.from, to: against.to }],
        })
      }
      let before: readonly DatedStage[] = []
      for (const [at, sentence] of here.entries()) {
        const inSentence = dates.within(sentence)
        if (inSentence.length === 0) continue
        const previous = here[at - 1]
        const wrong =
          joined(sentence, inSentence) ?? (previous && answers(sentence, previous, dates))
        if (wrong) say(wrong.late, wrong.early, wrong.message)
        const stages = stagesOf(sentence, inSentence)
        for (const [index, later] of stages.entries()) {
          const earlier = [
            ...(continues(sentence, later) ? before : []),
            ...stages.slice(0, index),
          ].find((one) => turnedRound(one, later))
          if (earlier)
            say(
              later.date,
              earlier.date,
              `The ${later.stage} (${inWords(later.date)}) and the ${earlier.stage} (${inWords(earlier.date)}) are dated in the wrong order.`,
            )
        }
        if (stages.length > 0) before = stages
      }
    }
  },
}

interface Wrong {
  readonly late: Dated
  readonly early: Dated
  readonly message: string
}

/**
 * Of two steps the one told later is dated the wrong way round: a verdict before the arrest. An arrest told after a
 * verdict and dated after it is a new case, unless the words look back ("had been arrested").
 */
function turnedRound(first: DatedStage, later: DatedStage): boolean {
  const order = stagesApart(first.stage, later.stage)
  if (order > 0) return later.date.latest < first.date.earliest
  return (
    order < 0 && /\bhad been\b/.test(later.sentence.text) && later.date.earliest > first.date.latest
  )
}

/** The next sentence speaks of the same case: an appeal, or a sentence about "he", "she", "they". */
function continues(sentence: Sentence, { stage }: DatedStage): boolean {
  return stage === 'appeal' || /^(?:He|She|His|Her)\s/.test(sentence.text)
}

const opening =
  /^(?:Despite|In spite of|Following|After|In response to|In the wake of|Notwithstanding|As a result of)\s/
const openingBefore = /^(?:Before|Ahead of|Prior to)\s/
const led = /(?:^|[\s,(])(?:in|on)\s+(?:early\s+|late\s+|mid-)?$/i
const lookingBack =
  /\b(?:already|previous\w*|earlier|since|recall\w*|had|who|which|whose|first|original\w*|former\w*|anniversary)\b/i

/** Two dates of one sentence with "after" or "before" between them or at its head. */
function joined({ passage, from, text }: Sentence, dates: readonly Dated[]): Wrong | undefined {
  const [first, second] = dates
  if (
    first === undefined ||
    second === undefined ||
    dates.length !== 2 ||
    !sharp(second) ||
    isAhead(text.slice(0, first.from - from))
  )
    return undefined
  const gap = passage.text.slice(first.to, second.from)
  if (!led.test(gap) || lookingBack.test(gap) || gap.includes(';')) return undefined
  if (lookingBack.test(passage.text.slice(second.to, second.to + 60))) return undefined
  if (opening.test(text) && gap.includes(',') && second.latest < first.earliest) {
    return {
      late: second,
      early: first,
      message: `${inWords(second)} is told as coming after ${inWords(first)}.`,
    }
  }
  if (openingBefore.test(text) && gap.includes(',') && second.earliest > first.latest) {
    return {
      late: second,
      early: first,
      message: `${inWords(second)} is told as coming before ${inWords(first)}.`,
    }
  }
  const word =
    /^[^,;.]{0,60}?,?\s(before|after)\s+(?:\w+ )?(?:being|having|he|she|they|it|his|her|their)\b[^,;.]*$/.exec(
      gap,
    )?.[1]
  if (word === 'before' && second.latest < first.earliest)
    return {
      late: second,
      early: first,
      message: `${inWords(first)} is told as coming before ${inWords(second)}.`,
    }
  if (word === 'after' && second.earliest > first.latest)
    return {
      late: second,
      early: first,
      message: `${inWords(first)} is told as coming after ${inWords(second)}.`,
    }
  return undefined
}

const answer =
  /^(?:Despite (?:this|that|these|those|such)|In spite of (?:this|that|these|those)|Following (?:this|that|these|those)|After (?:this|that|these|those)|Subsequently|Afterwards|Thereafter|Then|Later|In response|As a result|Consequently)\b[^.;]{0,40}?\b(?:in|on)\s+(?:early\s+|late\s+|mid-)?$/i

/** "… in January 2025 … . Despite these calls, in February 2024 …". */
function answers(sentence: Sentence, previous: Sentence, dates: Dates): Wrong | undefined {
  const [date] = dates.within(sentence)
  const earlier = dates.within(previous).filter(({ precision }) => precision !== 'year')
  const [against] = earlier
  if (
    date === undefined ||
    against === undefined ||
    !sharp(date) ||
    isAhead(previous.text.slice(0, against.from - previous.from))
  )
    return undefined
  if (!answer.test(sentence.passage.text.slice(sentence.from, date.from))) return undefined
  if (!earlier.every(({ earliest }) => date.latest < earliest)) return undefined
  return {
    late: date,
    early: against,
    message: `${inWords(date)} is told as coming after ${inWords(against)}, in the sentence before.`,
  }
}

const sharp = ({ precision, several }: Dated): boolean =>
  (precision === 'day' || precision === 'month') && !several
