/** What stands right before a date that lies ahead: "by", "until", "ahead of". */
const limitBefore =
  /\b(?:by|until|till|before|ahead of|prior to|than|onwards?|through|for|to|expires?(?: on| in)?|ends?(?: on| in)|valid (?:from|until)|until the end of|by the end of|end of|beginning|starting|effective)\s+(?:early\s+|late\s+|mid-)?$/i

/** Words near a date that make it a plan and not an event. */
const ahead =
  /\b(?:(?:will|would|shall|is to|are to)(?:\s+(?:not|also|be|have|been))*\s+\p{L}+|to be \p{L}+|to take place|takes? place|scheduled|upcoming|forthcoming|planned|plans to|planning|expected|intends?|due (?:to|on|in|by)|deadline|postponed|set (?:for|to)|appointed for|going to|about to|enters? into force|come into force|next|anticipated|(?:was|were|been) announced|announced for|mandate|if convicted)\b|запланир|предстоящ|будет|будут|состоится|планирует|жоспарла/iu

/** What tells an event that has happened. */
const past =
  /\b(?:was|were|had|has|have|did|took|said|told|found|held|went|came|became|began|gave|made|sent|wrote|left|met|fled|got|led|ran|won|lost|died|\p{Ll}{2,}ed)\b|\p{Ll}{3,}(?:ал|ла|ли|лся|лась|лись|ен|ена|ены)(?!\p{L})/u

/** Characters before and behind a date that speak of it. */
const nearBefore = 80
const nearAfter = 220

/**
 * Whether the words around a date tell something that has happened: of a plan and an event the nearer one counts.
 * `from` and `to` are the date's offsets in the sentence.
 */
export function isTold(sentence: string, from: number, to: number): boolean {
  const before = sentence.slice(Math.max(0, from - nearBefore), from)
  if (limitBefore.test(before) || occasion.test(before)) return false
  if (asOf.test(before) || datedThing.test(before)) return true
  const after = sentence.slice(to, to + nearAfter)
  if (datedEvent.test(after)) return true
  const planned = { before: lastOf(ahead, before), after: after.search(ahead) }
  const event = { before: lastOf(past, before), after: after.search(past) }
  // "to be held", "planned": the words of a plan hold a past form themselves.
  if (planned.before >= event.before && planned.before >= 0) return false
  return (
    event.before >= 0 || (event.after >= 0 && (planned.after < 0 || event.after < planned.after))
  )
}

/** "as of May 2025" states what is, "the ruling of 20 January" what exists. */
const asOf = /\bas (?:of|at) (?:early |late |mid-)?$/i
const datedThing =
  /\b(?:ruling|decision|judgment|verdict|report|statement|letter|law|decree|resolution|article|communication|order|act) (?:of|from|dated)\s+$/i

/** "the January 2022 events": named after its date, it has happened. */
const datedEvent =
  /^\s+(?:events|protests?|arrests?|verdict|ruling|killings?|riots|unrest|crackdown|massacre)\b/

/** "the elections of January 2021" may lie ahead whatever the verb; "at the session of" does not. */
const occasion =
  /(?<!\b(?:at|during|after|following|since) (?:the|its|their) (?:\p{L}+ ){0,2})\b(?:elections?|referendum|session|review|visit|summit|conference|dialogue|hearing) (?:of|in|on|for)\s+(?:early |late |mid-)?$/iu

/** Where the last match ends; -1 without one. */
function lastOf(pattern: RegExp, text: string): number {
  let last = -1
  for (const match of text.matchAll(new RegExp(pattern.source, `g${pattern.flags}`))) {
    last = match.index + match[0].length
  }
  return last
}

/** Whether a sentence or a piece of it speaks of plans at all. */
export const isAhead = (text: string): boolean => ahead.test(text)
