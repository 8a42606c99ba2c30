/** Endings under which names are registered one level deeper: "kgd.gov.kz" belongs to "gov.kz", not to "kz". */
const secondLevel = new Set(
  'ac ae co com edu ed gob gouv go gov int mil ne net ngo nic or org sch state'.split(' '),
)

export interface Domain {
  /** The name that was registered: "iphronline" of www.iphronline.org. */
  readonly name: string
  /** What stands behind it: "org", "gov.kz". */
  readonly ending: string
}

/** The registered name of a host, without "www." and what stands before it. */
export function domainOf(host: string): Domain | undefined {
  const parts = host.toLowerCase().replace(/\.$/, '').split('.')
  if (parts.length < 2 || parts.some((part) => part === '')) return undefined
  const deep =
    parts.length > 2 && secondLevel.has(parts.at(-2) as string) && parts.at(-1)?.length === 2
  const ending = parts.slice(deep ? -2 : -1).join('.')
  return { name: parts.at(deep ? -3 : -2) as string, ending }
}
