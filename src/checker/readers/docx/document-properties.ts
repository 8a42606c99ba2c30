import type { PropertyName, XmlElement, XmlHandler } from '../office/index.ts'

const names: Readonly<Record<string, PropertyName>> = {
  'dc:title': 'title',
  'dc:subject': 'subject',
  'cp:keywords': 'keywords',
  'cp:category': 'category',
  'dc:description': 'description',
  'dc:creator': 'author',
  'cp:lastModifiedBy': 'lastModifiedBy',
  'dcterms:created': 'created',
  'dcterms:modified': 'modified',
  'cp:lastPrinted': 'printed',
  'cp:revision': 'revision',
  'dc:language': 'language',
  'app:TotalTime': 'editingMinutes',
  'app:Company': 'company',
  'app:Manager': 'manager',
  'app:Template': 'template',
  'app:Application': 'application',
}

/** docProps/core.xml, app.xml and custom.xml (ISO/IEC 29500-2, 8; -1, 22.2 and 22.3). */
export class DocumentProperties implements XmlHandler {
  readonly found: [PropertyName, string][] = []
  #name?: PropertyName
  #value = ''

  open(element: XmlElement): void {
    if (element.name === 'custom:property') {
      this.#name = `custom:${element.attr('name') ?? ''}`
      this.#value = ''
    } else if (names[element.name] !== undefined) {
      this.#name = names[element.name]
      this.#value = ''
    }
  }

  text(text: string): void {
    if (this.#name !== undefined) this.#value += text
  }

  close(name: string): void {
    if (this.#name === undefined || (name !== 'custom:property' && names[name] === undefined))
      return
    this.found.push([this.#name, this.#value])
    this.#name = undefined
  }
}
