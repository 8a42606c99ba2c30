/** What the State answered, in terms of `recommendation-positions` and `implementation-claims`. */
export interface Answer {
  readonly position: 'supported' | 'partly-supported' | 'noted' | 'pending' | 'unclear'
  readonly claim?: 'implemented' | 'being-implemented' | 'implemented-or-in-process'
}

type Position = Answer['position']

/**
 * How reports of the Working Group, addenda and lists say it, in the order in which they are tried: what
 * denies comes before what it denies. Supported and noted are the words of the Council (resolution 5/1,
 * annex, paragraph 32); the others are printed by States and by UPR Info.
 */
const phrases: readonly (readonly [Position, RegExp])[] = [
  [
    'partly-supported',
    /\b(?:partial(?:ly)?|partly|in part)\b[^.;:]{0,40}\b(?:support|accept|agree|enjoy)|\b(?:support|accept|enjoy)\w*\b[^.;:]{0,60}\b(?:in part|partial(?:ly)?|partly)\b|^\W*partial(?:ly)?\W*$/i,
  ],
  [
    'noted',
    /\b(?:not?|cannot|unable to|without)\b(?! only)[^.;:]{0,60}\b(?:support|accept|enjoy|endorse|agree)|\breject\w*|\b(?:be|are|is|were|was|been|only|has|have|takes?|took|hereby)\s+(?:thus\s+|therefore\s+|only\s+|duly\s+)?(?:take\s+)?note[sd]?\b|^\W*noted?\b|\bnotes (?:the )?recommendation/i,
  ],
  [
    'pending',
    /\bwill (?:be )?(?:examin|provid|respon|consider|stud)|\bto be (?:examined|considered)|\bresponses? (?:in due (?:course|time)|will be)|\bexamined (?:further )?by [^.;:]{0,60}which will|\bpending\b|\b(?:under|further) consideration\b/i,
  ],
  [
    'supported',
    /\b(?:enjoy(?:ed|s)?|has|have|having|received?|with) (?:\w+ )?(?:the )?(?:full )?(?:support|its support|acceptance)|\b(?:support|accept|endors|approv|adopt)(?:s|es|ed|ted)?\b|\bagree[sd]?\b/i,
  ],
]

const done = /\balready (?:been )?(?:implemented|fulfilled|carried out)|\balready implemented\b/i
const going =
  /\b(?:in|under) (?:the )?process(?: of (?:being )?implement\w+)?|\b(?:being|under) implement\w+|\bcurrently implement\w+|\bin the process\b/i

/** The position a sentence states; undefined where it states none. */
export function answerIn(sentence: string): Answer | undefined {
  const found = phrases.find(([, pattern]) => pattern.test(sentence))?.[0]
  if (found === undefined) return undefined
  const claim = claimIn(sentence)
  return claim === undefined ? { position: found } : { position: found, claim }
}

/** What it says of the recommendation's being carried out already. */
export function claimIn(sentence: string): Answer['claim'] {
  const [isDone, isGoing] = [done.test(sentence), going.test(sentence)]
  if (isDone && isGoing) return 'implemented-or-in-process'
  return isDone ? 'implemented' : isGoing ? 'being-implemented' : undefined
}

/** The term for one word of a list or table: "Supported", "Accepted", "Supported/Noted". */
export function positionOfWord(word: string): Position | undefined {
  const words = word.trim().toLowerCase().replace(/^-\s*/, '')
  if (/^(?:supported|accepted|accept|support)\s*[/&,-]\s*(?:noted|rejected)$/.test(words))
    return 'partly-supported'
  if (/^(?:partially|partly) |in part$/.test(words)) return 'partly-supported'
  if (/^(?:noted|rejected|not (?:supported|accepted)|note|reject)$/.test(words)) return 'noted'
  if (/^(?:supported|accepted|accept|support|yes)$/.test(words)) return 'supported'
  if (/^(?:pending|to be examined|deferred)$/.test(words)) return 'pending'
  if (/^(?:unclear|no (?:clear )?(?:response|reply|position)|general response)$/.test(words))
    return 'unclear'
  return undefined
}
