/** How firmly a form belongs to its name: a full form, a short form, the name of another language. */
export const full = 0
export const short = 1
export const foreign = 2

/** A name's group and the level of one of its forms in one number: `group << levelBits | level`. */
export type Membership = number
export const levelBits = 2
export const levelOf = (membership: Membership): number => membership & 3

/** Two groups as one number; the same in either order. */
export const pairOf = (group: number, other: number): number =>
  group < other ? group * 65536 + other : other * 65536 + group
