/**
 * Who may see a record or a field, from the widest circle to the narrowest. Each level includes
 * those before it: who may see `restricted` may see `organisation` too.
 */
export const confidentialities = [
  'public',
  'partners',
  'organisation',
  'restricted',
  'sealed',
] as const
export type Confidentiality = (typeof confidentialities)[number]

const rank = (level: Confidentiality) => confidentialities.indexOf(level)

/** May a reader who is cleared for `clearance` see something of this level? */
export const maySee = (clearance: Confidentiality, level: Confidentiality): boolean =>
  rank(level) <= rank(clearance)

/** The narrower of two levels. */
export const narrower = (a: Confidentiality, b: Confidentiality): Confidentiality =>
  rank(a) >= rank(b) ? a : b
