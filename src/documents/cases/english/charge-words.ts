import { listWords } from '../../../wording/index.ts'
import type { CaseCharge } from '../case-facts.ts'

/** Charges by the way they can be spoken of. */
interface ChargeGroups {
  /** "incitement of discord (article 174 of the Criminal Code)". */
  readonly named: readonly string[]
  /** "extremism-related charges". */
  readonly charges: readonly string[]
  /** "article 174 of the Criminal Code", which nobody states. */
  readonly inferred: readonly string[]
}

function groups(charges: readonly CaseCharge[]): ChargeGroups {
  const named = new Set<string>()
  const onCharges = new Set<string>()
  const inferred = new Set<string>()
  for (const { stated, provision, inferred: guessed } of charges) {
    const article = provision ? ` (${guessed ? 'apparently ' : ''}${provision.text})` : ''
    if (stated !== undefined && /\bcharges?\b/.test(stated)) onCharges.add(stated + article)
    else if (stated !== undefined) named.add(stated + article)
    else if (provision && !guessed) named.add(`${provision.label} (${provision.text})`)
    else if (provision) inferred.add(provision.text)
  }
  return { named: [...named], charges: [...onCharges], inferred: [...inferred] }
}

const list = (items: readonly string[]): string => listWords(items, 'en')

/**
 * What stands after "convicted" or "charged": " of incitement of discord (article 174 of the Criminal Code)",
 * " on extremism-related charges", with "apparently" before what was inferred.
 */
export function chargePhrase(charges: readonly CaseCharge[], preposition: string): string {
  const { named, charges: onCharges, inferred } = groups(charges)
  return [
    named.length === 0 ? '' : ` ${preposition} ${list(named)}`,
    onCharges.length === 0 ? '' : ` on ${list(onCharges)}`,
    inferred.length === 0 ? '' : `, apparently under ${list(inferred)},`,
  ].join('')
}

/**
 * A sentence of its own for charges that no event names; empty when nothing is known of them.
 * @param many it is said of several cases at once
 */
export function chargeSentence(charges: readonly CaseCharge[], many: boolean): string {
  const { named, charges: onCharges, inferred } = groups(charges)
  const open = charges.some((one) => one.stage === 'charged')
  const rests = many ? (open ? 'cases rest' : 'cases rested') : open ? 'case rests' : 'case rested'
  const charge = many || named.length > 1 ? 'charges of' : 'a charge of'
  return [
    named.length === 0 ? '' : `The ${rests} on ${charge} ${list(named)}.`,
    onCharges.length === 0 ? '' : `The ${rests} on ${list(onCharges)}.`,
    inferred.length === 0 ? '' : `The ${rests.replace(' ', ' apparently ')} on ${list(inferred)}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/**
 * Another case than the one that is told: "earlier, in 2021, another case had been brought over …".
 * @param when "in 2021", or "" when it is not known
 * @param earlier it was brought before what the telling began with
 */
export function otherCaseSentence(
  charges: readonly CaseCharge[],
  when: string,
  earlier: boolean,
): string {
  const said = chargePhrase(charges, 'over').replace(/,$/, '')
  const lead = [earlier ? 'earlier' : '', when].filter((word) => word !== '').join(', ')
  return `${lead === '' ? '' : `${lead}, `}another case ${earlier ? 'had been' : 'was'} brought${said}.`
}

/** What a civil case or a complaint is about. */
export function claimSentence(charges: readonly CaseCharge[]): string {
  const stated = charges.flatMap((one) => one.stated ?? [])
  return stated.length === 0 ? '' : `The dispute concerns ${list(stated)}.`
}

export const chargeRecords = (charges: readonly CaseCharge[]): string[] =>
  charges.flatMap(({ provision }) => provision?.record ?? [])
