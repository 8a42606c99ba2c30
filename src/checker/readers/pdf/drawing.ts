import type { Rule } from './ink.ts'
import { operatorNumbers, type PdfPage } from './open.ts'

type Matrix = readonly [number, number, number, number, number, number]

export interface Drawing {
  readonly rules: readonly Rule[]
  readonly drawn: boolean
}

// A page with more strokes is a map or a chart, whose lines mean nothing here.
const MOST_RULES = 3000
const THIN = 2.5
const SHORTEST = 8

const times = (m: Matrix, n: readonly number[]): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = n
  return [
    m[0] * a + m[2] * b,
    m[1] * a + m[3] * b,
    m[0] * c + m[2] * d,
    m[1] * c + m[3] * d,
    m[0] * e + m[2] * f + m[4],
    m[1] * e + m[3] * f + m[5],
  ]
}

const isNumbers = (value: unknown): value is ArrayLike<number> =>
  value instanceof Float32Array || (Array.isArray(value) && typeof value[0] === 'number')

/** How many numbers follow each drawing verb of pdf.js's path data: move, line, curve, quadratic, close. */
const operands = [2, 2, 6, 4, 0]

/** The bounds of every subpath; a stroked rectangle gives its four sides. */
function boundsOf(data: ArrayLike<number>, stroked: boolean, m: Matrix): Rule[] {
  const found: Rule[] = []
  let xs: number[] = []
  let ys: number[] = []
  const close = () => {
    if (xs.length > 1) {
      const [x0, x1] = [Math.min(...xs), Math.max(...xs)]
      const [y0, y1] = [Math.min(...ys), Math.max(...ys)]
      if (stroked && x1 - x0 > THIN && y1 - y0 > THIN && xs.length <= 5) {
        found.push({ x0, y0, x1, y1: y0 }, { x0, y0: y1, x1, y1 })
        found.push({ x0, y0, x1: x0, y1 }, { x0: x1, y0, x1, y1 })
      } else found.push({ x0, y0, x1, y1 })
    }
    xs = []
    ys = []
  }
  for (let i = 0; i < data.length && found.length < MOST_RULES; ) {
    const verb = data[i] ?? 0
    const count = operands[verb]
    if (count === undefined) break
    if (verb === 0) close()
    for (let k = i + 1; k + 1 <= i + count; k += 2) {
      const [x, y] = [data[k] ?? 0, data[k + 1] ?? 0]
      // Enough corners for a rectangle; a longer subpath is no rule anyway.
      if (xs.length > 8) continue
      xs.push(m[0] * x + m[2] * y + m[4])
      ys.push(m[1] * x + m[3] * y + m[5])
    }
    i += count + 1
  }
  close()
  return found
}

const isRule = (r: Rule): boolean => {
  const [w, h] = [r.x1 - r.x0, r.y1 - r.y0]
  return Math.min(w, h) <= THIN && Math.max(w, h) >= SHORTEST
}

/** The thin lines on a page, and whether anything at all is drawn. */
export async function drawingOf(page: PdfPage, base: Matrix): Promise<Drawing> {
  const OPS = await operatorNumbers()
  const list = await page.getOperatorList({ annotationMode: 0 })
  const strokes = new Set([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.closeFillStroke])
  const marksTheForm = new Set([OPS.paintFormXObjectBegin, OPS.paintFormXObjectEnd])
  const rules: Rule[] = []
  const stack: Matrix[] = []
  let m = base
  let drawn = false
  for (let i = 0; i < list.fnArray.length; i++) {
    const op = list.fnArray[i] ?? -1
    const given: unknown = list.argsArray[i]
    const args: unknown[] = Array.isArray(given) ? given : []
    if (op === OPS.save) stack.push(m)
    else if (op === OPS.restore) m = stack.pop() ?? m
    else if (op === OPS.transform) {
      // A picture that was left out leaves the transform that placed it.
      drawn = true
      if (isNumbers(given)) m = times(m, Array.from(given))
    } else if (marksTheForm.has(op)) {
      drawn = true
      if (op === OPS.paintFormXObjectEnd) m = stack.pop() ?? m
      else {
        stack.push(m)
        if (isNumbers(args[0])) m = times(m, Array.from(args[0]))
      }
    } else if (op === OPS.constructPath && args[0] !== OPS.endPath) {
      drawn = true
      const data: unknown = Array.isArray(args[1]) ? args[1][0] : undefined
      if (!isNumbers(data) || rules.length >= MOST_RULES) continue
      rules.push(...boundsOf(data, strokes.has(Number(args[0])), m).filter(isRule))
    } else if (op === OPS.paintInlineImageXObject || op === OPS.paintImageXObject) drawn = true
  }
  return { rules: rules.length < MOST_RULES ? rules : [], drawn }
}
