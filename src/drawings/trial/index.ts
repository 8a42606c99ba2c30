import { formatNumber } from '../../wording/index.ts'
import type { Asker, Cell, Drawn, Picture } from '../picture.ts'
import { across, linked, type Shape, shape, textLines } from '../svg.ts'
import { wrapWords } from '../wrap-words.ts'
import { askTrial, caseKeyOf, casesOfSeveral } from './ask.ts'
import type { Accused, Step, Trial } from './trial.ts'

/** Cases that the form offers; the page of each proceeding has its own picture. */
const offered = 100

/** All who are accused in one case, side by side. */
export const trial: Picture = {
  name: 'trial',
  title: { en: 'A case side by side', ru: 'Дело: все рядом', kk: 'Бір іс: қатар қойғанда' },
  says: {
    en: 'Everybody accused in one case as rows, the steps of the case as columns by date.',
    ru: 'Все обвиняемые по одному делу строками, этапы дела столбцами по датам.',
    kk: 'Бір іс бойынша айыпталғандардың бәрі жолдарда, істің кезеңдері күні бойынша бағандарда.',
  },
  about: 'case',
  async fields(asker, wish) {
    const cases = await casesOfSeveral(asker.view, offered)
    const titles = await asker.titles(cases.map(({ record }) => record))
    const asked = wish.case ? await caseKeyOf(asker.view, wish.case) : null
    return [
      {
        type: 'choice',
        name: 'case',
        label: asker.say('picture.case'),
        chosen: cases.find(({ key }) => key === asked)?.record ?? '',
        any: asker.say('picture.choose'),
        options: cases.flatMap(({ record, count }) => {
          const title = titles.get(record)
          return title ? [{ value: record, label: `${title.text} (${count})` }] : []
        }),
      },
    ]
  },
  async draw(asker, wish) {
    const asked = wish.case ? await askTrial(asker, wish.case) : null
    return asked && drawTrial(asked, asker)
  },
}

const rowHead = 18
const laneHeight = 36
const headHeight = 46

/** A case as picture, words and table. @returns null where nobody in it may be seen */
export function drawTrial(
  { name, steps, accused, records }: Trial,
  { say, language }: Pick<Asker, 'say' | 'language'>,
): Drawn | null {
  if (accused.length === 0) return null
  const x = (i: number) => 4 + ((i + 0.5) / steps.length) * 92
  let y = headHeight
  const rows = accused.map((one) => {
    const name = wrapWords(one.text, 36)
    const lines = wrapWords(one.imposed.join('; '), 44)
    const top = y
    y += name.length * rowHead + lines.length * 16 + laneHeight
    return { one, name, lines, top, lane: y - laneHeight / 2 - 6 }
  })
  const columns = steps.flatMap((step, i) => columnShapes(step, i, x(i), y, language))
  const keyTop = y + 30
  const key = keyShapes(steps, keyTop, language)
  return {
    title: `${say('picture.trial-title')}: ${name}`,
    alt: altOf(accused, steps, say),
    n: say('picture.trial-n', { persons: accused.length, steps: steps.length }),
    notes: [say('picture.trial-empty')],
    key: [
      { sample: [dot(12, 7)], text: say('picture.trial-dot') },
      { sample: [openDot(12, 7)], text: say('picture.trial-open') },
    ],
    height: keyTop + key.height,
    shapes: [...columns, ...rows.map((row) => rowShapes(row, steps, x)), ...key.shapes],
    columns: [
      { title: say('proceeding.person') },
      ...steps.map((step, i) => ({ title: `${i + 1}. ${step.type}, ${step.when}` })),
      { title: say('proceeding.result') },
    ],
    rows: accused.map((one): Cell[] => [
      { text: one.text, link: { path: one.path } },
      ...steps.map((step): Cell => {
        const outcome = one.steps.get(step.record)
        return outcome === undefined ? '' : { text: outcome || '✓', link: { path: step.path } }
      }),
      one.imposed.join('; '),
    ]),
    ways: [],
    records,
  }
}

