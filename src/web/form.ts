import { fail, fault, ok, type Result } from '../base/result.ts'

/**
 * The fields and files of a form, read into memory and nowhere else.
 * @param most bytes of the whole body; what says that it is longer is not read, what turns out longer is left
 * @returns faults `form-too-large`, `form-broken`
 */
export async function readForm(request: Request, most: number): Promise<Result<FormData>> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return tooLarge(most)
  try {
    const body = await readUpTo(request.body, most)
    if (body === undefined) return tooLarge(most)
    const type = request.headers.get('content-type') ?? ''
    return ok(await new Response(body, { headers: { 'content-type': type } }).formData())
  } catch {
    // The reader went away in the middle, or the body is no form.
    return fail(fault('form-broken', 'The form did not arrive whole; send it again.'))
  }
}

const tooLarge = (most: number): Result<never> =>
  fail(fault('form-too-large', `The form has more than ${most} bytes; send a smaller file.`))

/** The bytes of a body; undefined when there are more than `most`. */
async function readUpTo(
  body: ReadableStream<Uint8Array> | null,
  most: number,
): Promise<Blob | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    length += chunk.length
    if (length > most) return undefined
    chunks.push(new Uint8Array(chunk))
  }
  return new Blob(chunks)
}
