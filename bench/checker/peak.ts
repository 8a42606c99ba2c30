import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

const every = 20

/** The most memory, in MB, that the process that checks and the one that reads for it ever held (Linux). */
export async function peakOf(
  program: string,
  argv: readonly string[],
): Promise<{ readonly own: number; readonly child: number }> {
  const peak = { own: 0, child: 0 }
  const launched = spawn(program, argv, { stdio: 'ignore' })
  const watch = setInterval(() => {
    for (const { pid, line } of below(launched.pid ?? 0)) {
      const which = line.includes('child.ts') ? 'child' : 'own'
      if (line.includes('main.ts') || which === 'child')
        peak[which] = Math.max(peak[which], highest(pid))
    }
  }, every)
  await new Promise((resolve) => launched.once('close', resolve))
  clearInterval(watch)
  return peak
}

/** The processes that descend from one, with their command lines. */
function below(pid: number): readonly { readonly pid: number; readonly line: string }[] {
  try {
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    )
    return children.flatMap((child) => [
      { pid: Number(child), line: readFileSync(`/proc/${child}/cmdline`, 'utf8') },
      ...below(Number(child)),
    ])
  } catch {
    return []
  }
}

function highest(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Math.round(Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024)
  } catch {
    return 0
  }
}
