import type { Child } from 'hono/jsx'
import type { Result } from '../base/result.ts'
import type { Visit } from './visit.ts'

/** A step of the way to a page, by meaning: Persons › Marat Zhylanbayev. */
export interface Crumb {
  readonly text: string
  /** The path without the language. */
  readonly path: string
}

/** A page to be put into the frame. */
export interface Page {
  readonly title: string
  /** BCP 47, when the title is not in the language of the page. */
  readonly titleLanguage?: string | undefined
  /** The one sentence that says what this is. */
  readonly lead?: Child
  /** From the first page to the parent of this one. */
  readonly crumbs: readonly Crumb[]
  readonly body: Child
  readonly status?: 200 | 400 | 403 | 404 | 410 | 413 | 422 | 500 | 503
  /** Headers that differ from those of every page. */
  readonly headers?: Readonly<Record<string, string>>
}

export interface Download {
  readonly bytes: Uint8Array | string
  readonly mediaType: string
  /** The name it is saved under; null = shown in the browser. */
  readonly fileName: string | null
  /** Headers that differ from those of every page. */
  readonly headers?: Readonly<Record<string, string>>
}

/** What a route answers: a page, a file, another address, or nothing (404). */
export type Reply =
  | { readonly page: Page }
  | { readonly download: Download }
  | { readonly redirect: string }
  | null

/** One line of the registry of routes. */
export interface Route {
  /** Hono's path pattern without the language, e.g. "/persons/:id". */
  readonly path: string
  readonly answer: (visit: Visit, parameters: Readonly<Record<string, string>>) => Promise<Reply>
  /** For a page with a form that is sent to its own address; without it nothing can be sent there. */
  readonly form?: Form
  /** The page writes, or shows working state: for the keeper on the keeper's own computer, nobody else finds it. */
  readonly keeperOnly?: boolean
}

export interface Form {
  /** Bytes that are taken, everything included. */
  readonly most: number
  /**
   * @param sent faults `form-too-large`, `form-broken`, `form-busy`
   * @param signal the reader has gone: the answer is not wanted any more
   */
  readonly answer: (
    visit: Visit,
    sent: Result<FormData>,
    signal: AbortSignal,
    parameters: Readonly<Record<string, string>>,
  ) => Promise<Reply>
}
