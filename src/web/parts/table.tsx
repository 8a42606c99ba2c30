import type { Child, FC } from 'hono/jsx'

export interface TableColumn {
  readonly title: string
  /** Numbers stand at the end of their column. */
  readonly end?: boolean
}

/** A table that scrolls inside itself on a narrow screen, or stacks its rows there. The first cell names its row. */
export const Table: FC<{
  label?: string
  columns: readonly TableColumn[]
  rows: readonly (readonly Child[])[]
}> = ({ label, columns, rows }) => (
  <table class="stack">
    {label && <caption>{label}</caption>}
    <thead>
      <tr>
        {columns.map((column) => (
          <th scope="col" class={column.end ? 'end' : undefined}>
            {column.title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((cells) => (
        <tr>
          {cells.map((cell, i) =>
            i === 0 ? (
              <th scope="row">{cell}</th>
            ) : (
              <td class={columns[i]?.end ? 'end' : undefined} data-label={columns[i]?.title}>
                {cell}
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
)
