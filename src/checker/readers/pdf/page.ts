import { drawingOf } from './drawing.ts'
import type { Fragment, LinkArea, Markup, PageInk } from './ink.ts'
import type { PdfDocument, PdfPage } from './open.ts'

type Matrix = readonly [number, number, number, number, number, number]

export interface FontLook {
  readonly bold: boolean
  readonly italic: boolean
}

interface Item {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly fontName: string
}

const plainLook: FontLook = { bold: false, italic: false }
const BOLD = /bold|black|heavy|demi/i
const ITALIC = /italic|oblique/i
const MOST_LINKS = 5000

/** Fonts are named once per document; their look is in the font's own name where the flags are silent. */
function lookOf(page: PdfPage, name: string, looks: Map<string, FontLook>): FontLook {
  const known = looks.get(name)
  if (known) return known
  if (!page.commonObjs.has(name)) return plainLook
  const font: unknown = page.commonObjs.get(name)
  if (typeof font !== 'object' || font === null) return plainLook
  const says = (key: string): unknown => Reflect.get(font, key)
  const called = String(says('name') ?? '')
  const look = {
    bold: says('bold') === true || says('black') === true || BOLD.test(called),
    italic: says('italic') === true || ITALIC.test(called),
  }
  looks.set(name, look)
  return look
}

const clean = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .replace(/[\s\u00A0]+/gu, ' ')
    .normalize('NFC')

const turn = (x: number, y: number, degrees: number): readonly [number, number] => {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  return [x * cos + y * sin, -x * sin + y * cos]
}

/** Fragments by the direction they run in, in whole degrees; 0 is upright. */
function layersOf(
  items: readonly Item[],
  base: Matrix,
  look: (name: string) => FontLook,
): Map<number, Fragment[]> {
  const layers = new Map<number, Fragment[]>()
  for (const item of items) {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform
    const [ma, mb] = [base[0] * a + base[2] * b, base[1] * a + base[3] * b]
    const [mc, md] = [base[0] * c + base[2] * d, base[1] * c + base[3] * d]
    const degrees = Math.round((Math.atan2(mb, ma) * 180) / Math.PI)
    const layer = layers.get(degrees) ?? []
    layers.set(degrees, layer)
    const text = clean(item.str)
    const last = layer.at(-1)
    if (text.trim() === '') {
      if (text !== '' && last) layer[layer.length - 1] = { ...last, spaced: true }
      continue
    }
    const [x, y] = turn(
      base[0] * e + base[2] * f + base[4],
      base[1] * e + base[3] * f + base[5],
      degrees,
    )
    const size = Math.hypot(mc, md)
    if (![x, y, size, item.width].every(Number.isFinite) || size <= 0) continue
    if (last && !last.spaced && /^\p{M}/u.test(text)) {
      // An accent that was drawn on its own.
      layer[layer.length - 1] = { ...last, text: (last.text + text.trim()).normalize('NFC') }
      continue
    }
    if (last && text.startsWith(' ')) layer[layer.length - 1] = { ...last, spaced: true }
    layer.push({
      text: text.trim(),
      x0: x,
      x1: x + Math.max(item.width, 0.1),
      y,
      size,
      ...look(item.fontName),
      spaced: text.endsWith(' '),
    })
  }
  return layers
}

const letters = (layer: readonly Fragment[]): number =>
  layer.reduce((sum, fragment) => sum + fragment.text.length, 0)

const dateOf = (value: unknown): string | undefined => {
  const found = /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(typeof value === 'string' ? value : '')
  return found ? `${found[1]}-${found[2]}-${found[3]}` : undefined
}

interface Annotated {
  readonly links: LinkArea[]
  readonly markups: Markup[]
}

