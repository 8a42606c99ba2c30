import { foldName } from '../../../base/fold.ts'
import type { BodyTerm } from '../../../packs/index.ts'
import type { Found, ImportContext } from '../../importer.ts'

/** A record that others in the same import refer to, and whether it has to be made first. */
export interface Needed {
  readonly id: string
  readonly found: readonly Found[]
}

/**
 * The organisation for a body of the packs: the casebook's own, known by its handle or any of its names,
 * else a new record.
 * @param term of `bodies`, e.g. "hrc"
 */
export async function bodyFor(
  term: string,
  where: string,
  context: ImportContext,
): Promise<Needed> {
  const body = context.view.packs.bodies().find((one) => one.term === term)
  if (body === undefined) throw new TypeError(`No pack has the body "${term}"`)
  const held = await organisationNamed([body.term, ...namesOf(body)], context)
  if (held !== undefined) return { id: held, found: [] }
  return make(
    {
      handle: body.term,
      names: [
        ...(['en', 'ru', 'kk'] as const).map((language) => ({
          text: body.label[language],
          language,
          use: 'preferred',
        })),
        ...(body.acronym ? [{ text: body.acronym, language: 'en', use: 'abbreviation' }] : []),
      ],
      type: body.type,
    },
    context.idFor('organisation', body.term),
    where,
  )
}

/** An organisation that no pack knows, by the name a publisher prints. */
export async function organisationCalled(
  name: string,
  type: string,
  where: string,
  context: ImportContext,
): Promise<Needed> {
  const held = await organisationNamed([name], context)
  if (held !== undefined) return { id: held, found: [] }
  return make(
    { names: [{ text: name, use: 'preferred' }], type },
    context.idFor('organisation', foldName(name)),
    where,
  )
}

const make = (fields: object, id: string, where: string): Needed => ({
  id,
  found: [{ is: 'record', where, input: { kind: 'organisation', version: 1, id, ...fields } }],
})

const namesOf = (body: BodyTerm): string[] => [...Object.values(body.label), ...body.aliases]

/** The organisation with one of these handles or names; undefined where there is none. */
async function organisationNamed(
  names: readonly string[],
  { view }: ImportContext,
): Promise<string | undefined> {
  const byHandle = await view.db
    .selectFrom('records')
    .select('id')
    .where('casebook', '=', view.casebook)
    .where('kind', '=', 'organisation')
    .where('handle', 'in', [...names])
    .executeTakeFirst()
  if (byHandle) return byHandle.id
  const rows = await view.db
    .selectFrom('names')
    .select(['record', 'text'])
    .where('casebook', '=', view.casebook)
    .where('kind', '=', 'organisation')
    .where('use', '!=', 'abbreviation')
    .execute()
  const wanted = new Set(names.map(foldName))
  return rows.find((row) => wanted.has(foldName(row.text)))?.record
}
