import type { PropertyName, XmlElement, XmlHandler } from '../office/index.ts'

const names: Readonly<Record<string, PropertyName>> = {
  'dc:title': 'title',
  'dc:subject': 'subject',
  'meta:keyword': 'keywords',
  'dc:description': 'description',
  'meta:initial-creator': 'author',
  'dc:creator': 'lastModifiedBy',
  'meta:creation-date': 'created',
  'dc:date': 'modified',
  'meta:print-date': 'printed',
  'meta:printed-by': 'printedBy',
  'meta:editing-cycles': 'revision',
  'meta:editing-duration': 'editingMinutes',
  'meta:generator': 'application',
  'dc:language': 'language',
}

/** meta.xml (ODF 1.3 part 3, 4.3). */
export class Meta implements XmlHandler {
  readonly found: [PropertyName, string][] = []
  #name?: PropertyName
  #value = ''

  open(element: XmlElement): void {
    if (element.name === 'meta:template') {
      this.found.push(['template', element.attr('xlink:title') ?? element.attr('xlink:href') ?? ''])
    }
    const custom = element.name === 'meta:user-defined'
    const name = custom
      ? (`custom:${element.attr('meta:name') ?? ''}` as const)
      : names[element.name]
    if (name === undefined) return
    this.#name = name
    this.#value = ''
  }

  text(text: string): void {
    if (this.#name !== undefined) this.#value += text
  }

  close(): void {
    if (this.#name === undefined) return
    const minutes = this.#name === 'editingMinutes' ? minutesOf(this.#value) : undefined
    this.found.push([this.#name, minutes ?? this.#value])
    this.#name = undefined
  }
}

/** An ISO 8601 duration as whole minutes: "PT1H2M30S" is 62. */
function minutesOf(duration: string): string | undefined {
  const parts = /^P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:[\d.,]+S)?$/.exec(duration.trim())
  if (parts === null) return undefined
  const [days, hours, minutes] = parts.slice(1).map((part) => Number(part ?? 0))
  return String((days ?? 0) * 1440 + (hours ?? 0) * 60 + (minutes ?? 0))
}
