import { localText } from '../../base/language.ts'
import { fail, ok, type Result } from '../../base/result.ts'
import { formatDate } from '../../wording/index.ts'
import { findKind, type LedgerPosition, type LoadedFacts } from '../facts.ts'
import { text } from '../inline.ts'
import type { Draft } from '../language/index.ts'
import { preferredName } from '../names.ts'
import { type DocumentFault, Faults } from '../place.ts'
import type { Block, DocumentTree, Inline, OrganisationBox } from '../tree.ts'
import { resolveBlocks } from './blocks.ts'
import { Notes } from './notes.ts'
import { outlineOf } from './outline.ts'
import { notFound, type Pass } from './pass.ts'
import { type UsedValue, Values } from './values.ts'
import { paperWords } from './words.ts'

/** A document with everything looked up, and what it took from the casebook. */
export interface Resolved {
  readonly tree: DocumentTree
  readonly values: readonly (UsedValue & { readonly lines: readonly number[] })[]
}

/**
 * Looks up everything a draft names. Pure: the same draft and facts give the same tree.
 * @returns every fault at once when anything cannot be resolved
 */
export function resolveDocument(
  draft: Draft,
  facts: LoadedFacts,
  position: LedgerPosition,
): Result<Resolved, readonly DocumentFault[]> {
  const faults = new Faults()
  const { head } = draft
  const pass: Pass = {
    file: draft.file,
    head,
    language: head.language,
    facts,
    values: new Values(),
    notes: new Notes(),
    ownNotes: draft.notes,
    outline: outlineOf(draft.blocks, head.language, faults),
    faults,
  }
  const organisations = head.organisations.flatMap((one) => organisationBox(one, pass))
  const blocks = resolveBlocks(draft.blocks, pass)
  const notes = pass.notes.list()
  if (faults.list.length > 0) return fail(faults.sorted())
  const hasPlace = blocks.some((block) => block.type === 'notes')
  const ending: Block[] =
    notes.length > 0 && !hasPlace ? [{ type: 'notes', title: paperWords[head.language].notes }] : []
  return ok({
    tree: {
      kind: head.kind,
      language: head.language,
      title: head.title,
      ...(head.subtitle === undefined ? {} : { subtitle: head.subtitle }),
      ...(head.shortTitle === undefined ? {} : { shortTitle: head.shortTitle }),
      date: head.date,
      dateText: formatDate(head.date, head.language),
      ...(head.place === undefined ? {} : { place: head.place }),
      organisations,
      blocks: [...blocks, ...ending],
      notes,
      position: { size: position.size, root: position.root },
    },
    values: pass.values.list(),
  })
}

function organisationBox(
  { name, at }: Draft['head']['organisations'][number],
  pass: Pass,
): OrganisationBox[] {
  const record = findKind(pass.facts.records, name, 'organisation')
  if (!record) {
    notFound(pass, 'organisation', name, at)
    return []
  }
  const called = preferredName(record, pass.language)
  const portrait = record.portrait ? localText(record.portrait, pass.language) : ''
  const { place, telephone, email, website } = record.contact ?? {}
  const link = (url: string, words: string): Inline[] => [
    { type: 'link', url, children: [text(words)] },
  ]
  pass.values.use(`organisation:${record.id}`, at, () => ({
    text: [called, portrait, place, telephone, email, website].filter((one) => one).join('; '),
    records: [record.id],
  }))
  return [
    {
      name: called,
      portrait: portrait === '' ? [] : [text(portrait)],
      lines: [
        ...(place === undefined ? [] : [[text(place)]]),
        ...(telephone === undefined
          ? []
          : [link(`tel:${telephone.replace(/[^\d+]/g, '')}`, telephone)]),
        ...(email === undefined ? [] : [link(`mailto:${email}`, email)]),
        ...(website === undefined
          ? []
          : [link(website, website.replace(/^https?:\/\//, '').replace(/\/$/, ''))]),
      ],
    },
  ]
}
