import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { InvalidArgumentError } from 'commander'
import { type Language, languages } from '../../base/language.ts'
import { FaultError, fault } from '../../base/result.ts'
import { type Casebook, currentView, exportLines } from '../../casebook/index.ts'
import {
  type ExportFormat,
  exportArchive,
  exportFile,
  exportFormats,
  exportWorkbook,
} from '../../exchange/index.ts'
import { isKindName, type KindName, kindNames } from '../../records/index.ts'
import type { DefineCommand } from '../command.ts'
import { type Context, exit, withApp } from '../context.ts'

interface Options {
  readonly as?: ExportFormat
  readonly kind?: KindName
  readonly language: Language
  readonly out?: string
}

export const exportRecords: DefineCommand = (command, perform) =>
  command
    .name('export')
    .description('write records as they stand; importing the file again changes nothing')
    .option('--as <format>', `${exportFormats.join(', ')} (default: jsonl)`, oneOf(exportFormats))
    .option('--kind <kind>', 'only records of this kind', kindNamed)
    .option('--language <language>', 'of headings and terms', oneOf(languages), 'en')
    .option('--out <file>', 'write to this file; a .zip holds one file for each kind')
    .action((options: Options) =>
      perform((context) =>
        withApp(context, undefined, ({ casebook }) => write(context, casebook, options)),
      ),
    )

const oneOf =
  <T extends string>(choices: readonly T[]) =>
  (text: string): T => {
    const choice = choices.find((one) => one === text)
    if (choice === undefined) throw new InvalidArgumentError(`choose one of ${choices.join(', ')}`)
    return choice
  }

function kindNamed(text: string): KindName {
  if (isKindName(text)) return text
  throw new InvalidArgumentError(`the kinds are ${kindNames.join(', ')}`)
}

async function write(context: Context, casebook: Casebook, options: Options): Promise<number> {
  const { out } = options
  const whole = options.kind === undefined && (options.as ?? 'jsonl') === 'jsonl'
  if (whole && (out === undefined || extname(out) !== '.zip')) return lines(context, casebook, out)
  const bytes = await bytesOf(casebook, options)
  if (out === undefined) context.print(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  else {
    await writeFile(out, bytes, { mode: 0o600 })
    context.say(`Wrote ${out}. It is not protected: keep the file safe.`)
  }
  return exit.done
}

async function lines(
  { print, say }: Context,
  casebook: Casebook,
  out: string | undefined,
): Promise<number> {
  const records = await exportLines(casebook)
  const text = records.map((line) => `${line}\n`).join('')
  if (out === undefined) print(text)
  else {
    await writeFile(out, text, { mode: 0o600 })
    say(`Wrote ${records.length} records to ${out}. They are not protected: keep the file safe.`)
  }
  return exit.done
}

async function bytesOf(
  casebook: Casebook,
  { as = 'jsonl', kind, language, out }: Options,
): Promise<Uint8Array> {
  const view = await currentView(casebook)
  if (as === 'xlsx') {
    if (out === undefined) throw refused('A workbook is no text; name a file with --out')
    return kind === undefined
      ? exportWorkbook(view, language)
      : exportFile(view, { kind, language }, as)
  }
  if (kind !== undefined) return exportFile(view, { kind, language }, as)
  if (out === undefined || extname(out) !== '.zip')
    throw refused(
      'Records of different kinds have different columns; choose a kind with --kind, or name an archive with --out FILE.zip',
    )
  return exportArchive(view, as, language)
}

const refused = (sentence: string) => new FaultError([fault('export-refused', sentence)])
