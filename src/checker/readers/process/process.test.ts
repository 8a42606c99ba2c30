import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type FileToRead, type ReadLimits, readFilesInChild, readInChild } from './index.ts'

const reader = new URL('../../../../test/fixtures/checker/unruly-reader.ts', import.meta.url)
const bytes = (text: string) => new TextEncoder().encode(text)

/** What one order to the unruly reader comes to: its answer, or the code of the fault. */
async function order(text: string, limits: Partial<ReadLimits> = {}, signal?: AbortSignal) {
  const result = await readInChild(bytes(text), 'paper.pdf', { reader, limits, signal })
  return result.ok ? result.value.file : result.fault.code
}

describe('a file that does not let itself be read', () => {
  it.each<[string, Partial<ReadLimits>, string]>([
    ['loop-forever', { milliseconds: 700 }, 'draft-time'],
    ['wait-forever', { milliseconds: 700 }, 'draft-time'],
    ['hoard-heap', { heapMegabytes: 64 }, 'draft-memory'],
    ['exit', {}, 'draft-crash'],
    ['throw-later', {}, 'draft-crash'],
    ['flood 3000000', { outputMegabytes: 2 }, 'draft-output'],
  ])('%s ends in one sentence', async (text, limits, code) => {
    expect(await order(text, limits)).toBe(code)
  })

  it.runIf(process.platform === 'linux')('memory beside the heap counts, too', async () => {
    expect(await order('hoard-buffers', { memoryMegabytes: 300 })).toBe('draft-memory')
  })

  it('is given up when the check is cancelled', async () => {
    const cancelled = new AbortController()
    const reading = order('loop-forever', {}, cancelled.signal)
    cancelled.abort()
    expect(await reading).toBe('draft-cancelled')
    expect(await order('anything', {}, AbortSignal.abort())).toBe('draft-cancelled')
  })

  it('is refused alone: files before and after it are read', async () => {
    const files: FileToRead[] = ['first', 'exit', 'third', 'loop-forever', 'fifth'].map((text) => ({
      source: bytes(text),
      file: text,
    }))
    const ends: string[] = []
    for await (const result of readFilesInChild(files, {
      reader,
      limits: { milliseconds: 5000 },
    })) {
      ends.push(result.ok ? result.value.file : result.fault.code)
    }
    expect(ends).toEqual(['first', 'draft-crash', 'third', 'draft-time', 'fifth'])
  })

  it('that kills its child only after it was read harms no other file', async () => {
    const files = ['leave-a-bomb', 'take-a-while', 'third'].map((text) => ({
      source: bytes(text),
      file: text,
    }))
    const ends: string[] = []
    for await (const result of readFilesInChild(files, { reader })) {
      ends.push(result.ok ? result.value.file : result.fault.code)
    }
    expect(ends).toEqual(['answered', 'done', 'third'])
  })

  it('says which file, what is wrong and what to do', async () => {
    const result = await readInChild(bytes('exit'), 'paper.pdf', { reader })
    expect(result).toEqual({
      ok: false,
      fault: {
        code: 'draft-crash',
        message: 'This file stops the program that reads it; save it anew, or in another format.',
        where: 'paper.pdf',
      },
    })
  })
})

describe('what the reading process may not do', () => {
  it.each([
    ['read /etc/hosts'],
    ['read /proc/self/environ'],
    [`write ${join(tmpdir(), 'factum-reader-wrote')}`],
    ['fetch'],
    ['connect'],
    ['import node:net'],
    ['import http'],
    ['import node:https'],
    ['import node:http2'],
    ['import node:tls'],
    ['import node:dgram'],
    ['import node:dns/promises'],
    ['import node:child_process'],
    ['import node:worker_threads'],
    ['import node:inspector'],
    ['builtin net'],
    ['require net'],
    ['load net'],
    ['load node:dgram'],
    ['builtin node:dns'],
    ['compile return 1'],
  ])('%s', async (text) => {
    expect(await order(text)).toMatch(/^refused: /)
  })

  it('sees nothing of the environment', async () => {
    expect(await order('environment')).not.toMatch(/PATH|HOME|FACTUM|DATABASE/)
  })

  it('may print what it likes without spoiling its answer', async () => {
    expect(await order('print-noise')).toBe('quiet')
  })
})

describe('a file that is not there to be read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'factum-readers-'))
  const large = join(folder, 'large.txt')
  writeFileSync(large, 'x'.repeat(1024 * 1024 + 1))

  it.each<[string, string]>([
    [join(folder, 'missing.docx'), 'draft-missing'],
    [folder, 'draft-unreadable'],
    [large, 'draft-too-large'],
  ])('%s', async (path, code) => {
    const result = await readInChild(path, 'paper', { reader, limits: { inputMegabytes: 1 } })
    expect(result).toMatchObject({ ok: false, fault: { code, where: 'paper' } })
  })

  it('bytes over the limit are not handed on', async () => {
    const over = new Uint8Array(1024 * 1024 + 1)
    const result = await readInChild(over, 'paper', { reader, limits: { inputMegabytes: 1 } })
    expect(result).toMatchObject({ ok: false, fault: { code: 'draft-too-large' } })
  })
})

describe('the program in a folder whose packages lie elsewhere, behind a link', () => {
  it('reads as it does at home', () => {
    const root = fileURLToPath(new URL('../../../../', import.meta.url))
    const folder = mkdtempSync(join(tmpdir(), 'factum-linked-'))
    const paper = join(folder, 'paper.md')
    writeFileSync(paper, 'He was detained.')
    for (const part of ['package.json', 'src/base', 'src/names', 'src/checker'])
      cpSync(join(root, part), join(folder, part), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
    const here = pathToFileURL(join(folder, 'src/checker/readers/process/index.ts')).href
    const script = `import { readInChild } from '${here}'
      console.log(JSON.stringify(await readInChild(process.argv[1], 'paper.md')))`
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script, paper])
    rmSync(folder, { recursive: true })
    expect(JSON.parse(printed.toString())).toMatchObject({
      ok: true,
      value: { blocks: [{ text: 'He was detained.' }] },
    })
  })
})
