/** Words that say nothing of what is looked for; in a phrase they count. */
const small = new Set(
  (
    'a an and as at by for from in is of on or that the their to was were with ' +
    'без в во для до за и из или к как ко на не о об обо от по под при с со у что это ' +
    'бен да де және мен менен пен туралы үшін'
  ).split(' '),
)

export const isSmallWord = (word: string): boolean => small.has(word.toLowerCase())
