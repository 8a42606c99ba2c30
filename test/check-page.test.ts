import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../src/base/language.ts'
import { casebookRuleTexts, defaultLimits, ownRules, rules } from '../src/checker/index.ts'
import { readEntries } from '../src/ledger/index.ts'
import { madeWordFile, paragraph, run } from './support/office/word-file.ts'
import { type SampleApp, sampleApp } from './support/sample-app.ts'

let sample: SampleApp
beforeAll(async () => {
  sample = await sampleApp()
})
afterAll(() => sample.close())

const here = 'http://localhost:4770'
const headers = { host: 'localhost:4770', 'sec-fetch-site': 'same-origin' }
const slip =
  'The court sentenced **Marat Zhylanbayev** in November. Zhylanbayev appealed. The wife of Marat Zhylanbaev was questioned.'
const draft = (content: string | Uint8Array<ArrayBuffer>, name: string): File =>
  new File([content], name)
const fixture = (name: string) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures/checker', name)))

const get = (path: string) => sample.app.request(`${here}${path}`, { headers })

interface Sent {
  readonly path?: string
  readonly as?: string
  readonly against?: string
  readonly of?: SampleApp
}

function send(files: readonly File[], { path = '/en/check', as, against, of = sample }: Sent = {}) {
  const body = new FormData()
  for (const file of files) body.append('file', file)
  if (as) body.append('as', as)
  if (against) body.append('against', against)
  return of.app.request(`${here}${path}`, { method: 'POST', headers, body })
}

const idsIn = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '')

/** Is never kept by the browser, runs nothing, and lets a form say where it comes from. */
function expectGuarded(response: Response) {
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
  expect(response.headers.get('referrer-policy')).toBe('same-origin')
}

describe.each(languages)('in %s', (language) => {
  it('one form takes one file, says what it takes and that nothing is kept', async () => {
    const response = await get(`/${language}/check`)
    expectGuarded(response)
    const html = await response.text()
    expect(html).toContain(`method="post" action="/${language}/check"`)
    expect(html).toContain('enctype="multipart/form-data"')
    expect(html.match(/type="file"/g)).toHaveLength(1)
    expect(html).not.toContain('multiple')
    expect(html).toMatch(/id="draft-takes">[^<]*100[^<]*Word/)
    expect(html).toMatch(/id="draft-keeps">[^<]+\./)
  })

  it('the findings are marked as English, and the page says so where it is not', async () => {
    const html = await (await send([draft(slip, 'a.md')], { path: `/${language}/check` })).text()
    const english = /<div class="findings"( lang="en")?>/.exec(html)
    expect(english?.[1]).toBe(language === 'en' ? undefined : ' lang="en"')
    expect(/<p class="note">/.test(html)).toBe(language !== 'en')
  })
})

