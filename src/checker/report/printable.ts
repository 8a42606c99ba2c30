/**
 * Characters that a terminal or a page would act on instead of showing: controls (a file could colour or clear
 * the terminal), and marks that turn the direction of what follows.
 */
const unprintable = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu

export const printable = (text: string): string => text.replace(unprintable, ' ')
