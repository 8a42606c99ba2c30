import type { Draft } from '../../../checker/index.ts'
import { stateNames } from '../../../recommendations/index.ts'
import type { Found, ImportContext, InputFile } from '../../importer.ts'
import { bodyFor } from '../parts/bodies.ts'
import { englishDay } from '../parts/dates.ts'
import { sourceFor } from '../parts/documents.ts'
import { stateOption } from '../parts/options.ts'
import { headText, isPaper, passagesOf } from '../parts/paper.ts'
import { paperImporter } from '../parts/paper-importer.ts'
import { paragraphsOf } from '../parts/sections.ts'

const titled =
  /European Parliament (?:non-legislative )?resolution of (\d{1,2} \w+ \d{4}) on (.{5,300})/i
const number = /P\d{1,2}_TA(?:-PROV)?\(\d{4}\)\d{4}/
const asks =
  /^(?:(?:strongly|further|also|again|firmly|once again|reiterates (?:its|the) (?:strong )?call (?:on|for))\s+)*(?:calls?\b|urges|demands|insists|recommends|asks|requests|invites|encourages|expects|appeals|reminds|reiterates its call|presses)/i
const fears =
  /^(?:(?:strongly|deeply|firmly|also|again|utterly|further)\s+)*(?:condemns|deplores|denounces|regrets|expresses (?:its )?(?:\w+ )?(?:and \w+ )?(?:concern|outrage|alarm)|is (?:\w+ )?(?:concerned|alarmed|appalled)|notes with (?:\w+ )?concern|considers)/i
const closes = /^instructs its president/i

/**
 * Resolutions of the European Parliament: the numbered paragraphs that ask something, and those that
 * condemn or fear. Option: `state`, where the title names none or several.
 */
export const epResolution = paperImporter({
  name: 'ep-resolution',
  label: {
    en: 'Resolution of the European Parliament',
    ru: 'Резолюция Европейского парламента',
    kk: 'Еуропа парламентінің қарары',
  },
  recognises: (file) => (isPaper(file) && titled.test(headText(file).slice(0, 20_000)) ? 0.9 : 0),
  fits: (draft) => (titled.test(openingOf(draft)) ? 0.95 : 0),
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
  const opening = openingOf(draft)
  const [, day = '', about = ''] = titled.exec(opening) ?? []
  const state = stateIn(about, context) ?? stateOption(context)
  const paragraphs = paragraphsOf(operative(draft))
  if (day === '' || state === undefined || paragraphs.length === 0) {
    const reason =
      day === ''
        ? 'has no title "European Parliament resolution of … on …"'
        : state === undefined
          ? 'does not say to which State it speaks; choose it with the option state, e.g. state=KZ'
          : 'has no numbered paragraphs'
    yield { is: 'refused', where: file.name, reason }
    return
  }
  const adopted = englishDay(day)
  const symbol = number.exec(opening)?.[0]
  const title = `European Parliament resolution of ${day} on ${about.replace(/\s*\(.*$/, '')}`
  const body = await bodyFor('european-parliament', file.name, context)
  const key = symbol ?? `${day} ${state}`
  const source = sourceFor(
    {
      key,
      type: 'report',
      title,
      symbol,
      publisher: 'European Parliament',
      issued: adopted,
      genre: 'resolution',
      language: 'en',
    },
    file.name,
    context,
  )
  yield* body.found
  yield* source.found
  for (const { number: paragraph, text: words, letters, where } of paragraphs) {
    const text = [words, ...letters.map((one) => `(${one.letter}) ${one.text}`)]
      .join(' ')
      .replace(/[;.]\s*$/, '')
    if (closes.test(text)) break
    const type =
      asks.test(text) || /;\s*(?:calls|urges|demands)\b/i.test(text)
        ? 'recommendation'
        : fears.test(text)
          ? 'concern'
          : undefined
    if (type === undefined) {
      yield {
        is: 'refused',
        where,
        reason: `asks nothing and condemns nothing: "${text.slice(0, 80)}"`,
      }
      continue
    }
    const addressee =
      /^(?:\w+ )?(?:calls (?:up)?on|urges|asks|invites|encourages)\s+((?:the|all|its)?\s*[^,;]{3,120}?)\s+to\b/i.exec(
        text,
      )?.[1]
    const input = {
      kind: 'recommendation',
      version: 2,
      id: context.idFor('recommendation', key, paragraph ?? text),
      body: body.id,
      type,
      occasion: { en: title.slice(0, 500) },
      ...(adopted === undefined ? {} : { date: adopted }),
      state,
      ...(addressee === undefined ? {} : { addressee: addressee.trim() }),
      ...(symbol === undefined ? {} : { symbol }),
      ...(paragraph === undefined ? {} : { number: paragraph }),
      text: { en: text },
      editions: [{ language: 'en', ...(symbol === undefined ? {} : { symbol }) }],
      sources: [
        {
          source: source.id,
          ...(paragraph === undefined ? {} : { locator: `paragraph ${paragraph}` }),
        },
      ],
    }
    yield { is: 'record', where, input }
  }
}

/** The one State that the title names; undefined where it names none or several. */
function stateIn(title: string, { view }: ImportContext): string | undefined {
  const names = stateNames(view.packs)
  const words = title.replace(/[’']s\b/g, '').split(/[^\p{L}’'-]+/u)
  const found = new Set<string>()
  for (let at = 0; at < words.length; at++)
    for (const length of [3, 2, 1]) {
      const code = names.exactly(words.slice(at, at + length).join(' '))
      if (code === undefined) continue
      found.add(code)
      break
    }
  return found.size === 1 ? [...found][0] : undefined
}

/** What follows the recitals: from the paragraph with the number 1 on. */
function operative(draft: Draft) {
  const passages = passagesOf(draft)
  const at = passages.findLastIndex(({ text }) => /^1\.\s+\p{Lu}/u.test(text))
  return at < 0 ? [] : passages.slice(at)
}
