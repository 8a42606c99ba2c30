import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** For tests: the poppler tools (pdfinfo, pdftotext, pdffonts) look at a PDF with other eyes than the writer's. */
export function popplerInstalled(): boolean {
  try {
    execFileSync('pdfinfo', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

export function poppler(
  tool: 'pdfinfo' | 'pdftotext' | 'pdffonts',
  pdf: Uint8Array,
  ...options: string[]
): string {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'))
  try {
    const file = join(folder, 'paper.pdf')
    writeFileSync(file, pdf)
    const output = tool === 'pdftotext' ? ['-'] : []
    return execFileSync(tool, [...options, file, ...output], {
      encoding: 'utf8',
      // pdfinfo prints dates in the zone of the machine.
      env: { ...process.env, TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
