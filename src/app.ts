import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dayOf } from './base/date.ts'
import type { Result } from './base/result.ts'
import { ok } from './base/result.ts'
import {
  builtPapers,
  type Casebook,
  deskLocationOf,
  draftKnowledge,
  historyOf,
  openCasebook,
  paperChanges,
  reasonsInWords,
  recentEntries,
  type Views,
  viewsOf,
  writerOf,
} from './casebook/index.ts'
import type { Config } from './config.ts'
import { type Desk, openDesk } from './desk/index.ts'
import { startImports } from './intake/index.ts'
import type { Worker } from './jobs/index.ts'
import type { Entry } from './ledger/index.ts'
import { keeper } from './projections/index.ts'
import type { BuiltDocuments, ChangedValue, EntryLine, PaperFormat, WebDeps } from './web/index.ts'

/** Folders of the program itself. */
export const programFolders = ({ program }: Config) => ({
  packs: join(program, 'packs'),
  samples: join(program, 'samples'),
})

/** An open casebook with everything that hangs on it. */
export interface App {
  readonly casebook: Casebook
  readonly views: Views
  close(): Promise<void>
}

/**
 * Puts the parts together: configuration, clock, casebook, views. The only place that does.
 * @param writeAs what the process that wants to write is called; left out, the casebook is opened for reading
 */
export async function openApp(
  config: Config,
  now: () => Date,
  writeAs?: string,
): Promise<Result<App>> {
  const opened = await openCasebook({
    folder: config.casebook,
    databaseUrl: config.databaseUrl,
    packsFolder: programFolders(config).packs,
    by: config.by,
    now,
    ...(writeAs === undefined ? {} : { writeAs }),
  })
  if (!opened.ok) return opened
  const casebook = opened.value
  const views = viewsOf(casebook)
  return ok({
    casebook,
    views,
    async close() {
      await views.close()
      await casebook.close()
    },
  })
}

/** The working state of an open casebook: drafts, saved views, jobs. The caller closes it. */
export const openDeskOf = (config: Config, { casebook }: App): Promise<Result<Desk>> =>
  openDesk({
    location: deskLocationOf(config.casebook, config.databaseUrl),
    casebook: casebook.id,
    by: config.by,
    now: casebook.now,
  })

/** Does the slow parts of imports that the pages begin, until it is stopped. */
export const startImportsOf = (
  { casebook, views }: App,
  desk: Desk,
  report: (error: unknown) => void,
): Promise<Worker> =>
  startImports({
    casebook,
    desk,
    view: () => views.at({ known: null, audience: keeper }),
    write: writerOf(casebook, 'factum serve, for an import'),
    report,
  })

/**
 * What the pages of this casebook are given.
 * @param desk given where the reader is the keeper: then the pages can write, too
 */
export function webDeps(
  { casebook, views }: App,
  serving: Pick<WebDeps, 'allowedHosts' | 'loopback' | 'report'>,
  desk?: Desk,
): WebDeps {
  return {
    casebookName: casebook.about.title,
    views: {
      live: () => views.at({ known: null, audience: keeper }),
      at: (wish) => views.at(wish),
    },
    builtDocuments: builtDocumentsOf(casebook, views),
    casebookRules: draftRulesOf(casebook, views),
    recentEntries: async (count) => (await recentEntries(casebook, count)).map(entryLine),
    entriesOf: async (record) =>
      (await historyOf(casebook, record)).map(({ entry }) => entryLine(entry)),
    now: casebook.now,
    ...(desk ? { keeper: { casebook, desk, write: writerOf(casebook, 'factum serve') } } : {}),
    ...serving,
  }
}

function entryLine({ sequence, at, by, operation, record, kind, body }: Entry): EntryLine {
  const why = body?.why
  return { sequence, at, by, operation, record, kind, why: typeof why === 'string' ? why : null }
}

/** The rules of the casebook as it stands: made anew when the ledger or the day has moved on. */
function draftRulesOf(casebook: Casebook, views: Views): WebDeps['casebookRules'] {
  let made:
    | { readonly key: string; readonly rules: ReturnType<WebDeps['casebookRules']> }
    | undefined
  const make = async () => {
    // Most commands check no draft.
    const { casebookRulesFor } = await import('./checker/index.ts')
    return casebookRulesFor(await draftKnowledge(casebook, views, 'public'))
  }
  return async () => {
    const { position } = await views.at({ known: null, audience: keeper })
    const key = `${position.size} ${dayOf(casebook.now())}`
    if (made?.key !== key) made = { key, rules: make() }
    return made.rules
  }
}

function builtDocumentsOf(casebook: Casebook, views: Views): BuiltDocuments {
  const compared = new Map<string, { key: string; changes: Promise<readonly ChangedValue[]> }>()
  const find = async (name: string) =>
    (await builtPapers(casebook)).find((paper) => paper.name === name)
  return {
    async list() {
      return (await builtPapers(casebook)).map(({ name, title, date, manifest, files }) => ({
        name,
        title,
        date,
        language: manifest.language as 'en',
        files: files.map(({ format, bytes }) => ({ format: format as PaperFormat, bytes })),
        size: manifest.position.size,
        confidentiality: manifest.audience as 'public',
        records: [...new Set(manifest.values.flatMap((value) => value.records.map((r) => r.id)))],
        figures: Object.keys(manifest.figures),
      }))
    },
    async read(name, format) {
      const file = (await find(name))?.files.find((one) => one.format === format)
      return file === undefined ? null : new Uint8Array(await readFile(file.path))
    },
    async changed(name) {
      const paper = await find(name)
      if (paper === undefined) return []
      const { position } = await views.at({ known: null, audience: keeper })
      const key = `${position.size} ${paper.manifest.position.size} ${paper.manifest.text}`
      const before = compared.get(name)
      if (before?.key === key) return before.changes
      const changes = compare(casebook, views, name)
      compared.set(name, { key, changes })
      return changes
    },
  }
}

async function compare(
  casebook: Casebook,
  views: Views,
  name: string,
): Promise<readonly ChangedValue[]> {
  const changes = await paperChanges(casebook, views, name)
  if (!changes.ok)
    return changes.fault.map((f) => ({
      key: f.where ?? name,
      before: '',
      after: null,
      why: f.message,
    }))
  return [
    ...changes.value.differences.map((difference) => ({
      key: difference.key,
      before: difference.before ?? '',
      after: difference.today ?? null,
      why: reasonsInWords(difference),
    })),
    ...changes.value.faults.map((f) => ({ key: f.where, before: '', after: null, why: f.message })),
  ]
}