describe('a draft', () => {
  it('is answered with its findings at the exact words, each with the way to its rule', async () => {
    const response = await send([draft(slip, 'letter.md')])
    expect(response.status).toBe(200)
    expectGuarded(response)
    const html = await response.text()
    expect(html).toContain('<h2>letter.md</h2>')
    expect(html).toContain('Found 1 warning in 16 words.')
    expect(html).toContain(
      '<mark class="level-warning">Zhylanbaev</mark><a class="ref" id="w1" href="#f1" aria-label="warning 1">1</a>',
    )
    expect(html).toContain('href="/en/check/rules#name-spellings"')
    expect(html.match(/<form class="upload/g)).toHaveLength(1)
    const ids = idsIn(html)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('keeps the dates of the address on its way to the rules', async () => {
    const html = await (
      await send([draft(slip, 'a.md')], { path: '/en/check?on=2025-02-28' })
    ).text()
    expect(html).toContain('href="/en/check/rules?on=2025-02-28#name-spellings"')
  })

  it('is never markup, neither its name nor its words', async () => {
    const planted = '<img src=x onerror=alert(1)>'
    const html = await (
      await send([draft(`The the ${planted} “${planted}” & more.`, `${planted}".txt`)])
    ).text()
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(html).not.toContain('<img')
  })

  it.each([
    ['C:\\Users\\me\\letter.md', 'letter.md'],
    ['../../letter.md', 'letter.md'],
    ['let\u202Eter\u0007.md', 'letter.md'],
    [`${'x'.repeat(300)}.md`, `${'x'.repeat(117)}.md`],
  ])('named %j goes by its plain name', async (name, shown) =>
    expect(await (await send([draft(slip, name)])).text()).toContain(`<h2>${shown}</h2>`),
  )
})

describe('the casebook', () => {
  const sentence = 'Timur Danebaev was sentenced to four years in prison.'
  const said = 'the records of Timur Danebaev say three years'

  it('is what a draft is held against where its keeper asks for it', async () => {
    const form = await (await get('/en/check')).text()
    expect(form).toMatch(/type="checkbox" name="against" value="casebook" checked=""/)
    const html = await (await send([draft(sentence, 'a.md')], { against: 'casebook' })).text()
    expect(html).toContain(said)
    expect(html).toContain('href="/en/check/rules#casebook-penalty"')
    expect(html).toMatch(/name="against" value="casebook" checked=""/)
  })

  it('is left alone where nobody asks for it', async () => {
    const html = await (await send([draft(sentence, 'a.md')])).text()
    expect(html).not.toContain(said)
    expect(html).toMatch(/name="against" value="casebook" aria-describedby/)
  })

  it('is never told to the public, not even when it asks', async () => {
    const open = await sampleApp({ loopback: false })
    const form = await open.app.request(`${here}/en/check`, { headers })
    expect(await form.text()).not.toContain('name="against"')
    const html = await (
      await send([draft(sentence, 'a.md')], { against: 'casebook', of: open })
    ).text()
    expect(html).toContain('<h2>a.md</h2>')
    expect(html).not.toContain(said)
    await open.close()
  })
})

describe('the file that carries the findings', () => {
  const word = madeWordFile({ body: paragraph(run(slip.replaceAll('*', ''))) })

  it('is the Word file itself, with comments', async () => {
    const response = await send([draft(new Uint8Array(word), 'хат "1".docx')], { as: 'docx' })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/wordprocessingml\.document$/)
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="___ _1_-checked.docx"; filename*=UTF-8''%D1%85%D0%B0%D1%82%20%221%22-checked.docx`,
    )
    expect(response.headers.get('cache-control')).toBe('no-store')
    const parts = unzipSync(new Uint8Array(await response.arrayBuffer()))
    expect(strFromU8(parts['word/comments.xml'] ?? new Uint8Array())).toContain('two spellings')
  })

  it('is a page for every other format', async () => {
    const response = await send([draft(slip, 'letter.md')], { as: 'docx' })
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="letter-findings.html"',
    )
    expect(await response.text()).toContain('<title>Findings in letter.md</title>')
  })
})

describe('what is refused gets one sentence and the form again', () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])
  it.each<[string, readonly File[], number, RegExp]>([
    ['no file', [], 400, /No file was chosen/],
    ['the empty field of a browser', [draft('', '')], 400, /No file was chosen/],
    ['two files', [draft(slip, 'a.md'), draft(slip, 'b.md')], 400, /one at a time/],
    ['an empty file', [draft('', 'empty.docx')], 422, /empty\.docx.*empty: it has no bytes/],
    ['a picture', [draft(png, 'scan.png')], 422, /scan\.png.*is a picture; run OCR/],
    ['a locked PDF', [draft(fixture('locked.pdf'), 'locked.pdf')], 422, /locked\.pdf.*password/],
    ['a broken Word file', [draft('PK\u0003\u0004broken', 'a.docx')], 422, /a\.docx/],
  ])('%s', async (_, files, status, sentence) => {
    for (const as of [undefined, 'docx']) {
      const response = await send(files, as === undefined ? {} : { as })
      expect(response.status).toBe(status)
      expectGuarded(response)
      const html = await response.text()
      const problem = /<section class="problem".*?<\/section>/s.exec(html)?.[0] ?? ''
      expect(problem.replace(/<[^>]+>/g, '')).toMatch(sentence)
      expect(html).toContain('aria-invalid="true"')
    }
  })

  it('a text as long as ten books, which would keep other readers waiting', async () => {
    const response = await send([draft(`${slip}\n\n`.repeat(80_000), 'long.txt')])
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('This file holds more than 12 MB of text')
  })

  it('a body that is no form', async () => {
    const body = '{}'
    const response = await sample.app.request(`${here}/ru/check`, { method: 'POST', headers, body })
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('Файл пришёл не целиком')
  })

  it('a body that says it is too large, of which nothing is read', async () => {
    const length = String((defaultLimits.inputMegabytes + 1) * 1024 * 1024)
    const body = new ReadableStream(
      {
        pull: () => expect.unreachable('the body is read'),
      },
      { highWaterMark: 0 },
    )
    const response = await sample.app.request(`${here}/kk/check`, {
      method: 'POST',
      headers: { ...headers, 'content-length': length },
      body,
      duplex: 'half',
    })
    expect(response.status).toBe(413)
    expect(await response.text()).toContain('Файл 100 МБ-тан үлкен')
  })

  it('the third of three at once, until one of them is done', async () => {
    const sending = [1, 2].map(() => {
      const pipe = new TransformStream()
      const answer = sample.app.request(`${here}/en/check`, {
        method: 'POST',
        headers,
        body: pipe.readable,
        duplex: 'half',
      })
      return { pipe, answer }
    })
    await expect.poll(async () => (await send([draft(slip, 'a.md')])).status).toBe(503)
    for (const { pipe } of sending) await pipe.writable.close()
    for (const { answer } of sending) expect((await answer).status).toBe(400)
    expect((await send([draft(slip, 'a.md')])).status).toBe(200)
  })

  it('a form from another site, and a form to a page that takes none', async () => {
    const body = new FormData()
    const from = (site: string, path: string) =>
      sample.app.request(`${here}${path}`, {
        method: 'POST',
        headers: { ...headers, 'sec-fetch-site': site },
        body,
      })
    expect((await from('cross-site', '/en/check')).status).toBe(403)
    expect((await from('same-origin', '/en/persons')).status).toBe(405)
    expect((await from('same-origin', '/en/check/rules')).status).toBe(405)
  })
})

describe('nothing is kept', () => {
  it('neither in the ledger nor among temporary files', async () => {
    const { door, id } = sample.casebook
    const entries = async () => (await Array.fromAsync(readEntries(door.db, id))).length
    const before = await entries()
    const [folder, usual] = [mkdtempSync(join(tmpdir(), 'factum-check-')), process.env.TMPDIR]
    process.env.TMPDIR = folder
    try {
      await send([draft(slip, 'a.md')])
      await send([draft(fixture('columns.pdf'), 'a.pdf')], { as: 'docx' })
      await send([draft(fixture('locked.pdf'), 'b.pdf')])
    } finally {
      if (usual === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = usual
    }
    expect(readdirSync(folder)).toEqual([])
    expect(await entries()).toBe(before)
  })

  it('for the pages have no way to write a file', () => {
    const web = join(import.meta.dirname, '../src/web')
    const sources = readdirSync(web, { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
      .map((file) => [file, readFileSync(join(web, file), 'utf8')] as const)
    expect(sources.length).toBeGreaterThan(80)
    const writing = sources.filter(([, text]) => /node:fs|writeWhole|node:child_process/.test(text))
    // Reads the sources of the one script, and nothing else.
    expect(writing.map(([file]) => file)).toEqual(['islands/index.ts'])
    const islands = sources.find(([file]) => file === 'islands/index.ts')?.[1] ?? ''
    expect(islands).toContain("import { readdirSync, readFileSync } from 'node:fs'")
  })
})

describe('the page of rules', () => {
  const all = [...rules, ...casebookRuleTexts, ...ownRules]

  it.each(languages)(
    '%s: every rule has its anchor, its reason and its examples',
    async (language) => {
      const html = await (await get(`/${language}/check/rules`)).text()
      const ids = idsIn(html)
      expect(new Set(ids).size).toBe(ids.length)
      for (const { code } of all) expect(ids).toContain(code)
      expect(html.match(/<pre>/g)).toHaveLength(all.flatMap(({ examples }) => examples).length)
      const groups = new Set(all.map(({ group }) => group))
      expect(html.match(/<h2>/g)).toHaveLength(groups.size)
    },
  )
})
