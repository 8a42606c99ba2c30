import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fail, fault, ok, type Result } from '../../../base/result.ts'
import { guardEdits } from './edit-guard.ts'
import { commonCoverage, readFonts } from './fonts.ts'

/** One compiler per process: making it reads the fonts, and it keeps what it has learnt for the next paper. */
let warm: PdfCompiler | undefined

/**
 * In characters of source. What was learnt from a paper is kept for the next three, so that building it again is
 * quick; not from a long one, where that is gigabytes (a million characters are about 500 cases, and half of one).
 */
const longPaper = 1_000_000

/** Typst with our fonts. */
export interface PdfCompiler {
  /** The code points that all fonts of a PDF paper can print. */
  readonly covered: ReadonlySet<number>
  /**
   * Compiles Typst source to a tagged PDF/UA-1 (ISO 14289-1).
   * Fault `pdf-refused`: what Typst says, when it cannot compile or the result would break the standard.
   */
  readonly compile: (source: string) => Result<Uint8Array>
}

/**
 * Loads Typst when the first PDF is wanted: its program is compiled for some systems only, and where there is
 * none everything else must work. Fault `pdf-unavailable` then.
 */
export async function openCompiler(): Promise<Result<PdfCompiler>> {
  if (warm !== undefined) return ok(warm)
  const typst = await import('@myriaddreamin/typst-ts-node-compiler').catch(() => undefined)
  if (typst === undefined)
    return fail(
      fault(
        'pdf-unavailable',
        `PDF cannot be made on this system (${process.platform} ${process.arch}): Typst is not compiled for it. Build with --to docx,html and print one of these as PDF.`,
      ),
    )
  const fonts = readFonts()
  // Ours come before the fonts of the machine, and the paper names no others and allows no fallback.
  const compiler = typst.NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }] })
  warm = { covered: commonCoverage(fonts), compile: (source) => compileWith(compiler, source) }
  return ok(warm)
}

function compileWith(compiler: NodeCompiler, source: string): Result<Uint8Array> {
  try {
    const compiled = compiler.compile({ mainFileContent: guardEdits(source) })
    const document = compiled.result
    if (document === null) {
      const error = compiled.takeError()
      return fail(refused(error === null ? [] : compiler.fetchDiagnostics(error)))
    }
    return ok(new Uint8Array(compiler.pdf(document, { pdfStandard: 'ua-1' })))
  } catch (error) {
    return fail(refused(diagnosticsIn(error)))
  } finally {
    compiler.evictCache(source.length > longPaper ? 0 : 3)
  }
}

/** An export error arrives as one text that holds the diagnostics as Rust prints them. */
function diagnosticsIn(error: unknown): { message: string }[] {
  const text = error instanceof Error ? error.message : String(error)
  const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(
    (match) => match[1] ?? '',
  )
  return (messages.length > 0 ? messages : [text]).map((message) => ({ message }))
}

function refused(diagnostics: readonly { message?: string }[]) {
  const said = diagnostics.map((diagnostic) => diagnostic.message ?? '').join('; ')
  return fault('pdf-refused', `Typst cannot set this paper: ${said || 'it gave no reason'}.`)
}
