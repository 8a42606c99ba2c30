/** A JSON value, as RFC 8259 defines it. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined }

/**
 * The one byte form of a JSON value: RFC 8785 (JSON Canonicalization Scheme). Keys are sorted by
 * UTF-16 code units, no white space, numbers as ECMAScript prints them; members whose value is
 * `undefined` are left out. Two equal values always give the same text, so its hash identifies the value.
 *
 * @throws TypeError on a number that JSON cannot hold (NaN, Infinity) or on a lone surrogate.
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} has no JSON form`)
    return JSON.stringify(value)
  }
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError('a lone surrogate has no UTF-8 form')
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const object = value as { readonly [key: string]: Json | undefined }
  const members: string[] = []
  for (const key of Object.keys(object).sort()) {
    const member = object[key]
    if (member !== undefined) members.push(`${canonicalJson(key)}:${canonicalJson(member)}`)
  }
  return `{${members.join(',')}}`
}
