import { formatNumber } from '../../wording/index.ts'
import { recordNamed } from '../ask.ts'
import type { Asker, Drawn, Named, Picture } from '../picture.ts'
import { layNetwork } from './layout.ts'
import { askNetwork, type Network, type Side } from './network.ts'
import { markOf, networkShapes } from './shapes.ts'

/** Who is in which case, and which bodies acted in it. */
export const network: Picture = {
  name: 'network',
  title: {
    en: 'Persons, cases and bodies',
    ru: 'Лица, дела и органы',
    kk: 'Тұлғалар, істер және органдар',
  },
  says: {
    en: 'Who is accused in which case, and which courts and bodies acted in it.',
    ru: 'Кто по какому делу обвиняется и какие суды и органы в нём действовали.',
    kk: 'Кім қай іс бойынша айыпталған және онда қандай соттар мен органдар әрекет еткен.',
  },
  about: null,
  async fields(asker, wish) {
    const rows = await asker.view.db
      .selectFrom('charges')
      .select('provision')
      .distinct()
      .where('casebook', '=', asker.view.casebook)
      .where('provision', 'is not', null)
      .orderBy('provision')
      .execute()
    const provisions = rows.flatMap((row) => row.provision ?? [])
    const titles = await asker.titles(provisions)
    return [
      {
        type: 'choice',
        name: 'provision',
        label: asker.say('provision.article'),
        chosen: wish.provision ?? '',
        any: asker.say('frame.any'),
        options: provisions.flatMap((id) => {
          const title = titles.get(id)
          return title ? [{ value: id, label: title.text }] : []
        }),
      },
    ]
  },
  async draw(asker, wish) {
    const find = async (kind: 'person' | 'provision', name: string | undefined) =>
      name ? recordNamed(asker.view, kind, name) : undefined
    const [person, provision] = [
      await find('person', wish.person),
      await find('provision', wish.provision),
    ]
    if (person === null || provision === null) return null
    const asked = await askNetwork(asker.view, { person, provision })
    const titles = await asker.titles(asked.nodes.map((node) => node.record))
    return drawNetwork(asked, titles, asker)
  },
}

/** A network as picture, words and table. @returns null where there is no case */
export function drawNetwork(
  whole: Network,
  titles: ReadonlyMap<string, Named>,
  { say, language }: Pick<Asker, 'say' | 'language'>,
): Drawn | null {
  const nodes = whole.nodes.filter((node) => titles.has(node.record))
  const named = new Map(nodes.map((node) => [node.id, titles.get(node.record)]))
  const joins = whole.joins.filter((join) => named.has(join.from) && named.has(join.to))
  if (joins.length === 0) return null
  const text = (id: string) => named.get(id)?.text ?? ''
  const laid = layNetwork({ nodes, joins }, (record) => titles.get(record)?.text ?? '')
  const number = (side: Side) => nodes.filter((node) => node.side === side).length
  const counts = { persons: number('person'), cases: number('case'), bodies: number('body') }
  const degree = (id: string) => joins.filter((join) => join.from === id || join.to === id).length
  const most = nodes.reduce((a, b) => (degree(b.id) > degree(a.id) ? b : a))
  const heads: Record<Side, string> = {
    person: say('kinds.person'),
    case: say('picture.cases'),
    body: say('picture.bodies'),
  }
  return {
    title: say('picture.network-title'),
    alt: say('picture.network-alt', {
      ...counts,
      joins: joins.length,
      most: text(most.id),
      degree: degree(most.id),
    }),
    n: say('picture.network-n', counts),
    notes: [
      say('picture.network-note'),
      ...(whole.cases > counts.cases
        ? [
            say('picture.network-cut', {
              shown: formatNumber(counts.cases, language),
              all: formatNumber(whole.cases, language),
            }),
          ]
        : []),
    ],
    key: (['person', 'case', 'body'] as const).map((side) => ({
      sample: markOf(side, 12, 7),
      text: heads[side],
    })),
    height: laid.height,
    shapes: networkShapes(laid, titles, heads),
    columns: [
      { title: say('picture.joined-from') },
      { title: say('picture.joined-to') },
      { title: say('picture.joined-by'), end: true },
    ],
    rows: joins.map(({ from, to, records }) => [
      { text: text(from), link: { path: named.get(from)?.path ?? '' } },
      { text: text(to), link: { path: named.get(to)?.path ?? '' } },
      { key: `${from} ${to}`, label: `${text(from)} – ${text(to)}`, records },
    ]),
    ways: [],
    records: [
      ...new Set([...nodes.map((node) => node.record), ...joins.flatMap((j) => j.records)]),
    ],
  }
}
