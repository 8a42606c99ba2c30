/** Text files are often Markdown by another name: what a PDF converter wrote, saved as .txt. */
export function looksLikeMarkdown(text: string): boolean {
  const start = text.slice(0, 300_000)
  return SIGNS.some(({ sign, atLeast }) => {
    let found = 0
    for (const _ of start.matchAll(sign)) if (++found >= atLeast) return true
    return false
  })
}

const SIGNS: readonly { readonly sign: RegExp; readonly atLeast: number }[] = [
  { sign: /^#{1,6} \S/gm, atLeast: 2 },
  { sign: /\*\*[^*\s][^*\n]{0,200}\*\*/g, atLeast: 2 },
  { sign: /\]\(https?:\/\//g, atLeast: 1 },
  { sign: /^\[\^[^\]\s]{1,80}\]:/gm, atLeast: 1 },
  { sign: /<https?:\/\/[^\s<>]+>/g, atLeast: 5 },
]
