import type { Rule } from '../../rule.ts'
import {
  type ContentsEntry,
  type Heading,
  plainTitle,
  readContents,
  readHeadings,
} from '../../understanding/index.ts'

export const contentsHeadings: Rule = {
  code: 'contents-headings',
  group: 'references',
  title: 'The list of contents and the headings do not agree',
  why: 'The list is made once and the headings are edited later. Case and punctuation do not count. Sub-headings may be left out of the list; a numbered heading of a level that the list has may not. Nothing is said where fewer than half of the entries are found: then the headings were not recognised.',
  examples: [
    {
      shows: 'other words',
      text: 'Contents\n\n1. Introduction 1\n\n2. Freedom of assembly and association 2\n\n3. Torture 5\n\n# 1. Introduction\n\nText.\n\n# 2. Freedom of assembly\n\nText.\n\n# 3. Torture\n\nText.\n',
      finds: ['Freedom of assembly and association'],
    },
    {
      shows: 'an entry without its chapter, and a chapter without its entry',
      text: 'Contents\n\n1. Introduction 1\n\n2. Torture 2\n\n3. Elections 5\n\n# 1. Introduction\n\nText.\n\n# 2. Torture\n\nText.\n\n# 3. Housing\n\nText.\n',
      finds: ['Elections', 'Housing'],
    },
    {
      shows: 'another order',
      text: 'Contents\n\nIntroduction 1\n\nTorture 2\n\nElections 5\n\n# Introduction\n\nText.\n\n# Elections\n\nText.\n\n# Torture\n\nText.\n',
      finds: ['Elections'],
    },
    {
      shows: 'they agree; sub-headings are left out',
      text: 'Contents\n\n1. Introduction 1\n\n2. Torture 2\n\n3. Elections 5\n\n# 1. Introduction\n\nText.\n\n# 2. TORTURE\n\n## In custody\n\nText.\n\n# 3. Elections\n\nText.\n',
      finds: [],
    },
    {
      shows: 'most entries are no headings: they were not recognised',
      text: 'Contents\n\nIntroduction 1\n\nTorture 2\n\nElections 5\n\n# Introduction\n\nText.\n\n**Torture.** Text.\n\n**Elections.** Text.\n',
      finds: [],
    },
  ],
  check(draft, report) {
    const entries = draft.part(readContents)
    const headings = draft.part(readHeadings)
    if (entries.length < 3) return
    const pairs = matched(entries, headings)
    if (pairs.size * 2 < entries.length) return
    const taken = new Set(pairs.values())
    const free = headings.filter((heading) => !taken.has(heading))
    for (const entry of entries) {
      if (pairs.has(entry)) continue
      const like = free.find((heading) => !taken.has(heading) && isLike(entry, heading))
      if (like !== undefined) taken.add(like)
      report({
        at: entrySpan(entry),
        severity: 'warning',
        message:
          like === undefined
            ? 'The list of contents has this entry, and no heading of the draft has these words.'
            : `The list of contents says “${entry.title}”, the heading says “${like.title}”.`,
        ...(like === undefined ? {} : { related: [headingSpan(like)], suggestions: [like.title] }),
      })
    }
    reportOrder([...pairs], report)
    const levels = new Set(
      [...pairs.values()].filter(({ label }) => label !== undefined).map(({ level }) => level),
    )
    for (const heading of headings) {
      if (taken.has(heading) || heading.label === undefined || !levels.has(heading.level)) continue
      report({
        at: headingSpan(heading),
        severity: 'warning',
        message: `The list of contents does not have this heading, “${heading.label} ${heading.title}”.`,
      })
    }
  },
}

/** Entries and the headings that have the same words; the first heading that is still free. */
function matched(
  entries: readonly ContentsEntry[],
  headings: readonly Heading[],
): ReadonlyMap<ContentsEntry, Heading> {
  const byTitle = new Map<string, Heading[]>()
  for (const heading of headings) {
    const there = byTitle.get(plainTitle(heading.title))
    if (there === undefined) byTitle.set(plainTitle(heading.title), [heading])
    else there.push(heading)
  }
  const pairs = new Map<ContentsEntry, Heading>()
  for (const entry of entries) {
    const heading = byTitle.get(plainTitle(entry.title))?.shift()
    if (heading !== undefined) pairs.set(entry, heading)
  }
  return pairs
}

/** The same number, or at least half of the words in common. */
function isLike(entry: ContentsEntry, heading: Heading): boolean {
  const a = new Set(plainTitle(entry.title).split(' '))
  const b = new Set(plainTitle(heading.title).split(' '))
  const common = [...a].filter((word) => b.has(word)).length
  const share = (2 * common) / (a.size + b.size)
  return (
    share >= 0.6 || (entry.label !== undefined && entry.label === heading.label && share >= 0.3)
  )
}

function reportOrder(
  pairs: readonly (readonly [ContentsEntry, Heading])[],
  report: Parameters<Rule['check']>[1],
): void {
  let before: ContentsEntry | undefined
  let last = -1
  for (const [entry, heading] of pairs) {
    const at = heading.passage.index
    if (before !== undefined && at < last) {
      report({
        at: entrySpan(entry),
        severity: 'warning',
        message: `In the list of contents this stands behind “${before.title}”, in the draft before it.`,
        related: [headingSpan(heading)],
      })
      continue
    }
    last = at
    before = entry
  }
}

const entrySpan = ({ passage, title }: ContentsEntry) => ({ passage, from: 0, to: title.length })
const headingSpan = ({ passage, title }: Heading) => ({ passage, from: 0, to: title.length })
