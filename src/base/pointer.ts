/** A JSON Pointer (RFC 6901) such as "/names/0": names one field of one record. */
export type Pointer = string

const steps = (pointer: Pointer): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

/** The value a pointer names, or `undefined` where there is none. */
export function valueAt(value: unknown, pointer: Pointer): unknown {
  let at: unknown = value
  for (const step of steps(pointer)) {
    if (at === null || typeof at !== 'object') return undefined
    at = (at as Record<string, unknown>)[step]
  }
  return at
}

/** A copy in which the pointed field has another value. The pointer must name an existing field. */
export function withValue<T>(value: T, pointer: Pointer, replacement: unknown): T {
  const copy = structuredClone(value)
  const path = steps(pointer)
  const last = path.pop()
  const parent = valueAt(
    copy,
    path.map((s) => `/${s.replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
  )
  if (last !== undefined && parent !== null && typeof parent === 'object')
    (parent as Record<string, unknown>)[last] = replacement
  return copy
}

/**
 * A copy without the pointed fields. Elements of lists go last first, so that earlier pointers still
 * name what they named.
 */
export function withoutFields<T>(value: T, pointers: readonly Pointer[]): T {
  const copy = structuredClone(value)
  const byLastIndex = (a: string[], b: string[]) => b.length - a.length || compareSteps(b, a)
  for (const path of pointers.map(steps).sort(byLastIndex)) {
    const last = path.at(-1)
    let parent: unknown = copy
    for (const step of path.slice(0, -1))
      parent = (parent as Record<string, unknown> | undefined)?.[step]
    if (last === undefined || parent === null || typeof parent !== 'object') continue
    if (Array.isArray(parent)) parent.splice(Number(last), 1)
    else delete (parent as Record<string, unknown>)[last]
  }
  return copy
}

function compareSteps(a: string[], b: string[]): number {
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] ?? '', b[i] ?? '']
    if (x === y) continue
    return /^\d+$/.test(x) && /^\d+$/.test(y) ? Number(x) - Number(y) : x < y ? -1 : 1
  }
  return 0
}
