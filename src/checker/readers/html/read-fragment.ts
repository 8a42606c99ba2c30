import type { Rough } from '../lines/index.ts'
import { parsePiece } from './parse-bounded.ts'
import { Walker } from './walk.ts'

/** The blocks of HTML inside another text. @param from its offset in the file @param tables how many came before */
export function readFragment(html: string, from: number, tables: number): readonly Rough[] {
  const piece = parsePiece(html)
  return piece === undefined ? [] : new Walker(html, from, tables).walk(piece).blocks
}