async function annotationsOf(page: PdfPage, base: Matrix, degrees: number): Promise<Annotated> {
  const found: Annotated = { links: [], markups: [] }
  const annotations: readonly Record<string, unknown>[] = await page.getAnnotations()
  for (const annotation of annotations.slice(0, MOST_LINKS)) {
    const rect = annotation.rect
    if (!Array.isArray(rect) || rect.length !== 4 || !rect.every(Number.isFinite)) continue
    const bounds = place(rect, base, degrees)
    if (annotation.subtype === 'Link') {
      const url = annotation.unsafeUrl ?? annotation.url
      const to = typeof url === 'string' ? { url: url.toWellFormed() } : {}
      const quads = quadsOf(annotation.quadPoints)
      for (const quad of quads.length ? quads : [rect]) {
        found.links.push({ ...place(quad, base, degrees), ...to })
      }
      continue
    }
    if (annotation.subtype === 'Popup' || annotation.subtype === 'Widget') continue
    const words = textOf(annotation.contentsObj)
    if (words === '') continue
    const date = dateOf(annotation.modificationDate) ?? dateOf(annotation.creationDate)
    found.markups.push({
      author: textOf(annotation.titleObj),
      text: words,
      y: bounds.y0,
      ...(date ? { date } : {}),
    })
  }
  return found
}

const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? clean(String(Reflect.get(value, 'str') ?? '')).trim()
    : ''

/** A link over several lines has an area for each: the bounds of every four points. */
function quadsOf(points: unknown): number[][] {
  if (!(points instanceof Float32Array) && !Array.isArray(points)) return []
  const numbers = Array.from(points, Number).slice(0, 800)
  if (!numbers.every(Number.isFinite)) return []
  const quads: number[][] = []
  for (let i = 0; i + 8 <= numbers.length; i += 8) {
    const xs = [0, 2, 4, 6].map((k) => numbers[i + k] ?? 0)
    const ys = [1, 3, 5, 7].map((k) => numbers[i + k] ?? 0)
    quads.push([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)])
  }
  return quads
}

function place(rect: readonly number[], base: Matrix, degrees: number) {
  const [left = 0, bottom = 0, right = 0, top = 0] = rect
  const corner = (x: number, y: number) =>
    turn(base[0] * x + base[2] * y + base[4], base[1] * x + base[3] * y + base[5], degrees)
  const [ax, ay] = corner(left, bottom)
  const [bx, by] = corner(right, top)
  return {
    x0: Math.min(ax, bx),
    x1: Math.max(ax, bx),
    y0: Math.min(ay, by),
    y1: Math.max(ay, by),
  }
}

/** Reads one page and lets go of what pdf.js holds of it. `looks` is kept over the pages of a document. */
export async function inkOf(
  pdf: PdfDocument,
  number: number,
  looks: Map<string, FontLook>,
): Promise<PageInk> {
  const page = await pdf.getPage(number)
  try {
    const viewport = page.getViewport({ scale: 1 })
    const base = matrixOf(viewport.transform)
    const drawing = await drawingOf(page, base)
    const content = await page.getTextContent()
    const items = content.items.filter((item) => 'str' in item)
    const layers = layersOf(items, base, (name) => lookOf(page, name, looks))
    const order = [...layers].sort((a, b) => letters(b[1]) - letters(a[1]))
    // The direction most of the text runs in is upright to the reader.
    const [main = 0, fragments = []] = order[0] ?? []
    const annotated = await annotationsOf(page, base, main)
    return {
      page: number,
      width: viewport.width,
      height: viewport.height,
      fragments,
      turned: order.slice(1).map(([, layer]) => layer),
      rules: main === 0 ? drawing.rules : drawing.rules.map((rule) => turnRule(rule, main)),
      ...annotated,
      drawn: drawing.drawn,
    }
  } finally {
    page.cleanup()
  }
}

function turnRule(rule: LinkArea, degrees: number) {
  const [ax, ay] = turn(rule.x0, rule.y0, degrees)
  const [bx, by] = turn(rule.x1, rule.y1, degrees)
  return {
    x0: Math.min(ax, bx),
    y0: Math.min(ay, by),
    x1: Math.max(ax, bx),
    y1: Math.max(ay, by),
  }
}

function matrixOf(numbers: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = numbers
  return [a, b, c, d, e, f]
}
