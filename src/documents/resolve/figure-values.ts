import type { Part, Quoted } from '../../figures/index.ts'
import { listWords, numberWord } from '../../wording/index.ts'
import { citations } from '../cases/index.ts'
import { type FigureFact, findKind } from '../facts.ts'
import type { DraftInlineDirective } from '../language/index.ts'
import { preferredName } from '../names.ts'
import type { Place } from '../place.ts'
import type { Inline } from '../tree.ts'
import { citeRecords } from './cite.ts'
import { type CountedNumber, countedNumber, countedText, quotedText } from './numbers.ts'
import { notFound, type Pass, type Setting } from './pass.ts'
import { qualifiers } from './qualifiers.ts'
import type { UsedValue } from './values.ts'
import { paperWords } from './words.ts'

type Directive<N extends DraftInlineDirective['name']> = Extract<DraftInlineDirective, { name: N }>

/** A figure and the part of it that is meant. */
export interface AskedFigure {
  readonly figure: FigureFact
  readonly part: Part | undefined
  readonly number: CountedNumber
  readonly on: string
  /** "figure:behind-bars#house-arrest@2025-02-28". */
  readonly key: string
}

/** Finds what a directive counts; null, with a fault, when there is no such figure or part, or it only quotes. */
export function askedFigure(
  name: string,
  options: { readonly on?: string | undefined; readonly part?: string | undefined },
  at: Place,
  pass: Pass,
): AskedFigure | null {
  const on = options.on ?? pass.head.on
  const figure = pass.facts.figure(name, on)
  if (!figure) {
    notFound(pass, 'figure', name, at)
    return null
  }
  const part = figure.parts?.find((one) => one.part === options.part)
  if (options.part !== undefined && !part) {
    const parts = figure.parts?.map((one) => one.part).join(', ')
    pass.faults.add(
      'document-unresolved',
      `The figure "${name}" has no part "${options.part}"; ${parts ? `it has ${parts}` : 'it has none'}`,
      at,
    )
    return null
  }
  const number = countedNumber(figure, part)
  if (!number) {
    const asked = options.part === undefined ? name : `${name}#${options.part}`
    pass.faults.add(
      'document-quoted',
      `On ${on} the figure "${asked}" cannot be counted from this casebook${figure.quoted.length > 0 ? `; it is somebody's number: write :quoted[${asked}]` : ''}`,
      at,
    )
    return null
  }
  return {
    figure,
    part,
    number,
    on,
    key: `figure:${name}${options.part === undefined ? '' : `#${options.part}`}@${on}`,
  }
}

export function figureValue(directive: Directive<'figure'>, pass: Pass): UsedValue | null {
  const { as } = directive.options
  const asked = askedFigure(directive.subject, directive.options, directive.at, pass)
  if (!asked) return null
  const { figure, number, on, key } = asked
  const said = as === 'of' ? 'words' : as
  const shown = countedText(number, said, pass.language)
  const whole = as === 'of' ? countedNumber(figure, undefined) : null
  return pass.values.use(as === 'words' ? key : `${key}:${as}`, directive.at, () => ({
    text: whole
      ? qualifiers[pass.language].of(shown, countedText(whole, 'words', pass.language))
      : shown,
    records: [...number.counted, ...(whole?.counted ?? [])].map((one) => one.record),
    figure: directive.subject,
    on,
  }))
}

/** The persons a figure counts, in the order of its list; unnamed ones as a number at the end. */
export function namesValue(directive: Directive<'names'>, pass: Pass): UsedValue | null {
  const asked = askedFigure(directive.subject, directive.options, directive.at, pass)
  if (!asked) return null
  const { records } = pass.facts
  const { language } = pass
  const persons = asked.number.counted.map((one) => ({
    ...one,
    person: findKind(records, one.record, 'person'),
  }))
  if (persons.some(({ person }) => person === undefined)) {
    pass.faults.add(
      'document-unresolved',
      `The figure "${directive.subject}" does not count persons, so it has no names; use ::table or ::cases`,
      directive.at,
    )
    return null
  }
  return pass.values.use(`names:${asked.key.slice('figure:'.length)}`, directive.at, () => {
    const named = persons.flatMap(({ person }) =>
      person && !person.group ? [preferredName(person, language)] : [],
    )
    const unnamed = persons.reduce((sum, { person, low }) => sum + (person?.group ? low : 0), 0)
    const others = unnamed === 0 ? [] : [paperWords[language].others(numberWord(unnamed, language))]
    return {
      text: listWords([...named, ...others], language),
      records: persons.map((one) => one.record),
      figure: directive.subject,
      on: asked.on,
    }
  })
}

/** Somebody's number: the value, and the note that says whose it is. */
export function quotedValue(
  directive: Directive<'quoted'>,
  pass: Pass,
  setting: Setting,
): { value: UsedValue; note: Inline[] } | null {
  const claim = findKind(pass.facts.records, directive.subject, 'claim')
  const quoted = claim ? quotedClaim(claim) : quotedOfFigure(directive, pass)
  if (!quoted) return null
  const record = findKind(pass.facts.records, quoted.claim, 'claim')
  if (!record) {
    notFound(pass, 'claim', quoted.claim, directive.at)
    return null
  }
  const { as, note } = directive.options
  const value = pass.values.use(
    `claim:${record.id}${as === 'words' ? '' : `:${as}`}`,
    directive.at,
    () => ({
      text: quotedText(quoted, as, pass.language),
      records: [record.id],
    }),
  )
  return {
    value,
    note: note === 'no' ? [] : citeRecords(citations(record), directive.at, pass, setting),
  }
}

type QuotedNumber = Pick<Quoted, 'claim' | 'value' | 'least' | 'most' | 'qualifier' | 'printed'>

const quotedClaim = (claim: {
  id: string
  value?: number | undefined
  least?: number | undefined
  most?: number | undefined
  qualifier: string
  printed: string
}): QuotedNumber => ({
  claim: claim.id,
  value: claim.value ?? null,
  least: claim.least ?? null,
  most: claim.most ?? null,
  qualifier: claim.qualifier,
  printed: claim.printed,
})

function quotedOfFigure(directive: Directive<'quoted'>, pass: Pass): QuotedNumber | null {
  const [name = '', part] = directive.subject.split('#')
  const figure = pass.facts.figure(name, pass.head.on)
  if (!figure) {
    notFound(pass, 'claim or figure', name, directive.at)
    return null
  }
  const claims = figure.quoted.filter((one) =>
    part === undefined ? one.part === null : one.part === part,
  )
  const usable = part === undefined && claims.length === 0 ? figure.quoted : claims
  const [only, second] = usable
  if (only && !second) return only
  pass.faults.add(
    'document-quoted',
    only
      ? `Several bodies state "${directive.subject}"; name one of the claims: ${usable.map((one) => `:quoted[${one.claim}] "${one.printed}"`).join(', ')}`
      : `Nobody's number is recorded for "${directive.subject}"${figure.value === null ? '' : `; the casebook counts it: write :figure[${name}]`}`,
    directive.at,
  )
  return null
}
