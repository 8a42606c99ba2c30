/**
 * The process that reads files: frames with files come in on standard input, frames with drafts go out on
 * standard output, one after the other. It has no network, no environment, and of the disk only the program.
 * Its argument is the module whose `readDraft` does the reading.
 */
import { forbidNetwork } from './forbid-network.ts'
import { type Frame, FrameReader, frame } from './frames.ts'

interface Task {
  readonly length: number
  readonly file: string
}

type ReadDraft = (bytes: Uint8Array, file: string) => unknown

const send = process.stdout.write.bind(process.stdout)
// Whatever a reader prints must not get between the frames.
process.stdout.write = () => true
forbidNetwork()
// pdf.js leaves promises that damaged objects reject to nobody; the page that needs one is told where it waits for it.
process.on('unhandledRejection', () => undefined)

async function loadReader(module: string): Promise<ReadDraft> {
  const loaded: { readDraft: ReadDraft } = await import(module)
  return loaded.readDraft
}

async function answer({ header, body }: Frame<Task>, readDraft: ReadDraft): Promise<void> {
  const result = await readDraft(new Uint8Array(body), header.file)
  const json = Buffer.from(JSON.stringify(result))
  for (const part of frame({ length: json.length }, json)) send(part)
}

const tasks = new FrameReader<Task>(Number.POSITIVE_INFINITY, (header) => header as Task)
const readDraft = loadReader(process.argv[2] ?? '')
for await (const chunk of process.stdin) {
  for (const task of tasks.take(chunk)) await answer(task, await readDraft)
}
