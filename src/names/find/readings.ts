import { type PreparedName, prepareName } from '../reading/prepare.ts'

/** Names longer than this are read no further. */
const mostLetters = 400

/**
 * A name as it is compared, and where a hyphen joins its words once more with them apart: Қасым-Жомарт is
 * found by Жомарт too.
 */
export function readings(name: string): PreparedName[] {
  const text = name.slice(0, mostLetters)
  const whole = prepareName(text)
  if (!/[-\u2010-\u2013]/.test(text)) return [whole]
  const open = prepareName(text.replace(/[-\u2010-\u2013]/g, ' '))
  return open.tokens.length > whole.tokens.length ? [whole, open] : [whole]
}
