import type { Changes, XmlElement } from '../office/index.ts'
import type { ChangeRegions } from './change-regions.ts'
import type { Frame } from './frame.ts'

/** Fields whose content is computed text (ODF 1.3 part 3, 7); their name is the field's instruction. */
const fields = new Set(
  `bookmark-ref reference-ref sequence-ref note-ref page-number page-count date time sequence
  chapter file-name template-name title subject author-name author-initials creator creation-date
  modification-date editing-cycles expression variable-get variable-set user-field-get database-display
  placeholder conditional-text`
    .split(/\s+/)
    .map((name) => `text:${name}`),
)

/** More would be an attack: text:s stands for that many spaces. */
const mostSpaces = 1_000

/** What becomes of the words: text, links, fields, changes. */
export class Words {
  readonly #changes: Changes
  readonly #regions: ChangeRegions
  /** Changes between their text:change-start and text:change-end. */
  readonly #open = new Set<string>()

  constructor(changes: Changes, regions: ChangeRegions) {
    this.#changes = changes
    this.#regions = regions
  }

  open(element: XmlElement, frame: Frame): void {
    const { paragraph } = frame
    const { name } = element
    switch (name) {
      case 'text:span':
        paragraph?.beginSpan(element.attr('text:style-name'))
        break
      case 'text:s': {
        const count = Number(element.attr('text:c') ?? 1)
        this.#put(' '.repeat(Math.min(count > 0 ? count : 1, mostSpaces)), frame)
        break
      }
      case 'text:tab':
        this.#put('\t', frame)
        break
      case 'text:line-break':
        this.#put('\n', frame)
        break
      case 'text:a':
        frame.ranges.push(paragraph?.words.open('link', element.attr('xlink:href') ?? ''))
        break
      case 'text:hidden-text':
      case 'text:hidden-paragraph':
        frame.hidden.push(true)
        break
      case 'text:change':
        this.#deleted(element.attr('text:change-id'), frame)
        break
      case 'text:change-start':
        this.#open.add(element.attr('text:change-id') ?? '')
        break
      case 'text:change-end':
        this.#open.delete(element.attr('text:change-id') ?? '')
        break
      case 'text:note-citation':
      case 'dc:creator':
      case 'dc:date':
        frame.asking = name
        break
      default:
        if (fields.has(name))
          frame.ranges.push(paragraph?.words.open('field', instruction(element)))
    }
  }

  text(text: string, frame: Frame): void {
    if (frame.asking !== '') {
      frame.about.set(frame.asking, (frame.about.get(frame.asking) ?? '') + text)
      return
    }
    const words = frame.paragraph?.collapsed(text)
    if (words) this.#add(words, frame)
  }

  close(name: string, frame: Frame): void {
    if (name === frame.asking) frame.asking = ''
    else if (name === 'text:span') frame.paragraph?.endSpan()
    else if (name === 'text:hidden-text' || name === 'text:hidden-paragraph') frame.hidden.pop()
    else if (name === 'text:a' || fields.has(name)) {
      const range = frame.ranges.pop()
      if (range !== undefined) frame.paragraph?.words.close(range)
    }
  }

  #put(text: string, frame: Frame): void {
    frame.paragraph?.put()
    this.#add(text, frame)
  }

  #add(text: string, frame: Frame): void {
    const { paragraph } = frame
    if (paragraph === undefined) return
    const { words } = paragraph
    const { place } = words
    const open = [...this.#open].map((id) => this.#regions.get(id))
    const inserted = open.some((region) => region?.kind === 'inserted')
    words.add(text, paragraph.runStyles(this.#hidden(frame), inserted))
    for (const region of open) {
      if (region === undefined) continue
      const { kind, author, date } = region
      this.#changes.add({ kind, author, ...(date && { date }) }, text, place, words.place)
    }
  }

  #deleted(id: string | undefined, frame: Frame): void {
    const region = this.#regions.get(id)
    const place = frame.paragraph?.words.place
    if (region === undefined || place === undefined) return
    const { kind, author, date, text } = region
    this.#changes.add({ kind, author, ...(date && { date }) }, text, place, place)
  }

  #hidden(frame: Frame): boolean {
    return frame.hidden.includes(true)
  }
}

/** "bookmark-ref _Ref12": what the field is, and what it points at. */
function instruction(element: XmlElement): string {
  const target = element.attr('text:ref-name') ?? element.attr('text:name')
  const name = element.name.slice('text:'.length)
  return target === undefined ? name : `${name} ${target}`
}
