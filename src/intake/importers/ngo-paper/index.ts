import type { Draft } from '../../../checker/index.ts'
import type { Found, ImportContext, InputFile } from '../../importer.ts'
import { organisationCalled } from '../parts/bodies.ts'
import { sourceFor } from '../parts/documents.ts'
import { localLanguage } from '../parts/language.ts'
import { stateOption } from '../parts/options.ts'
import { isPaper, passagesOf } from '../parts/paper.ts'
import { paperImporter } from '../parts/paper-importer.ts'
import { tidyText } from '../parts/wording.ts'
import { type PaperRecommendation, readBlocks } from './blocks.ts'

/**
 * A paper of a non-governmental organisation: its blocks of recommendations. Options: `body`, the name of
 * the organisation that makes them, `on`, the day of the paper, and `state`.
 */
export const ngoPaper = paperImporter({
  name: 'ngo-paper',
  label: {
    en: 'Recommendations of a paper by a non-governmental organisation',
    ru: 'Рекомендации из документа неправительственной организации',
    kk: 'Үкіметтік емес ұйым құжатындағы ұсынымдар',
  },
  recognises: (file) => (isPaper(file) ? 0.15 : 0),
  fits: (draft) => (readBlocks(passagesOf(draft)).length > 0 ? 0.4 : 0),
  readDraft,
})

async function* readDraft(
  draft: Draft,
  file: InputFile,
  context: ImportContext,
): AsyncIterable<Found> {
  const found = readBlocks(passagesOf(draft))
  const state = stateOption(context)
  if (found.length === 0 || state === undefined) {
    const reason =
      found.length === 0
        ? 'has no block of recommendations: no heading "Recommendations" and no list that a sentence asks for'
        : 'does not say to which State it speaks; choose it with the option state, e.g. state=KZ'
    yield { is: 'refused', where: file.name, reason }
    return
  }
  const title = titleOf(draft) ?? file.name
  const body = await organisationCalled(
    context.options.body ?? `Authors of ${file.name}`,
    'coalition',
    file.name,
    context,
  )
  const { on } = context.options
  const source = sourceFor(
    { key: file.name, type: 'report', title, issued: on, publisher: context.options.body },
    file.name,
    context,
  )
  yield* body.found
  yield* source.found
  for (const [i, one] of found.entries()) {
    const language = localLanguage(one.text, context.options.language)
    if (language === undefined) {
      const reason =
        'is in a language that records do not have; English, Russian and Kazakh are taken'
      yield { is: 'refused', where: one.where, reason }
      continue
    }
    const text = tidyText(one.text.replace(/:$/, ''))
    const input = {
      kind: 'recommendation',
      version: 2,
      id: context.idFor('recommendation', file.name, text),
      body: body.id,
      occasion: { en: title },
      ...(on === undefined ? {} : { date: on }),
      state,
      ...(one.addressee === undefined ? {} : { addressee: one.addressee }),
      text: { [language]: text },
      editions: [{ language }],
      articles: one.articles,
      themes: themesOf(one),
      sources: [{ source: source.id, locator: one.where.slice(file.name.length + 2) || 'whole' }],
    }
    yield { is: 'record', where: one.where, input }
    context.progress(i + 1, found.length)
  }
}

const themesOf = ({ heading }: PaperRecommendation) =>
  heading === undefined ? [] : [{ scheme: 'own', text: heading.slice(0, 500), main: true }]

/** The first heading of the paper, as far as it is one line. */
function titleOf(draft: Draft): string | undefined {
  const first = passagesOf(draft).find(({ heading, text }) => heading && text.length > 8)
  return first?.text.slice(0, 300)
}
