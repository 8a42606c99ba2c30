import type { DelimiterRun, Emphasis, Token } from './token.ts'

/**
 * Pairs the runs of * _ ~ as CommonMark does (spec 0.31.2, appendix "process emphasis"), in linear time:
 * a search that failed for a kind of closer is not repeated further down the stack.
 */
export function pairEmphasis(tokens: readonly Token[]): void {
  const stack: { run: DelimiterRun; left: number; from: number }[] = []
  // Openers that stand before this offset do not fit this kind of closer.
  const bottoms = new Map<string, number>()
  for (const run of tokens) {
    if (run.kind !== 'run') continue
    let left = run.count
    while (run.canClose && left > 0) {
      const kind = `${run.char}${run.canOpen}${run.count % 3}`
      const bottom = bottoms.get(kind) ?? 0
      let found = stack.length - 1
      while ((stack[found]?.from ?? -1) >= bottom && !pairs(stack[found]?.run, run)) found--
      const opener = stack[found]
      if (opener === undefined || opener.from < bottom) {
        bottoms.set(kind, run.from)
        break
      }
      stack.length = found + 1
      const length = opener.left >= 2 && left >= 2 ? 2 : 1
      const emphasis: Emphasis = { style: styleOf(run.char, length), length, start: 0 }
      opener.run.opens.unshift(emphasis)
      run.closes.push(emphasis)
      opener.left -= length
      left -= length
      if (opener.left === 0) stack.pop()
    }
    if (run.canOpen && left > 0) stack.push({ run, left, from: run.from })
  }
}

/** The rule of three: runs that may both open and close pair only when their lengths do not add up to a multiple of 3. */
function pairs(opener: DelimiterRun | undefined, closer: DelimiterRun): boolean {
  if (opener?.char !== closer.char) return false
  if (opener.char === '~') return opener.count === closer.count
  if (!opener.canClose && !closer.canOpen) return true
  return (
    (opener.count + closer.count) % 3 !== 0 || (opener.count % 3 === 0 && closer.count % 3 === 0)
  )
}

function styleOf(char: string, length: 1 | 2): Emphasis['style'] {
  if (char === '~') return 'deleted'
  return length === 2 ? 'bold' : 'italic'
}

/** Whether a run may begin or end emphasis, from the characters beside it (CommonMark "flanking"). */
export function flanking(
  raw: string,
  from: number,
  to: number,
): { readonly canOpen: boolean; readonly canClose: boolean } {
  const before = raw[from - 1] ?? ' '
  const after = raw[to] ?? ' '
  const punctuationBefore = isPunctuation(before)
  const punctuationAfter = isPunctuation(after)
  const spaceBefore = /\s/.test(before)
  const spaceAfter = /\s/.test(after)
  const leftFlanking = !spaceAfter && (!punctuationAfter || spaceBefore || punctuationBefore)
  const rightFlanking = !spaceBefore && (!punctuationBefore || spaceAfter || punctuationAfter)
  if (raw[from] !== '_') return { canOpen: leftFlanking, canClose: rightFlanking }
  return {
    canOpen: leftFlanking && (!rightFlanking || punctuationBefore),
    canClose: rightFlanking && (!leftFlanking || punctuationAfter),
  }
}

const isPunctuation = (char: string): boolean => /[\p{P}\p{S}]/u.test(char)
