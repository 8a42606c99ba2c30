import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { fail, fault, ok, type Result } from '../../../base/result.ts'

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>

/**
 * Nothing is fetched (no address of fonts or character maps is given, and the factory refuses whoever asks),
 * no font is installed or looked for on this machine, no WebAssembly runs, no picture is decoded
 * (`maxImageSize` 1), and pdf.js keeps its warnings to itself. pdf.js 6 compiles no code from the file.
 */
const quietOptions = {
  verbosity: 0,
  useSystemFonts: false,
  disableFontFace: true,
  standardFontDataUrl: undefined,
  cMapUrl: undefined,
  wasmUrl: undefined,
  iccUrl: undefined,
  useWasm: false,
  useWorkerFetch: false,
  enableXfa: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  maxImageSize: 1,
  stopAtErrors: false,
  BinaryDataFactory: class {
    readonly fetch = (): Promise<never> => Promise.reject(new Error('nothing is fetched'))
  },
}

const isPdf = (bytes: Uint8Array): boolean => {
  // Readers look for the header in the first 1024 bytes (ISO 32000-1, annex H.3, note 13).
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024))
  return head.includes('%PDF-')
}

/** Opens a PDF; what cannot be opened is said in one sentence. The caller destroys the document. */
export async function openPdf(bytes: Uint8Array, file: string): Promise<Result<PdfDocument>> {
  if (bytes.length === 0) {
    return fail(fault('draft-empty', 'This file is empty: it has no bytes; get it again.', file))
  }
  if (!isPdf(bytes)) {
    return fail(
      fault(
        'draft-wrong-kind',
        'This file is not a PDF, whatever its name says; open it in its own program and save it as one.',
        file,
      ),
    )
  }
  try {
    // pdf.js takes the buffer for itself, and no Buffer of Node (whose slice is no copy): it gets a copy.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), quietOptions)
    if (pdf.numPages > 0) return ok(pdf)
    await pdf.loadingTask.destroy()
    return fail(damaged(file))
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException'
    return fail(locked ? lockedPdf(file) : damaged(file))
  }
}

const lockedPdf = (file: string) =>
  fault(
    'draft-locked',
    'This file is protected with a password; save a copy without the password and check that.',
    file,
  )

export const damaged = (file: string) =>
  fault(
    'draft-damaged',
    'This PDF is damaged or cut short; get it again, or save it anew from the program that wrote it.',
    file,
  )

/** pdf.js's numbers for drawing operators. */
export async function operatorNumbers(): Promise<Readonly<Record<string, number>>> {
  const { OPS } = await getResolvedPDFJS()
  return OPS
}
