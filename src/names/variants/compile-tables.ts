import { fold } from '../fold/fold.ts'
import { foreign, full, levelBits, levelOf, type Membership, pairOf, short } from './memberships.ts'
import { keyOf } from './spelling-key.ts'
import { eastSlavic } from './tables/east-slavic.ts'
import { islamic } from './tables/islamic.ts'
import { single } from './tables/single.ts'
import { turkic } from './tables/turkic.ts'
import { western } from './tables/western.ts'

export interface CompiledTables {
  /** For each key its memberships. */
  readonly names: Readonly<Record<string, readonly Membership[]>>
  /** Pairs of groups that share a form other than a short one, by `pairOf`. */
  readonly linked: readonly number[]
}

/**
 * The five tables of given names as one index by key. It is written to `tables/compiled.json` ahead of time,
 * because to fold seven thousand forms takes longer than to compare two names ought to.
 */
export function compileTables(): CompiledTables {
  const byKey = new Map<string, Membership[]>()
  let group = 0
  for (const line of [eastSlavic, islamic, turkic, western].flatMap((t) => t.trim().split('\n'))) {
    line.split(';').forEach((forms, level) => {
      for (const key of keysIn(forms)) add(key, level)
    })
    group++
  }
  for (const key of keysIn(single)) nameOfItsOwn(key)
  // A form of a distant language that heads no group is a name too.
  for (const [key, found] of byKey) if (found.some((m) => levelOf(m) === foreign)) nameOfItsOwn(key)
  return { names: Object.fromEntries(byKey), linked: [...links(byKey.values())] }

  function add(key: string, level: number): void {
    const membership = (group << levelBits) | level
    const found = byKey.get(key)
    if (found === undefined) byKey.set(key, [membership])
    else if (!found.some((m) => m >> levelBits === group)) found.push(membership)
  }

  function nameOfItsOwn(key: string): void {
    if (byKey.get(key)?.some((m) => levelOf(m) === full)) return
    add(key, full)
    group++
  }
}

function links(index: Iterable<readonly Membership[]>): ReadonlySet<number> {
  const linked = new Set<number>()
  for (const found of index) {
    const names = found.filter((m) => levelOf(m) !== short).map((m) => m >> levelBits)
    for (const one of names)
      for (const other of names) if (one < other) linked.add(pairOf(one, other))
  }
  return linked
}

/** A hyphen joins: Жан-Жак is one word, as it is when a name is read. */
function keysIn(forms: string): readonly string[] {
  const written = forms.trim().toLowerCase().normalize('NFC').replaceAll('-', '')
  return written === '' ? [] : written.split(/\s+/).map((form) => keyOf(fold(form).sounds))
}
