import type { Rough } from '../lines/index.ts'

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”«»]+/gi

/** Gives every web address in the text that is not a link yet the style of one; its value is the address as printed. */
export function styleAddresses(rough: Rough): Rough {
  if (!/:\/\/|www\./i.test(rough.text)) return rough
  const links = rough.styles.filter((style) => style.style === 'link')
  const found: Rough['styles'][number][] = []
  let next = 0
  for (const hit of rough.text.matchAll(ADDRESS)) {
    const from = hit.index
    const value = withoutPunctuation(hit[0])
    while (next < links.length && (links[next]?.to ?? 0) <= from) next++
    const link = links[next]
    const covered = link !== undefined && link.from < from + value.length
    if (!covered) found.push({ from, to: from + value.length, style: 'link', value })
  }
  return found.length === 0 ? rough : { ...rough, styles: [...rough.styles, ...found] }
}

/** The stop or bracket behind an address belongs to the sentence; a bracket opened inside it to the address. */
function withoutPunctuation(address: string): string {
  let end = address.length
  let opened = address.split('(').length - address.split(')').length
  for (; end > 0; end--) {
    const last = address[end - 1] as string
    if (last === ')' && opened < 0) opened++
    else if (!/[.,;:!?'’…\]}]/.test(last) || (last === ']' && address.includes('['))) break
  }
  return address.slice(0, end)
}
