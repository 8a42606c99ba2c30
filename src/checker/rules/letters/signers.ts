import type { Span } from '../../rule.ts'
import type { Passage } from '../../understanding/index.ts'

/** A person who signs: the first words of a line, up to a comma, bracket or dash. */
export interface Signer extends Span {
  readonly name: string
  readonly surname: string
}

const line =
  /^[\s*•-]*((?:\p{Lu}[\p{L}'’.-]*|van|von|de|der|del|di|da|al)(?: (?:\p{Lu}[\p{L}'’.-]*|van|von|de|der|del|di|da|al)){1,4})\s*(?:[,(–—-]|$)/u

/** The persons of the signature block, one of each line; lines that begin with a body have none. */
export function signersOf(signatures: readonly Passage[]): readonly Signer[] {
  return signatures.flatMap((passage) => {
    const hit = line.exec(passage.text)
    const name = hit?.[1]
    if (name === undefined || bodyWords.test(name)) return []
    const from = passage.text.indexOf(name)
    return [{ passage, from, to: from + name.length, name, surname: surnameOf(name) }]
  })
}

const bodyWords =
  /\b(?:Committee|Foundation|Centre|Center|Bureau|Association|Union|Coalition|House|Watch|International|Network|Partnership|Parliament|Members|Director|Human Rights)\b/

/** The last word of a name in small letters, without accents. */
export function surnameOf(name: string): string {
  return (name.trim().split(/\s+/).at(-1) ?? '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
}
