import type { FC } from 'hono/jsx'
import { askStock, type StockPoint } from '../../drawings/index.ts'
import { computeFigure, type Figure, figureNamed } from '../../figures/index.ts'
import { CoursePicture } from '../parts/course.tsx'
import { NumberOf } from '../parts/figure-number.tsx'
import { to, type Visit } from '../visit.ts'

/** Three figures that say how things stand; each is computed from single facts. */
const chosen = ['behind-bars', 'political-prisoners', 'activist-deaths'] as const

const years = 7

interface HomeFigure {
  readonly figure: Figure
  readonly course: readonly StockPoint[]
}

export async function homeFigures(visit: Visit): Promise<HomeFigure[]> {
  const figures: HomeFigure[] = []
  for (const name of chosen) {
    const definition = figureNamed(name)
    if (!definition) continue
    const on = definition.on ?? visit.on
    const figure = await computeFigure(definition, { view: visit.view, on })
    figures.push({
      figure,
      course: (await askStock(visit.view, definition, visit.on, years, 12)).points,
    })
  }
  return figures
}

export const FigureCards: FC<{ visit: Visit; figures: readonly HomeFigure[] }> = ({
  visit,
  figures,
}) => (
  <ul class="cards">
    {figures.map(({ figure, course }) => {
      const { definition } = figure
      return (
        <li>
          <h3>
            <a href={to(visit, `/figures/${definition.name}`)}>
              {definition.title[visit.language]}
            </a>
          </h3>
          <NumberOf visit={visit} figure={figure} />
          <CoursePicture visit={visit} course={course} />
        </li>
      )
    })}
  </ul>
)
