import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Fault, fail, fault, ok, type Result } from '../base/result.ts'
import { joinPacks, type Packs } from './packs.ts'
import { type Pack, readPack } from './read-pack.ts'

/**
 * Loads packs as one vocabulary.
 * @param folder the folder that holds the packs, e.g. "packs"
 * @param names in order; a pack comes after those it uses
 */
export function loadPacks(folder: string, names: readonly string[]): Result<Packs> {
  const packs: Pack[] = []
  for (const name of names) {
    if (!existsSync(join(folder, name, 'pack.json')))
      return fail(
        fault(
          'pack-missing',
          `There is no pack "${name}"; the packs are ${packsIn(folder).join(', ')}`,
        ),
      )
    const read = readPack(folder, name)
    if (!read.ok) return read
    const missing = read.value.sheet.uses.find((used) => !packs.some((p) => p.sheet.name === used))
    if (missing !== undefined)
      return fail(
        fault('pack-order', `The pack "${name}" builds on "${missing}"; name that pack before it`),
      )
    packs.push(read.value)
  }
  const joined = joinPacks(packs)
  const wrong = twice(packs) ?? danglingStatus(joined) ?? danglingLimit(packs, joined)
  return wrong ? fail(wrong) : ok(joined)
}

const packsIn = (folder: string): string[] =>
  readdirSync(folder).filter((name) => existsSync(join(folder, name, 'pack.json')))

function twice(packs: readonly Pack[]): Fault | undefined {
  const seen = new Map<string, string>()
  for (const pack of packs)
    for (const [vocabulary, terms] of pack.vocabularies)
      for (const { term } of terms) {
        const key = `${vocabulary}/${term}`
        const first = seen.get(key)
        if (first !== undefined)
          return fault(
            'pack-term-twice',
            `The term "${term}" of ${vocabulary} is defined twice, in pack "${first}" and in pack "${pack.sheet.name}"; keep one`,
          )
        seen.set(key, pack.sheet.name)
      }
  return undefined
}

function danglingStatus(packs: Packs): Fault | undefined {
  const named = [
    ...packs.terms('measure-types').map((t) => packs.measureType(t.term).status),
    ...packs.terms('event-types').map((t) => packs.eventType(t.term).effect?.status),
  ]
  const missing = named.find((status) => status && !packs.has('statuses', status))
  return missing ? unknownTerm('statuses', missing) : undefined
}

function danglingLimit(packs: readonly Pack[], joined: Packs): Fault | undefined {
  const missing = packs
    .flatMap((pack) => pack.sheet.limits)
    .find((limit) => !joined.has('measure-types', limit.measure))
  return missing ? unknownTerm('measure-types', missing.measure) : undefined
}

const unknownTerm = (vocabulary: string, term: string): Fault =>
  fault('pack-term-unknown', `A pack names "${term}", which is no term of ${vocabulary}`)
