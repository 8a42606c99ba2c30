import type { Property } from '../../tree/index.ts'
import { titleKey } from './kinds.ts'
import type { PdfDocument } from './open.ts'

/** PDF names of the document information dictionary (ISO 32000-1, table 317) and ours. */
const names: Readonly<Record<string, string>> = {
  Title: 'title',
  Author: 'author',
  Subject: 'subject',
  Keywords: 'keywords',
  Creator: 'application',
  Producer: 'producer',
  CreationDate: 'created',
  ModDate: 'modified',
}

/** "D:20100325090645+01'00'" as "2010-03-25T09:06:45+01:00"; other text as it is. */
function readDate(text: string): string {
  const found =
    /^(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)|([+-])(\d\d)'?(\d\d)?'?)?/.exec(text)
  if (!found) return text
  const [, year, month, day, hour, minute = '00', second = '00', zulu, sign, zone, part] = found
  const date = [year, month, day].filter((each) => each !== undefined).join('-')
  if (hour === undefined) return date
  const offset = sign ? `${sign}${zone}:${part ?? '00'}` : (zulu ?? '')
  return `${date}T${hour}:${minute}:${second}${offset}`
}

/** What the file says about itself, custom entries included. */
export async function propertiesOf(pdf: PdfDocument): Promise<Property[]> {
  const { info } = await pdf.getMetadata()
  const found: Property[] = []
  const add = (name: string, value: unknown) => {
    const text = typeof value === 'string' ? value.toWellFormed().normalize('NFC').trim() : ''
    if (text !== '') found.push({ name, value: text })
  }
  for (const [key, name] of Object.entries(names)) {
    const value: unknown = Reflect.get(info, key)
    add(name, name === 'created' || name === 'modified' ? readDate(String(value ?? '')) : value)
  }
  const custom: unknown = Reflect.get(info, 'Custom')
  if (typeof custom === 'object' && custom !== null) {
    for (const [key, value] of Object.entries(custom).slice(0, 100)) add(`custom:${key}`, value)
  }
  return found
}

interface Entry {
  readonly title: string
  readonly items: readonly Entry[]
}

const MOST_ENTRIES = 5000

/** The titles of the file's outline with their depth from 1. */
export async function outlineOf(pdf: PdfDocument): Promise<Map<string, number>> {
  const depths = new Map<string, number>()
  const walk = (entries: readonly Entry[], depth: number) => {
    for (const { title, items } of entries) {
      const key = titleKey(title)
      if (key !== '' && !depths.has(key) && depths.size < MOST_ENTRIES) depths.set(key, depth)
      if (depth < 9) walk(items, depth + 1)
    }
  }
  walk((await pdf.getOutline()) ?? [], 1)
  return depths
}
