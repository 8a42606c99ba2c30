/**
 * A place or a length across the picture, in per cent of its width: on a page the picture then fits any width
 * while its letters keep their size; in a file the width is fixed and the number is worked out.
 */
export interface Across {
  readonly across: number
}

/** A page of the casebook: its path without the language, e.g. "/persons/zhylanbayev", and its query. */
export interface Link {
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
}

type Value = string | number | Across | Link | undefined

/** An element of a picture; plain data, so that pages, files and papers print the same one. */
export interface Shape {
  readonly tag: string
  readonly attributes: Readonly<Record<string, Value>>
  readonly children: readonly (Shape | string)[]
}

/** How a picture is printed. */
export interface Print {
  /** Pixels; null = as wide as the place it stands in. */
  readonly width: number | null
  /** The address of a page; null = the picture is a file and leads nowhere. */
  readonly href: ((link: Link) => string) | null
  /** Put before every id, which must be single on a page. */
  readonly prefix: string
}

export const shape = (
  tag: string,
  attributes: Readonly<Record<string, Value>>,
  ...children: readonly (Shape | string)[]
): Shape => ({ tag, attributes, children })

export const across = (percent: number): Across => ({ across: round(percent) })

/** Two places behind the point: a tenth of a pixel on the widest screen. */
export const round = (number: number): number => Math.round(number * 100) / 100

/** Shapes that lead to a page, with the words that say where to. */
export const linked = (link: Link, title: string, ...children: readonly Shape[]): Shape =>
  shape('a', { href: link }, shape('title', {}, title), ...children)

/** Lines of text under each other. @param step pixels from line to line */
export const textLines = (
  lines: readonly string[],
  at: { readonly x?: Value; readonly y: number; readonly step?: number; readonly class?: string },
): Shape =>
  shape(
    'text',
    { class: at.class, y: at.y },
    ...lines.map((line, i) =>
      shape('tspan', { x: at.x ?? 0, dy: i === 0 ? 0 : (at.step ?? 18) }, line),
    ),
  )

/** Shapes as SVG text. Nothing but the given strings can get into it: every one is escaped. */
export const printShapes = (shapes: readonly (Shape | string)[], how: Print): string =>
  shapes.map((one) => printShape(one, how)).join('')

function printShape(one: Shape | string, how: Print): string {
  if (typeof one === 'string') return escapeXml(one)
  const dead = one.tag === 'a' && how.href === null
  const tag = dead ? 'g' : one.tag
  const attributes = Object.entries(one.attributes)
    .map(([name, value]) => printAttribute(name, value, how))
    .join('')
  const inside = printShapes(one.children, how)
  return inside === '' ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${inside}</${tag}>`
}

function printAttribute(name: string, value: Value, how: Print): string {
  if (value === undefined) return ''
  if (typeof value === 'object' && 'path' in value)
    return how.href === null ? '' : ` ${name}="${escapeXml(how.href(value))}"`
  return ` ${name}="${escapeXml(plain(name, value, how))}"`
}

function plain(name: string, value: string | number | Across, how: Print): string {
  if (typeof value === 'object')
    return how.width === null ? `${value.across}%` : String(round((value.across * how.width) / 100))
  const text = String(value)
  if (name === 'id') return how.prefix + text
  return text.replace(/^url\(#/, `url(#${how.prefix}`)
}

/** Controls and non-characters, which XML 1.0 (section 2.2) cannot hold. */
const unprintable = /[\p{Cc}\uFFFE\uFFFF]/gu

export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(unprintable, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
