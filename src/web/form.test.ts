import { describe, expect, it } from 'vitest'
import { readForm } from './form.ts'

const address = 'http://localhost/'
const most = 1000

const formWith = (text: string): Request => {
  const form = new FormData()
  form.append('file', new File([text], 'letter.txt'))
  return new Request(address, { method: 'POST', body: form })
}

/** A body in pieces, as it comes without a length; tells how many pieces were asked for. */
function inPieces(pieces: number, headers: Record<string, string>) {
  const asked = { pieces: 0 }
  const body = new ReadableStream(
    {
      pull(controller) {
        if (asked.pieces++ < pieces) controller.enqueue(new Uint8Array(400))
        else controller.close()
      },
    },
    { highWaterMark: 0 },
  )
  const init = { method: 'POST', body, headers, duplex: 'half' } as const
  return { request: new Request(address, init), asked }
}

describe('a form', () => {
  it('gives its file', async () => {
    const form = await readForm(formWith('Dear Minister,'), most)
    const file = form.ok ? form.value.get('file') : null
    expect(file instanceof File && [file.name, await file.text()]).toEqual([
      'letter.txt',
      'Dear Minister,',
    ])
  })

  it.each([
    ['is larger than it may be', formWith('x'.repeat(most)), 'form-too-large'],
    ['is larger and does not say so', inPieces(3, {}).request, 'form-too-large'],
    ['has no body', new Request(address, { method: 'POST' }), 'form-broken'],
    [
      'is no form',
      new Request(address, {
        method: 'POST',
        body: '{}',
        headers: { 'content-type': 'text/json' },
      }),
      'form-broken',
    ],
    [
      'ends in the middle',
      new Request(address, {
        method: 'POST',
        body: '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nDear',
        headers: { 'content-type': 'multipart/form-data; boundary=b' },
      }),
      'form-broken',
    ],
  ])('that %s is refused', async (_, request, code) => {
    expect(await readForm(request, most)).toMatchObject({ ok: false, fault: { code } })
  })

  it('that says it is too long is not read', async () => {
    const { request, asked } = inPieces(3, { 'content-length': '1001' })
    expect(await readForm(request, most)).toMatchObject({ fault: { code: 'form-too-large' } })
    expect(asked.pieces).toBe(0)
  })
})
