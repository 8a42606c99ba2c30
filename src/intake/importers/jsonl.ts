import type { Found, Importer, InputFile } from '../importer.ts'
import { endingOf } from '../input-file.ts'

/** Our own format: one record in JSON a line; empty lines are passed over. What `factum export` writes. */
export const jsonLines: Importer = {
  name: 'jsonl',
  label: {
    en: 'Records as JSON Lines',
    ru: 'Записи в формате JSON Lines',
    kk: 'JSON Lines пішіміндегі жазбалар',
  },
  endings: ['jsonl', 'ndjson'],
  whole: true,
  recognises: (file) => {
    if (jsonLines.endings.includes(endingOf(file))) return 1
    return /^\uFEFF?\s*\{\s*"/.test(new TextDecoder().decode(file.head)) ? 0.6 : 0
  },
  read: readLines,
}

async function* readLines(
  file: InputFile,
  { progress }: Parameters<Importer['read']>[1],
): AsyncGenerator<Found> {
  let number = 0
  for await (const line of linesOf(file)) {
    number++
    if (line.trim() === '') continue
    const where = `${file.name}, line ${number}`
    try {
      yield { is: 'record', where, input: JSON.parse(line) }
    } catch (error) {
      yield {
        is: 'refused',
        where,
        reason: `The line is not JSON (${(error as Error).message}); write one record in braces on one line`,
      }
    }
    if (number % 1000 === 0) progress(number)
  }
  progress(number, number)
}

async function* linesOf(file: InputFile): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8')
  let rest = ''
  for await (const chunk of file.stream()) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  yield rest + decoder.decode()
}
