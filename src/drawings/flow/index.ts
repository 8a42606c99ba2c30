import { formatDate, formatNumber } from '../../wording/index.ts'
import { recordNamed } from '../ask.ts'
import type { Asker, Cell, Count, Drawn, Named, Picture, Wish } from '../picture.ts'
import { monthsField, monthsIn } from '../stock/index.ts'
import { wrapWords } from '../wrap-words.ts'
import { askFlow, type Flow, type FlowOf, type ProvisionFlow, total } from './flow.ts'
import { ends, heightOf, keyOf, provisionShapes } from './shapes.ts'

/** Provisions in one picture; the form chooses any other. */
const mostRows = 15

/** How many proceedings were opened under which provision, month by month. */
export const flow: Picture = {
  name: 'flow',
  title: {
    en: 'Prosecutions by provision and month',
    ru: 'Преследования по статьям и месяцам',
    kk: 'Баптар мен айлар бойынша қудалау',
  },
  says: {
    en: 'How many proceedings were opened, or ended in a conviction, under each provision, month by month.',
    ru: 'Сколько производств начато или закончилось осуждением по каждой статье, помесячно.',
    kk: 'Әр бап бойынша ай сайын қанша іс жүргізу басталғаны немесе соттаумен аяқталғаны.',
  },
  about: null,
  async fields(asker, wish) {
    const { provisions } = await askFlow(asker.view, asker.on, monthsIn(wish), ofIn(wish))
    const titles = await titlesOf(asker, provisions)
    return [
      monthsField(asker.say, wish),
      {
        type: 'choice',
        name: 'of',
        label: asker.say('picture.flow-of'),
        chosen: ofIn(wish),
        options: (['opened', 'convicted'] as const).map((value) => ({
          value,
          label: asker.say(`picture.flow-${value}`),
        })),
      },
      {
        type: 'choice',
        name: 'provision',
        label: asker.say('provision.article'),
        chosen: wish.provision ?? '',
        any: asker.say('frame.any'),
        options: provisions.flatMap((one) => {
          const title = one.provision === '' ? undefined : titles.get(one.provision)
          return title ? [{ value: one.provision, label: `${title.text} (${total(one)})` }] : []
        }),
      },
    ]
  },
  async draw(asker, wish) {
    const provision = wish.provision
      ? await recordNamed(asker.view, 'provision', wish.provision)
      : undefined
    if (provision === null) return null
    const asked = await askFlow(asker.view, asker.on, monthsIn(wish), ofIn(wish), provision)
    return drawFlow(asked, await titlesOf(asker, asked.provisions), asker, wish)
  },
}

const ofIn = (wish: Wish): FlowOf => (wish.of === 'convicted' ? 'convicted' : 'opened')

/** What provisions are called; charges of which no source names the article stand together. */
async function titlesOf(
  asker: Asker,
  provisions: readonly ProvisionFlow[],
): Promise<ReadonlyMap<string, Named>> {
  const titles = await asker.titles(provisions.map((one) => one.provision))
  return new Map([
    ...titles,
    ['', { text: asker.say('picture.provision-not-stated'), path: '/proceedings' }],
  ])
}

/** A flow as picture, words and table. @returns null where nothing was opened in these months */
export function drawFlow(
  { months, provisions }: Flow,
  titles: ReadonlyMap<string, Named>,
  { say, language }: Pick<Asker, 'say' | 'language'>,
  wish: Wish,
): Drawn | null {
  const named = provisions.filter((one) => titles.has(one.provision))
  const shown = named.slice(0, mostRows)
  const top = shown[0]
  if (!top) return null
  const number = (value: number) => formatNumber(value, language)
  const date = (month: string) => formatDate(month, language)
  const title = (one: ProvisionFlow) => titles.get(one.provision) ?? { text: '', path: '' }
  const most = Math.max(
    1,
    ...shown.flatMap((one) => [...one.byMonth.values()].map((l) => l.length)),
  )
  let y = 4
  const shapes = shown.map((one) => {
    const besides =
      one.unplaced.length === 0
        ? ''
        : ` (${say('picture.month-not-known')}: ${number(one.unplaced.length)})`
    const lines = wrapWords(`${title(one).text}: ${number(total(one))}${besides}`, 36)
    const at = y
    y += lines.length * 18 + heightOf(one) + 14
    return provisionShapes(one, lines, at, {
      months,
      most,
      number,
      date,
      say,
      wish,
      title: title(one),
    })
  })
  const count = (one: ProvisionFlow, month: string | null): Count | '' => {
    const records = month === null ? one.unplaced : (one.byMonth.get(month) ?? [])
    return records.length === 0
      ? ''
      : {
          key: keyOf(one, month),
          label: `${title(one).text}, ${month === null ? say('picture.month-not-known') : date(month)}`,
          records,
        }
  }
  const records = [...new Set(shown.flatMap(recordsOf))]
  return {
    title: say(`picture.flow-${ofIn(wish)}-title`),
    alt: say(`picture.flow-${ofIn(wish)}-alt`, {
      from: date(months[0] ?? ''),
      until: date(months.at(-1) ?? ''),
      provisions: shown.length,
      most: title(top).text,
      number: total(top),
    }),
    n: say('picture.flow-n', { count: records.length }),
    notes: [
      say('picture.flow-counted'),
      say('picture.flow-unplaced'),
      ...(named.length > shown.length
        ? [say('picture.flow-cut', { shown: shown.length, all: named.length })]
        : []),
    ],
    key: [],
    height: y + 22,
    shapes: [...shapes.flat(), ...ends(months, y, date)],
    columns: [
      { title: say('provision.article') },
      { title: say('picture.month') },
      { title: say('provision.charged'), end: true },
    ],
    rows: shown.flatMap((one): Cell[][] =>
      [...[...one.byMonth.keys()].sort(), null].flatMap((month) => {
        const cell = count(one, month)
        return cell === ''
          ? []
          : [
              [
                { text: title(one).text, link: { path: title(one).path } },
                month === null ? say('picture.month-not-known') : date(month),
                cell,
              ],
            ]
      }),
    ),
    ways: [],
    records,
  }
}

const recordsOf = (one: ProvisionFlow): string[] => [
  ...[...one.byMonth.values()].flat(),
  ...one.unplaced,
]
