import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { refuseOtherSites } from './fetch-site.ts'
import { secureHeaders } from './headers.ts'
import { checkHost } from './host.ts'
import { onlyForms } from './methods.ts'

const app = new Hono()
app.use(
  secureHeaders,
  onlyForms((path) => path === '/form'),
  checkHost(['localhost', '[::1]']),
  refuseOtherSites,
)
app.get('/', (c) => c.text('the page'))
app.post('/form', (c) => c.text('taken'))

const ask = (headers: Record<string, string>, method = 'GET') =>
  app.request('/', { method, headers: { host: 'localhost:4770', ...headers } })

describe('the name a request asks for', () => {
  it.each([
    ['localhost:4770', 200],
    ['LOCALHOST', 200],
    ['[::1]:4770', 200],
    ['evil.example', 421],
    ['localhost.evil.example:4770', 421],
    ['evil.example/localhost', 421],
    ['', 400],
  ])('%s: %i', async (host, status) => {
    const response = await ask({ host })
    expect(response.status).toBe(status)
    if (status !== 200) expect(await response.text()).toMatch(/^[A-Z].+\.\n$/)
  })

  it('is not repeated as it came', async () => {
    const text = await (await ask({ host: '<script>alert(1)</script>' })).text()
    expect(text).not.toContain('<script>')
  })
})

describe('requests that other sites start', () => {
  const navigation = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
  it.each([
    ['no header, an old browser', {}, 200],
    ['typed into the address bar', { 'sec-fetch-site': 'none', ...navigation }, 200],
    ['our own page', { 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'style' }, 200],
    ['a link on another site', { 'sec-fetch-site': 'cross-site', ...navigation }, 200],
    [
      'another program on this computer',
      { 'sec-fetch-site': 'same-site', 'sec-fetch-dest': 'empty' },
      403,
    ],
    [
      'a picture on another site',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'image' },
      403,
    ],
    [
      'a frame on another site',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
      403,
    ],
  ])('%s', async (_, headers, status) => expect((await ask(headers)).status).toBe(status))
})

describe('the pages are read-only', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s is refused', async (method) => {
    const response = await ask({}, method)
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD')
  })
  it('HEAD is answered', async () => expect((await ask({}, 'HEAD')).status).toBe(200))
})

describe('a form', () => {
  const send = (headers: Record<string, string>, method = 'POST') =>
    app.request('/form', { method, headers: { host: 'localhost:4770', ...headers } })
  const here = 'http://localhost:4770'

  it.each([
    ['our own page', { 'sec-fetch-site': 'same-origin', origin: here }, 200],
    ['our own page, an old browser or plain HTTP', { origin: here }, 200],
    ['our own page, behind a proxy that encrypts', { origin: 'https://localhost:4770' }, 200],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, 403],
    [
      'another site that leads a reader',
      {
        'sec-fetch-site': 'cross-site',
        'sec-fetch-mode': 'navigate',
        'sec-fetch-dest': 'document',
      },
      403,
    ],
    ['another program on this computer', { 'sec-fetch-site': 'same-site' }, 403],
    ['another site, an old browser', { origin: 'https://evil.example' }, 403],
    ['another port, an old browser', { origin: 'http://localhost:8080' }, 403],
    ['a page without an origin', { origin: 'null' }, 403],
    ['nobody knows where', {}, 403],
  ])('from %s: %3$i', async (_, headers, status) =>
    expect((await send(headers)).status).toBe(status),
  )

  it('is sent by POST and nothing else', async () => {
    const response = await send({ origin: here }, 'PUT')
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD, POST')
  })
})

describe('headers', () => {
  it.each([200, 421])('stand on every answer, also on %i', async (status) => {
    const { headers } = await ask(status === 200 ? {} : { host: 'evil.example' })
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("base-uri 'none'")
    expect(policy).toContain("form-action 'self'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("connect-src 'self';")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('cache-control')).toBe('no-store')
  })
})
