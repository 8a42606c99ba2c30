/**
 * What was typed into a form, as it came: names of fields and their values. A name is a path ("acts.0.date"); a list
 * of rows has the keys of its rows under its own name: `acts: ['0', '2']` means acts.0.… and acts.2.…
 */
export type Typed = Readonly<Record<string, readonly string[]>>

/** The first value of a field without the space around it; empty when there is none. */
export const textOf = (typed: Typed, name: string): string => (typed[name]?.[0] ?? '').trim()

/** All values of a field that has several, such as boxes to tick. */
export const textsOf = (typed: Typed, name: string): readonly string[] =>
  (typed[name] ?? []).filter((value) => value !== '')

/** The rows of a list, as the beginnings of their fields' names: ["acts.0", "acts.2"]. */
export const rowsOf = (typed: Typed, list: string): readonly string[] =>
  textsOf(typed, list).map((key) => `${list}.${key}`)

export const withValue = (typed: Typed, name: string, ...values: readonly string[]): Typed => ({
  ...typed,
  [name]: values,
})

/** One more empty row at the end of a list. */
export function withRow(typed: Typed, list: string): Typed {
  const keys = textsOf(typed, list)
  const next = Math.max(-1, ...keys.map(Number)) + 1
  return withValue(typed, list, ...keys, String(next))
}

/** Without one row and everything typed into it. @param row the beginning of its names, "acts.2" */
export function withoutRow(typed: Typed, row: string): Typed {
  const list = row.slice(0, row.lastIndexOf('.'))
  const key = row.slice(list.length + 1)
  const rest = Object.entries(typed).filter(([name]) => !name.startsWith(`${row}.`))
  return withValue(
    Object.fromEntries(rest),
    list,
    ...textsOf(typed, list).filter((one) => one !== key),
  )
}

/** Was anything typed into the fields whose names begin so? */
export const isFilled = (typed: Typed, prefix: string): boolean =>
  Object.entries(typed).some(
    ([name, values]) =>
      name.startsWith(`${prefix}.`) && values.some((value) => value.trim() !== ''),
  )
