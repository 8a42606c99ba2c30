import type { Fault } from '../base/result.ts'

/** A place in the text of a document; line and column count from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** What is wrong at one place of a document's text. `where` says the place in words. */
export interface DocumentFault extends Fault {
  readonly where: string
  readonly at: Place
}

/** Collects faults, so that a build can name all of them at once. */
export class Faults {
  readonly list: DocumentFault[] = []

  add(code: string, message: string, at: Place): void {
    this.list.push({ code, message, at, where: placeWords(at) })
  }

  /** In the order of the text, each said once. */
  sorted(): DocumentFault[] {
    const said = new Set<string>()
    return this.list
      .filter((one) => {
        const key = `${one.where} ${one.message}`
        return !said.has(key) && said.add(key)
      })
      .sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
  }
}

export const placeWords = ({ file, line, column }: Place): string =>
  `${file}, line ${line}, column ${column}`
