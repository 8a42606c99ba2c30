import { readSymbol, type StateNames, stateNames } from '../../../recommendations/index.ts'
import type { Found, ImportContext, InputFile } from '../../importer.ts'
import { bodyFor, organisationCalled } from '../parts/bodies.ts'
import { sourceFor } from '../parts/documents.ts'
import { heldById } from '../parts/held.ts'
import { joinTo } from '../parts/join.ts'
import { knownOf } from '../parts/known.ts'
import { stateOption } from '../parts/options.ts'
import type { Annotation } from './annotation.ts'
import { offerAnnotation } from './offer.ts'

/** An annotation and its place, or the place of something that is none. */
export interface PlacedAnnotation {
  readonly where: string
  readonly annotation: Annotation | undefined
}

/**
 * Takes the annotations that concern one State (option `state`; `all` takes every State) and says how many
 * concerned others. An annotation on several States is kept once, for the State that was chosen.
 */
export async function* takeAnnotations(
  annotations: AsyncIterable<PlacedAnnotation>,
  file: InputFile,
  context: ImportContext,
): AsyncIterable<Found> {
  const all = context.options.state === 'all'
  const wanted = all ? undefined : stateOption(context)
  if (!all && wanted === undefined) {
    const reason =
      'holds paragraphs on every State; choose one with the option state, e.g. state=KZ, or state=all'
    yield { is: 'refused', where: file.name, reason }
    return
  }
  const taking = new Taking(file, context, wanted)
  let passed = 0
  for await (const { where, annotation } of annotations) {
    context.signal.throwIfAborted()
    if (annotation === undefined) {
      yield { is: 'refused', where, reason: 'is no annotation of the index: it has no id' }
      continue
    }
    const state = taking.stateOf(annotation)
    if (state === undefined) {
      passed++
      if (all) yield { is: 'refused', where, reason: unknownStates(annotation) }
      continue
    }
    yield* taking.take(annotation, where, state)
  }
  const chosen = context.options.state !== undefined
  if (passed > 0 && !all && (!chosen || taking.taken === 0))
    yield {
      is: 'refused',
      where: `${file.name}, other States`,
      reason: `${passed} paragraphs concern other States than the one taken (${wanted}); choose another with the option state`,
    }
}

const unknownStates = ({ countries }: Annotation): string =>
  `No pack knows a State called ${countries.map((name) => `"${name}"`).join(' or ') || '""'}`

class Taking {
  taken = 0
  readonly #file: InputFile
  readonly #context: ImportContext
  readonly #wanted: string | undefined
  readonly #names: StateNames
  readonly #bodies = new Map<string, string>()
  readonly #sources = new Map<string, string>()
  /** What the casebook has by symbol and number, from other publishers; read when a document first comes. */
  readonly #known = new Map<string, Awaited<ReturnType<typeof knownOf>>>()

  constructor(file: InputFile, context: ImportContext, wanted: string | undefined) {
    this.#file = file
    this.#context = context
    this.#wanted = wanted
    this.#names = stateNames(context.view.packs)
  }

  stateOf({ countries }: Annotation): string | undefined {
    for (const name of countries) {
      const code = this.#names.exactly(name)
      if (code !== undefined && (this.#wanted === undefined || code === this.#wanted)) return code
    }
    return undefined
  }

  async *take(annotation: Annotation, where: string, state: string): AsyncIterable<Found> {
    const setting = {
      state,
      body: yield* this.#body(annotation),
      source: yield* this.#source(annotation),
    }
    const offered = offerAnnotation(annotation, setting, this.#context)
    if (offered === undefined) {
      const reason =
        'is in a language that records do not have; English, Russian and Kazakh are taken'
      yield { is: 'refused', where, reason }
      return
    }
    this.taken++
    const held =
      (await heldById(this.#context.view, offered.id)) ??
      (await this.#heldByNumber(state, offered.symbol, offered.number))
    const input =
      held === undefined
        ? offered
        : held.id === offered.id
          ? { ...offered, text: { ...held.text, ...offered.text } }
          : joinTo(held, offered)
    yield { is: 'record', where, input }
    if (this.taken % 100 === 0) this.#context.progress(this.taken)
  }

  async #heldByNumber(state: string, symbol: string | undefined, number: string | undefined) {
    if (symbol === undefined || number === undefined) return undefined
    const key = `${state} ${symbol}`
    if (!this.#known.has(key))
      this.#known.set(key, await knownOf(this.#context.view, { states: [state], symbol }))
    return this.#known.get(key)?.find((one) => one.number === number)
  }

  async *#body({ body, symbol }: Annotation): AsyncGenerator<Found, string> {
    const kept = this.#bodies.get(body)
    if (kept !== undefined) return kept
    const { packs } = this.#context.view
    const term =
      packs.bodies().find((one) => one.uhri.includes(body))?.term ?? readSymbol(symbol, packs).body
    const needed =
      term === undefined
        ? await organisationCalled(
            body || 'United Nations',
            'un-body',
            this.#where(body),
            this.#context,
          )
        : await bodyFor(term, this.#where(body), this.#context)
    yield* needed.found
    this.#bodies.set(body, needed.id)
    return needed.id
  }

  async *#source({ symbol, published, body }: Annotation): AsyncGenerator<Found, string> {
    const key = symbol || `index ${body}`
    const kept = this.#sources.get(key)
    if (kept !== undefined) return kept
    const needed = sourceFor(
      {
        key,
        type: 'report',
        title: symbol || `Universal Human Rights Index: ${body}`,
        symbol: symbol || undefined,
        publisher: 'United Nations',
        issued: published,
      },
      this.#where(key),
      this.#context,
    )
    yield* needed.found
    this.#sources.set(key, needed.id)
    return needed.id
  }

  #where = (what: string): string => `${this.#file.name}, ${what}`
}
