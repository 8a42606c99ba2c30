import { fail, ok, type Result } from '../base/result.ts'
import {
  loadSettings,
  noSettings,
  ownRules,
  type RuleCodes,
  type Settings,
  settingsFileFor,
  settle,
} from './accepted/index.ts'
import { checkDraft } from './check.ts'
import { type FileToRead, type ReadOptions, readFilesInChild } from './readers/index.ts'
import type { CheckedFile } from './report/index.ts'
import type { Rule, RulesFor } from './rule.ts'
import type { Draft } from './tree/index.ts'
import { Understanding } from './understanding/index.ts'
import { wordsOf } from './words.ts'

export interface CheckOptions {
  /** The rules to run, or what makes them for each draft. */
  readonly rules: readonly Rule[] | RulesFor
  /** Codes of further rules that comments and settings may name; those of rules that are listed need not be in it. */
  readonly known?: Iterable<string>
  readonly read?: ReadOptions
}

/**
 * Checks files in turn and gives what was found in each, or why it could not be checked, in the same order.
 * A file given by its path is checked by the `factum.check.json` beside it; one given by its bytes by none.
 * Faults: those of `readFilesInChild` and `loadSettings`.
 */
export async function* checkFiles(
  files: readonly FileToRead[],
  { rules, known = [], read }: CheckOptions,
): AsyncGenerator<Result<CheckedFile>> {
  const listed = typeof rules === 'function' ? [] : rules
  const rulesFor: RulesFor = typeof rules === 'function' ? rules : async () => rules
  const settingsOf = rememberSettings(codesOf(listed, known).known)
  let at = 0
  for await (const draft of readFilesInChild(files, read)) {
    const source = files[at++]?.source
    if (!draft.ok) yield draft
    else {
      const settings = typeof source === 'string' ? await settingsOf(source) : ok(noSettings)
      if (!settings.ok) yield fail(settings.fault)
      else {
        const understanding = new Understanding(draft.value)
        const made = await rulesFor(understanding)
        const codes = codesOf(made, known)
        yield ok(checkOne(draft.value, made, settings.value, codes, understanding))
      }
    }
  }
}

/** What rules find in a draft that has been read, less what it or the settings accept. */
export function checkOne(
  draft: Draft,
  rules: readonly Rule[],
  settings: Settings = noSettings,
  codes: RuleCodes = codesOf(rules),
  understanding = new Understanding(draft),
): CheckedFile {
  const run = rules.filter(({ code }) => settings.rules[code] !== 'off')
  return {
    file: draft.file,
    draft,
    words: wordsOf(draft),
    ...settle(draft, checkDraft(draft, run, understanding), settings, codes),
  }
}

function codesOf(rules: readonly Rule[], known: Iterable<string> = []): RuleCodes {
  const ran = new Set(rules.map(({ code }) => code))
  return { ran, known: new Set([...ran, ...known, ...ownRules.map(({ code }) => code)]) }
}

/** Each folder's settings are read once. */
function rememberSettings(known: ReadonlySet<string>) {
  const read = new Map<string, Promise<Result<Settings>>>()
  return (file: string): Promise<Result<Settings>> => {
    const where = settingsFileFor(file)
    const settings = read.get(where) ?? loadSettings(where, known)
    read.set(where, settings)
    return settings
  }
}
