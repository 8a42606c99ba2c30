import type { Draft } from '../../../checker/index.ts'
import { readSymbol, stateNames, symbolsIn } from '../../../recommendations/index.ts'
import type { Found, ImportContext, InputFile } from '../../importer.ts'
import { bodyFor } from '../parts/bodies.ts'
import { englishDate } from '../parts/dates.ts'
import { sourceFor } from '../parts/documents.ts'
import { stateOption } from '../parts/options.ts'
import { headText, isPaper, passagesOf } from '../parts/paper.ts'
import { paperImporter } from '../parts/paper-importer.ts'
import { remediesIn } from '../parts/remedies.ts'
import { paragraphsOf } from '../parts/sections.ts'
import { articlesOf, authorsOf, type Header, listOf, readHeader } from './header.ts'
import { outcomeOf } from './outcome.ts'

const title = /\b(?:views|decision) adopted by the committee\b/i

/**
 * Views and decisions of treaty bodies in individual cases: the header field by field, what was found, and
 * each remedy by itself. Options: `state`, `symbol`, `body` where the title page is missing.
 */
export const views = paperImporter({
  name: 'views',
  label: {
    en: 'Views or decision of a treaty body in an individual case',
    ru: 'Соображения или решение договорного органа по индивидуальному делу',
    kk: 'Шарттық органның жеке іс бойынша пікірі немесе шешімі',
  },
  recognises: (file) =>
    !isPaper(file) ? 0 : title.test(headText(file).slice(0, 6000)) ? 0.92 : 0.11,
  fits: (draft) => {
    const header = readHeader(passagesOf(draft))
    return header.state !== undefined && header.subject !== undefined ? 0.94 : 0
  },
  readDraft,
})

async function* readDraft(
  draft: Draft,
  file: InputFile,
  context: ImportContext,
): AsyncIterable<Found> {
  const { packs } = context.view
  const passages = passagesOf(draft)
  const header = readHeader(passages)
  const opening = draft.blocks.slice(0, 60).map(({ text }) => text)
  const symbols = context.options.symbol?.split(/,\s*/) ?? [
    ...new Set(opening.flatMap(symbolsIn).filter((one) => /\/D\/\d+\/\d{4}/.test(one))),
  ]
  const parts = symbols[0] === undefined ? {} : readSymbol(symbols[0], packs)
  const names = stateNames(packs)
  const state =
    (header.state && names.find(header.state.replace(/\.$/, ''))) || stateOption(context)
  const term = context.options.body ?? parts.body
  if (state === undefined || term === undefined || header.submitted === undefined) {
    const missing =
      header.submitted === undefined
        ? 'has no header with the fields of Views (Submitted by, State party, Subject matter)'
        : `does not say all that is needed; choose it with the option ${state === undefined ? 'state, e.g. state=KZ' : 'body, e.g. body=hrc'}`
    yield { is: 'refused', where: file.name, reason: missing }
    return
  }
  const body = await bodyFor(term, file.name, context)
  const key = symbols[0] ?? file.name
  const { authors, counsel } = authorsOf(header.submitted)
  const caseTitle = `${authors[0] ?? 'Author'}${authors.length > 1 ? ' et al.' : ''} v. ${names.nameOf(state, 'en')}`
  const source = sourceFor(
    {
      key,
      type: 'legal-case',
      title: caseTitle,
      symbol: symbols.join(', ') || undefined,
      publisher: 'United Nations',
      issued: header.adoption && englishDate(header.adoption),
      language: 'en',
    },
    file.name,
    context,
  )
  yield* body.found
  yield* source.found
  const paragraphs = paragraphsOf(passages)
  const found = outcomeOf(passages)
  const ordered = paragraphs.filter(({ text }) => found.remedyParagraph(text))
  const remedies = remediesIn(ordered)
  yield {
    is: 'record',
    where: file.name,
    input: {
      kind: 'decision',
      version: 2,
      id: context.idFor('decision', key),
      body: body.id,
      type: found.type,
      title: { en: caseTitle },
      symbols,
      communications: symbols.flatMap((one) => readSymbol(one, packs).communication ?? []),
      authorsStated: authors,
      victimsStated: victimsOf(header.victims, authors),
      counsel,
      state,
      ...dates(header, parts.session),
      ...texts(header),
      articles: [
        ...articlesOf(header.articles ?? '', term === 'hrc' ? 'Covenant' : 'Convention'),
        ...articlesOf(header.protocol ?? '', 'Optional Protocol'),
      ],
      violated: found.violated,
      outcomes: found.outcomes,
      remedies: remedies.map(({ type, text, paragraph }, i) => ({
        id: `r${i + 1}`,
        type,
        text: { en: text },
        ...(paragraph === undefined ? {} : { paragraph }),
      })),
      editions: [{ language: 'en', ...(symbols[0] === undefined ? {} : { symbol: symbols[0] }) }],
      sources: [{ source: source.id }],
    },
  }
  if (found.outcomes.includes('violation') && remedies.length === 0)
    yield {
      is: 'refused',
      where: `${file.name}, remedies`,
      reason:
        'A violation was found, and no paragraph could be read that says what the State must do; enter the remedies by hand',
    }
}

/** "The author", "The authors", "The author and his son": those who are not named are the authors. */
const victimsOf = (stated: string | undefined, authors: readonly string[]): string[] =>
  stated === undefined ? [] : /^the authors?\b/i.test(stated) ? [...authors] : listOf(stated)

function dates(header: Header, session: number | undefined) {
  const submitted = header.communication && englishDate(header.communication)
  const adopted = header.adoption && englishDate(header.adoption)
  return {
    ...(submitted ? { submitted } : {}),
    ...(adopted ? { date: adopted } : {}),
    ...(session === undefined ? {} : { session }),
  }
}

const texts = ({ subject, procedural, substantive }: Header) => ({
  ...(subject === undefined ? {} : { subject: { en: subject } }),
  ...(procedural === undefined ? {} : { procedural: { en: procedural } }),
  ...(substantive === undefined ? {} : { substantive: { en: substantive } }),
})
