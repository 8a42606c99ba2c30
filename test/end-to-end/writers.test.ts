import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writers } from '../../src/documents/writers/index.ts'
import { systemPrograms } from '../run/system-programs.ts'
import { longTree } from '../support/paper/long-tree.ts'
import { sampleTree } from '../support/paper/sample-tree.ts'

// The papers, opened by the programs their readers use.

const folder = mkdtempSync(join(tmpdir(), 'papers-'))
const paper = (extension: string) => join(folder, `paper.${extension}`)
const tree = sampleTree()

beforeAll(async () => {
  for (const { extension, write } of writers) {
    const written = await write(tree)
    if (!written.ok) throw new Error(written.fault.message)
    writeFileSync(paper(extension), written.value)
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

/** The text of each page as LibreOffice lays a Word paper out. */
function officePages(docx: string): string[] {
  const out = join(folder, 'office')
  // A profile of its own: a LibreOffice that is already open would answer instead, and do nothing.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const office = systemPrograms.libreoffice.find() ?? 'soffice'
  const convert = [profile, '--headless', '--convert-to', 'pdf', '--outdir', out, docx]
  execFileSync(office, convert, { stdio: 'ignore' })
  const pdf = join(out, basename(docx).replace('.docx', '.pdf'))
  return execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f')
}

const contentsLine = /^ *(\S.*?)\.{3,} ?(\d+)$/gm

/** Each heading of the contents, with the page printed there and the page it stands on. */
function contentsOf(pages: readonly string[]) {
  let from = 0
  return [...pages.join('\n').matchAll(contentsLine)].map(([, heading = '', printed]) => {
    const stands = (text: string) =>
      text
        .replace(contentsLine, '')
        .split('\n')
        .some((line) => line.trim().startsWith(heading.slice(0, 30)))
    from = pages.findIndex((text, at) => at >= from && stands(text))
    return { heading, printed: Number(printed), stands: from + 1 }
  })
}

describe('the Word paper in LibreOffice', () => {
  let pages: string[] = []

  beforeAll(() => {
    pages = officePages(paper('docx'))
  })

  test('has its title and its organisations on the first page', () => {
    expect(pages[0]).toContain('Civic space and fundamental freedoms')
    expect(pages[0]).toContain('International Partnership for Human Rights')
  })

  test('has contents whose pages are right without an update', async () => {
    const written = await writers.find(({ format }) => format === 'docx')?.write(longTree())
    if (!written?.ok) throw new Error(written?.fault.message)
    writeFileSync(join(folder, 'long.docx'), written.value)
    const entries = [...contentsOf(pages), ...contentsOf(officePages(join(folder, 'long.docx')))]
    expect(entries).toHaveLength(12 + 24)
    expect(entries.at(-1)?.stands).toBeGreaterThan(20)
    expect(entries.filter(({ printed, stands }) => printed !== stands)).toEqual([])
  })

  test('has every endnote, in Arabic numerals, after the annex', () => {
    const all = pages.join('\n')
    const notes = all.slice(all.lastIndexOf('Sanavar Zakirova'))
    expect(notes).toMatch(/^ *1\s+monitor\.civicus\.org/m)
    expect(notes).toMatch(new RegExp(`^ *${tree.notes.length}\\s`, 'm'))
  })

  test('repeats the head row of the annex', () => {
    const annex = pages.filter((page) => page.includes('named in the letter'))
    expect(annex.length).toBeGreaterThan(1)
    for (const page of annex) expect(page).toMatch(/No\. +Person +Who +Measure +Months +Source/)
  })
})

describe('the HTML paper in a browser', () => {
  let browser: Browser

  beforeAll(async () => {
    const executablePath = systemPrograms.chromium.find()
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  })
  afterAll(() => browser?.close())

  test.each(['light', 'dark'] as const)(
    'can be read by everybody in %s colours',
    async (colorScheme) => {
      const page = await browser.newPage({ colorScheme, viewport: { width: 360, height: 740 } })
      const said: string[] = []
      const asked: string[] = []
      page.on('console', (message) => said.push(message.text()))
      page.on('request', (request) => asked.push(request.url().slice(0, 5)))
      await page.goto(pathToFileURL(paper('html')).href)
      await page.evaluate(axe.source)
      const result = await page.evaluate(
        `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
      )
      const { violations } = result as { violations: { id: string; nodes: { html: string }[] }[] }
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      expect(said).toEqual([])
      expect(asked.filter((scheme) => scheme !== 'file:' && scheme !== 'data:')).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
      await page.close()
    },
  )

  test('shows its picture', async () => {
    const page = await browser.newPage()
    await page.goto(pathToFileURL(paper('html')).href)
    expect(
      await page.evaluate("document.querySelector('figure img').naturalWidth"),
    ).toBeGreaterThan(0)
    await page.close()
  })
})
