import type { Draft } from '../../../checker/index.ts'
import { ordinal, stateNames, symbolsIn } from '../../../recommendations/index.ts'
import type { Found, ImportContext, InputFile } from '../../importer.ts'
import { bodyFor } from '../parts/bodies.ts'
import { englishDay } from '../parts/dates.ts'
import { sourceFor } from '../parts/documents.ts'
import { stateOption } from '../parts/options.ts'
import { headText, isPaper, passagesOf } from '../parts/paper.ts'
import { paperImporter } from '../parts/paper-importer.ts'
import { remediesIn } from '../parts/remedies.ts'
import { paragraphsOf } from '../parts/sections.ts'

const titled =
  /\bopinion no\.?\s*(\d{1,3}\/\d{4})\s*(?:,?\s*concerning\s+(.+?)\s*\(([^()]+(?:\([^()]*\))?)\))?/i

/**
 * Opinions of the Working Group on Arbitrary Detention: the persons, the categories, each remedy by itself.
 * Options: `state`, where the title does not name it.
 */
export const wgadOpinion = paperImporter({
  name: 'wgad-opinion',
  label: {
    en: 'Opinion of the Working Group on Arbitrary Detention',
    ru: 'Мнение Рабочей группы по произвольным задержаниям',
    kk: 'Заңсыз қамауға алу жөніндегі жұмыс тобының пікірі',
  },
  recognises: (file) =>
    isPaper(file) && titled.test(headText(file).slice(0, 6000)) && /detention/i.test(headText(file))
      ? 0.9
      : 0,
  fits: (draft) => {
    const opening = openingOf(draft)
    return titled.test(opening) && /arbitrary detention/i.test(opening) ? 0.95 : 0
  },
  readDraft,
})

const openingOf = (draft: Draft): string =>
  draft.blocks
    .slice(0, 40)
    .map(({ text }) => text)
    .join('\n')

async function* readDraft(
  draft: Draft,
  file: InputFile,
  context: ImportContext,
): AsyncIterable<Found> {
  const passages = passagesOf(draft)
  const opening = openingOf(draft)
  const [, number, persons = '', country = ''] = titled.exec(opening) ?? []
  const names = stateNames(context.view.packs)
  const state = names.find(country) ?? stateOption(context)
  if (number === undefined || state === undefined) {
    const reason =
      number === undefined
        ? 'has no title "Opinion No. 33/2021 concerning … (Kazakhstan)"'
        : 'does not say which State is concerned; choose it with the option state, e.g. state=KZ'
    yield { is: 'refused', where: file.name, reason }
    return
  }
  const symbol = symbolsIn(opening).find((one) => /^A\/HRC\/WGAD\//.test(one))
  const body = await bodyFor('wgad', file.name, context)
  const title = `Opinion No. ${number} concerning ${persons || 'persons'} (${names.nameOf(state, 'en')})`
  const source = sourceFor(
    { key: number, type: 'legal-case', title, symbol, publisher: 'United Nations', language: 'en' },
    file.name,
    context,
  )
  yield* body.found
  yield* source.found
  const text = passages.map((passage) => passage.text).join('\n')
  const disposition = dispositionOf(passages.map((passage) => passage.text))
  const adopted =
    /adopted by the working group[^\n]*?(\d{1,2})(?:\s+\w+)?(?:\s+\d{4})?\s*[–-]\s*(\d{1,2} \w+ \d{4})/i.exec(
      text,
    )
  const session = ordinal(/at its (\S+) session/i.exec(opening)?.[1] ?? '')
  const date = adopted ? englishDay(adopted[2] ?? '') : undefined
  const remedies = remediesIn(
    paragraphsOf(passages).filter(({ text: words }) =>
      /\b(?:the working group (?:requests|considers that[^.]*remedy|urges|calls|recommends))/i.test(
        words,
      ),
    ),
  )
  yield {
    is: 'record',
    where: file.name,
    input: {
      kind: 'decision',
      version: 2,
      id: context.idFor('decision', number),
      body: body.id,
      type: 'opinion',
      title: { en: title },
      symbols: [...(symbol === undefined ? [] : [symbol]), `Opinion No. ${number}`],
      victimsStated: persons.split(/\s*(?:,|;|\band\b)\s*/).filter((name) => name !== ''),
      state,
      ...(date === undefined ? {} : { date }),
      ...(session === undefined ? {} : { session }),
      categories: disposition.categories,
      violated: disposition.articles,
      outcomes: disposition.outcome === undefined ? [] : [disposition.outcome],
      remedies: remedies.map((one, i) => ({
        id: `r${i + 1}`,
        type: one.type,
        text: { en: one.text },
        ...(one.paragraph === undefined ? {} : { paragraph: one.paragraph }),
      })),
      editions: [{ language: 'en', ...(symbol === undefined ? {} : { symbol }) }],
      sources: [{ source: source.id }],
    },
  }
  if (disposition.outcome === undefined)
    yield {
      is: 'refused',
      where: `${file.name}, disposition`,
      reason:
        'The sentence could not be found that says whether the detention is arbitrary; enter the outcome by hand',
    }
}

/** "… being in contravention of articles 9 and 19 of the Universal Declaration …, is arbitrary and falls within categories I, II and V." */
function dispositionOf(texts: readonly string[]) {
  const said = texts.findLast(
    (text) =>
      /\b(?:is|was|are|were) (?:not )?arbitrary\b/i.test(text) &&
      /deprivation|detention/i.test(text),
  )
  if (said === undefined) return { outcome: undefined, categories: [], articles: [] }
  const named = /categor(?:y|ies)\s+([IV]+(?:\s*(?:,|and)\s*[IV]+)*)/i.exec(said)?.[1] ?? ''
  const categories = [...new Set(named.match(/\b(?:IV|V|I{1,3})\b/g) ?? [])]
  const articles = [
    ...said.matchAll(
      /\barticles?\s+([\d\s,()a-z]+?)\s+of the ([A-Z][\w\s]+?)(?=\s+and\s+articles?|,|\s+(?:and|is|are|was)\b)/g,
    ),
  ].map(([, list = '', instrument = '']) => `Articles ${list.trim()} of the ${instrument.trim()}`)
  const outcome = /\bnot arbitrary\b/i.test(said) ? 'not-arbitrary' : 'arbitrary'
  return { outcome, categories, articles }
}
