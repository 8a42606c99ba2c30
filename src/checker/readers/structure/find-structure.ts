import type { Rough } from '../lines/index.ts'
import { styleAddresses } from './address-styles.ts'
import { collectNotes } from './collect-notes.ts'
import { markContents } from './contents-list.ts'
import { joinPages } from './join-pages.ts'
import { adoptLoneLabels } from './lone-labels.ts'
import { markNumberedParagraphs } from './number-runs.ts'
import { markPageFurniture } from './page-furniture.ts'
import { raiseMarks } from './raise-marks.ts'
import { takeLabel } from './take-labels.ts'
import type { FoundNote, FoundRemark } from './types.ts'
import { markHeadings } from './unmarked-headings.ts'
import { wordJoin } from './word-join.ts'

export interface Structure {
  readonly blocks: readonly Rough[]
  readonly notes: readonly FoundNote[]
  readonly remarks: readonly FoundRemark[]
}

export interface StructureOptions {
  /** The file may have been cut into pages: Markdown and text from a PDF converter. */
  readonly pages: boolean
}

/**
 * Finds what the file does not say about its blocks: labels, web addresses, sentences cut by the end of a
 * page, notes and their marks, the list of contents, numbered paragraphs, headings. @param source the file
 */
export function findStructure(
  blocks: readonly Rough[],
  source: string,
  { pages }: StructureOptions,
): Structure {
  const labelled = blocks.map((block) => takeLabel(styleAddresses(block)))
  const raised = raiseMarks(pages ? adoptLoneLabels(labelled) : labelled, source)
  const joined = pages
    ? joinPages(markPageFurniture(raised), wordJoin(source))
    : { blocks: raised, remarks: [] }
  const { blocks: body, notes } = collectNotes(joined.blocks)
  const numbered = markNumberedParagraphs(markContents(body))
  return { blocks: markHeadings(numbered, { pages }), notes, remarks: joined.remarks }
}
