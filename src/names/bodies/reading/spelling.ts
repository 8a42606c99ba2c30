import { distance } from '../../fold/distance.ts'
import type { Token } from '../../fold/token.ts'

/** Two quite different words. */
export const apart = Number.POSITIVE_INFINITY

/** Beyond it (hundredths of a sound, per sound) nobody looks. */
const farthest = 12
/** Shorter words are measured as words of so many sounds. */
const shortest = 4
/** Words whose lengths differ by more are not compared. */
const lengthsApart = 4

/**
 * How far two words are as they sound, whole: hundredths of a sound, per sound of their mean length. The
 * endings of surnames and patronymics, which persons drop, count here: Satpayev is not Satpay.
 */
export function spellingDistance(a: Token, b: Token): number {
  if (a === b) return 0
  if (a.unread || b.unread) return a.written === b.written ? 0 : apart
  const lengthA = a.sounds.length
  const lengthB = b.sounds.length
  if (Math.abs(lengthA - lengthB) > lengthsApart) return apart
  const scale = Math.max(shortest, (lengthA + lengthB) / 2)
  const cost = distance(a, lengthA, b, lengthB, scale * farthest)
  const far = cost / scale
  return far > farthest ? apart : far
}
