/** The run of backticks at `at`: its length, and where the same run closes it (undefined: nowhere). */
export type CodeSpans = (at: number) => { readonly length: number; readonly close?: number }

/** All runs are found once, so that many unclosed ones cost no more than one. */
export function codeSpans(raw: string): CodeSpans {
  let runs: Map<number, number[]> | undefined
  return (at) => {
    runs ??= runsOf(raw)
    let length = 0
    while (raw[at + length] === '`') length++
    const same = runs.get(length) ?? []
    while (same.length > 0 && (same.at(-1) as number) < at + length) same.pop()
    return { length, close: same.at(-1) }
  }
}

/** Starts of the runs by length, last first: those behind are dropped from the end. */
function runsOf(raw: string): Map<number, number[]> {
  const runs = new Map<number, number[]>()
  for (const run of raw.matchAll(/`+/g)) {
    const same = runs.get(run[0].length)
    if (same === undefined) runs.set(run[0].length, [run.index])
    else same.push(run.index)
  }
  for (const same of runs.values()) same.reverse()
  return runs
}
