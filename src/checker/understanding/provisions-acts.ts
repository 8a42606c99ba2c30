/** Words that end the name of an act, in capitals or small. */
const actWords =
  /\b(?:Codes?|Law|Laws|Constitution|Covenants?|Conventions?|Charter|Protocol|Statute|Acts?|Treaty|Agreement|Regulations?|Decree|Rules|Declaration|Directive|Order|Principles|Resolution|ICCPR|ICESCR|UDHR|ECHR|CEDAW|CAT|CRC|CRPD|ICERD|CED|OPCAT|ICRMW|codes?|criminal law|constitution|covenant|convention|treaty|statute)\b/

/** Acts whose names take many forms: the key says that two forms mean one act. */
const keys: readonly (readonly [RegExp, string])[] = [
  [/second optional protocol to the (?:iccpr|international covenant on civil)/, 'iccpr-op2'],
  [/optional protocol/, 'optional-protocol'],
  [/\biccpr\b|covenant on civil and political/, 'iccpr'],
  [/\bicescr\b|covenant on economic/, 'icescr'],
  [/\budhr\b|universal declaration/, 'udhr'],
  [/\bechr\b|european convention/, 'echr'],
  [/\bcedaw\b|discrimination against women/, 'cedaw'],
  [/\bcrc\b|rights of the child/, 'crc'],
  [/\bcat\b|convention against torture/, 'cat'],
  [/criminal[- ]procedur|code of criminal procedure/, 'criminal-procedure'],
  [/criminal[- ]executive|penal[- ]enforcement/, 'criminal-executive'],
  [/criminal code|penal code|criminal law/, 'criminal-code'],
  [/administrative[- ]procedur/, 'administrative-procedure'],
  [/administrative offen[cs]es|administrative code/, 'administrative-offences'],
  [/labou?r code/, 'labour-code'],
  [/civil code/, 'civil-code'],
  [/constitution/, 'constitution'],
]

export const namesAnAct = (text: string): boolean => actWords.test(text)

/** Whether a text names a law of a country: no treaty has articles of so high a number. */
export const namesANationalAct = (text: string): boolean =>
  /\b(?:[Cc]odes?|Laws?|Acts?|Decree|Regulations?|Rules|Charter|criminal law|the law)\b/.test(text)

/** One key for all forms of the name of an act; its own words where it is no widely known one. */
export function actKey(name: string): string {
  const low = name.toLowerCase()
  return (
    keys.find(([form]) => form.test(low))?.[1] ?? low.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
  )
}

/** The keys of all widely known acts that a text names. */
export function actsNamed(text: string): ReadonlySet<string> {
  const low = text.toLowerCase()
  return new Set(keys.filter(([form]) => form.test(low)).map(([, key]) => key))
}

const link = /^(?:of|the|on|and|for|against|in|to|its|under|relating|concerning|de)$/

/** The name of the act that begins here, as far as it is written with capitals or in quotation marks. */
export function actAt(text: string): string | undefined {
  const parts = text
    .slice(0, 220)
    .match(
      /^(?:the |its |that |this |same )*(?:["“«][^"”»]{2,160}["”»]|[^\s,;:.()"“«]+)(?: (?:["“«][^"”»]{2,160}["”»]|[^\s,;:.()"“«]+))*/u,
    )?.[0]
  if (parts === undefined) return undefined
  const kept: string[] = []
  for (const word of parts.match(/["“«][^"”»]{2,160}["”»]|\S+/gu) ?? []) {
    if (
      !/^[\p{Lu}\d"“«]/u.test(word) &&
      !link.test(word) &&
      !/^(?:constitution|covenant|convention|code|law|criminal|same)$/.test(word)
    )
      break
    if (/^(?:Articles?|Arts?|Section|Paragraphs?|As|In|The)$/.test(word)) break
    kept.push(word)
  }
  while (kept.length > 0 && link.test(kept.at(-1) ?? '')) kept.pop()
  const name = kept.join(' ').replace(/^(?:the |its |that |this )+/, '')
  return namesAnAct(name) ? name : undefined
}