const altOf = (accused: readonly Accused[], steps: readonly Step[], say: Asker['say']): string =>
  steps.length === 0
    ? say('picture.trial-no-steps', { persons: accused.length })
    : say('picture.trial-alt', {
        persons: accused.length,
        steps: steps.length,
        first: steps[0]?.when ?? '',
        last: steps.at(-1)?.when ?? '',
        all: steps.filter((step) => accused.every((one) => one.steps.has(step.record))).length,
      })

const dot = (x: number | ReturnType<typeof across>, y: number): Shape =>
  shape('circle', { class: 'node', cx: x, cy: y, r: 6 })
const openDot = (x: number | ReturnType<typeof across>, y: number): Shape =>
  shape('circle', { class: 'hollow', cx: x, cy: y, r: 5 })

/** A column: its number, which the list below explains; broken where its date is not precise. */
function columnShapes(
  step: Step,
  i: number,
  x: number,
  bottom: number,
  language: Asker['language'],
): Shape[] {
  const precise = step.at.latest !== null && step.at.earliest === step.at.latest
  return [
    shape('line', {
      class: 'axis',
      x1: across(x),
      x2: across(x),
      y1: 26,
      y2: bottom,
      ...(precise ? {} : { 'stroke-dasharray': '3 4' }),
    }),
    shape(
      'text',
      { class: 'soft', x: across(x), y: 18, 'text-anchor': 'middle', 'font-size': 13 },
      formatNumber(i + 1, language),
    ),
  ]
}

interface Row {
  readonly one: Accused
  readonly name: readonly string[]
  readonly lines: readonly string[]
  /** Pixels: of the row, and of the line with the marks. */
  readonly top: number
  readonly lane: number
}

function rowShapes(
  { one, name, lines, top, lane }: Row,
  steps: readonly Step[],
  x: (i: number) => number,
): Shape {
  const taken = steps.flatMap((step, i) => (one.steps.has(step.record) ? [i] : []))
  const [first, last] = [taken[0], taken.at(-1)]
  return shape(
    'g',
    {},
    linked(
      { path: one.path },
      one.text,
      shape('rect', {
        class: 'hit',
        x: 0,
        width: across(60),
        y: top - 12,
        height: name.length * rowHead + 8,
      }),
      textLines(name, { class: 'link', y: top + 4, step: rowHead }),
    ),
    textLines(lines, { class: 'soft small', y: top + 2 + name.length * rowHead, step: 16 }),
    ...(first !== undefined && last !== undefined && first !== last
      ? [
          shape('line', {
            class: 'edge',
            x1: across(x(first)),
            x2: across(x(last)),
            y1: lane,
            y2: lane,
          }),
        ]
      : []),
    ...taken.map((i) => {
      const step = steps[i]
      const outcome = (step && one.steps.get(step.record)) ?? ''
      return shape(
        'g',
        {},
        shape('title', {}, [one.text, step?.type, step?.when, outcome].filter(Boolean).join(', ')),
        outcome === '' ? openDot(across(x(i)), lane) : dot(across(x(i)), lane),
      )
    }),
  )
}

/** What the numbers of the columns mean, each a link to its step. */
function keyShapes(
  steps: readonly Step[],
  top: number,
  language: Asker['language'],
): { shapes: Shape[]; height: number } {
  let y = top
  const shapes = steps.map((step, i) => {
    const lines = wrapWords(`${formatNumber(i + 1, language)}. ${step.when}: ${step.type}`, 40)
    const at = y
    y += lines.length * 18 + 8
    return linked(
      { path: step.path },
      step.text,
      shape('rect', {
        class: 'hit',
        x: 0,
        width: across(100),
        y: at - 16,
        height: lines.length * 18 + 8,
      }),
      textLines(lines, { class: 'link', y: at }),
    )
  })
  return { shapes, height: y - top }
}
