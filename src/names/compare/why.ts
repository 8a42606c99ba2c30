import { type Difference, spellingDifferences } from '../fold/spelling.ts'
import type { Token } from '../fold/token.ts'
import type { PreparedName } from '../reading/prepare.ts'
import { readName } from '../reading/read-name.ts'
import { Alignment, mostWords } from './align.ts'
import { initialFits } from './pair.ts'

export type ReasonCode =
  | 'same-word' // the same letters
  | 'same-spelt-differently' // the same name in another spelling; `differences` says how
  | 'near' // might be a slip of the hand, might be another name
  | 'different-word'
  | 'same-father'
  | 'different-father'
  | 'father-on-one-side' // says nothing for or against
  | 'word-on-one-side'
  | 'initial-on-one-side'
  | 'initial-fits'
  | 'initial-differs'
  | 'ending-on-one-side' // -ов, -бек, -ұлы
  | 'man-and-woman' // endings of a man's and of a woman's name
  | 'other-order'
  | 'nothing-to-compare'

/** One thing that speaks for or against two names being one person's. */
export interface Reason {
  readonly code: ReasonCode
  readonly speaks: 'for' | 'against' | 'neither'
  /** What the words are in their names, as far as it can be read. */
  readonly role: 'surname' | 'given' | 'patronymic' | 'other'
  /** The words it is about, as written; empty where one name has none. */
  readonly a: string
  readonly b: string
  readonly differences: readonly Difference[]
}

/** Up to here two words are the same name written differently; beyond `nearTo` they are different words. */
const sameTo = 14
const nearTo = 35

/** Why two names compare as they do, word by word. */
export function reasons(a: PreparedName, b: PreparedName): readonly Reason[] {
  if (a.tokens.length === 0 || b.tokens.length === 0)
    return [reason('nothing-to-compare', 'against')]
  const alignment = new Alignment()
  alignment.pair(a.tokens, b.tokens)
  const found: Reason[] = []
  let inOrder = true
  let last = -1
  for (let i = 0; i < alignment.n; i++) {
    const j = alignment.partner[i] as number
    if (j < 0 || j === mostWords) continue
    found.push(
      ...pairReasons(a.tokens[i] as Token, b.tokens[j] as Token, alignment.distance[i] as number),
    )
    if (j < last) inOrder = false
    last = j
  }
  for (let i = 0; i < alignment.n; i++) {
    if ((alignment.partner[i] as number) < 0) found.push(alone(a.tokens[i] as Token, 'a'))
  }
  for (let j = 0; j < alignment.m; j++) {
    if ((alignment.partnerOfB[j] as number) < 0) found.push(alone(b.tokens[j] as Token, 'b'))
  }
  if (!inOrder) found.push(reason('other-order', 'neither'))
  const [rolesA, rolesB] = [rolesOf(a.written), rolesOf(b.written)]
  return found.map((each) => ({
    ...each,
    role: rolesA.get(each.a) ?? rolesB.get(each.b) ?? 'other',
  }))
}

/** The role of each word of a name as it is read, by the word as it is compared. */
function rolesOf(written: string): ReadonlyMap<string, Reason['role']> {
  const roles = new Map<string, Reason['role']>()
  for (const { text, repaired, role } of readName(written).parts) {
    if (role !== 'surname' && role !== 'given' && role !== 'patronymic') continue
    for (const word of (repaired ?? text).split(/\s+/)) roles.set(word, role)
  }
  return roles
}

function pairReasons(a: Token, b: Token, far: number): readonly Reason[] {
  if (a.initial || b.initial) {
    const fits = far <= initialFits + 1
    return [
      reason(
        fits ? 'initial-fits' : 'initial-differs',
        fits ? 'for' : 'against',
        a.written,
        b.written,
      ),
    ]
  }
  const fathers = a.ending.family === 'patronymic' && b.ending.family === 'patronymic'
  if (far > nearTo)
    return [
      reason(fathers ? 'different-father' : 'different-word', 'against', a.written, b.written),
    ]
  const found: Reason[] = []
  if (a.lower === b.lower) found.push(reason('same-word', 'for', a.written, b.written))
  else {
    const code = far > sameTo ? 'near' : fathers ? 'same-father' : 'same-spelt-differently'
    found.push({
      ...reason(code, far > sameTo ? 'neither' : 'for', a.written, b.written),
      differences: spellingDifferences(a, b),
    })
  }
  const [one, other] = [a.ending, b.ending]
  if (one.family !== other.family && (one.family === 'none' || other.family === 'none')) {
    found.push(reason('ending-on-one-side', 'neither', a.written, b.written))
  } else if (one.sex !== undefined && other.sex !== undefined && one.sex !== other.sex) {
    found.push(reason('man-and-woman', 'against', a.written, b.written))
  }
  return found
}

function alone(token: Token, side: 'a' | 'b'): Reason {
  const code = token.initial
    ? 'initial-on-one-side'
    : token.ending.family === 'patronymic'
      ? 'father-on-one-side'
      : 'word-on-one-side'
  const written = [side === 'a' ? token.written : '', side === 'b' ? token.written : ''] as const
  return reason(code, 'neither', ...written)
}

function reason(code: ReasonCode, speaks: Reason['speaks'], a = '', b = ''): Reason {
  return { code, speaks, role: 'other', a, b, differences: [] }
}
