/** Columns aligned for a terminal of 80; the last column is cut with "…" rather than wrapped. */
export function table(rows: readonly (readonly string[])[], width = 80): string {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.max(...rows.map((row) => row[i]?.length ?? 0)),
  )
  return rows
    .map((row) => {
      const line = row
        .map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i] ?? 0)))
        .join('  ')
        .trimEnd()
      return line.length > width ? `${line.slice(0, width - 1)}…` : line
    })
    .join('\n')
}
