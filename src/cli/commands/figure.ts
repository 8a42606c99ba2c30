import { FaultError, fault } from '../../base/result.ts'
import { computeFigure, type Figure, figureNamed, figures } from '../../figures/index.ts'
import { keeper } from '../../projections/index.ts'
import type { DefineCommand } from '../command.ts'
import { type Context, exit, today, withApp } from '../context.ts'
import { dayOption } from '../dates.ts'
import { table } from '../table.ts'

export const figure: DefineCommand = (command, perform) =>
  command
    .name('figure')
    .description('compute a figure: its number, its definition, and the records behind it')
    .argument('[name]', 'the figure')
    .option('--list', 'name every figure', false)
    .option('--on <day>', 'as of this day', dayOption)
    .option('--known <day>', 'as known at the end of this day', dayOption)
    .action((name: string | undefined, options: { list: boolean; on?: string; known?: string }) =>
      perform((context) =>
        options.list || name === undefined ? list(context) : compute(context, name, options),
      ),
    )

async function list({ json, print }: Context): Promise<number> {
  print(
    json
      ? JSON.stringify(
          figures.map(({ name, title, definition, unit }) => ({
            name,
            title: title.en,
            definition: definition.en,
            unit,
          })),
        )
      : table(figures.map(({ name, title }) => [name, title.en])),
  )
  return exit.done
}

async function compute(
  context: Context,
  name: string,
  options: { on?: string; known?: string },
): Promise<number> {
  const definition = figureNamed(name)
  if (!definition)
    throw new FaultError([
      fault(
        'figure-unknown',
        `There is no figure "${name}"; "factum figure --list" names them all`,
      ),
    ])
  return withApp(context, undefined, async ({ views }) => {
    const view = await views.at({ known: options.known ?? null, audience: keeper })
    const answer = await computeFigure(definition, {
      view,
      on: options.on ?? definition.on ?? today(context),
    })
    context.print(context.json ? JSON.stringify(asJson(answer)) : asText(answer))
    return exit.done
  })
}

/** The contract of `figure --json`, and after it what tells computed from quoted. */
function asJson(figure: Figure) {
  const { definition } = figure
  const note = [
    definition.method.en,
    ...(figure.remarks ?? []).map((remark) => remark.en ?? ''),
  ].join(' ')
  return {
    name: definition.name,
    definition: definition.definition.en,
    unit: definition.unit,
    on: figure.on,
    known: figure.known,
    value: figure.value,
    records: figure.counted.map((c) => c.record),
    note,
    basis: figure.basis,
    filter: definition.filter.en,
    high: figure.high ?? figure.value,
    counted: figure.counted,
    uncertain: figure.uncertain ?? [],
    unconfirmed: figure.unconfirmed ?? [],
    parts: figure.parts ?? [],
    quoted: figure.quoted,
  }
}

function basisInWords({ basis, quoted }: Figure): string {
  if (basis === 'computed') return 'Counted from the records of this casebook'
  return quoted.length > 0
    ? 'Somebody else’s number, quoted'
    : 'No record and no source of this casebook says'
}

function asText(figure: Figure): string {
  const { definition, value, high } = figure
  const number =
    value === null
      ? 'not known'
      : high !== undefined && high !== value
        ? `${value} to ${high}`
        : String(value)
  const lines = [
    `${definition.title.en}: ${number}`,
    `${basisInWords(figure)}; unit: ${definition.unit}; as of ${figure.on}${figure.known ? `, as known on ${figure.known}` : ''}.`,
    definition.definition.en,
  ]
  for (const part of figure.parts ?? [])
    lines.push(`  ${part.label.en ?? part.part}: ${part.value ?? 'not known'} (${part.basis})`)
  for (const quote of figure.quoted)
    lines.push(
      `  Quoted: "${quote.printed}" ${quote.counts.en ?? ''} [${quote.sources.join(', ')}]`,
    )
  for (const remark of figure.remarks ?? []) lines.push(remark.en ?? '')
  lines.push(definition.method.en)
  const extra = [
    (figure.uncertain?.length ?? 0) > 0 ? `${figure.uncertain?.length} uncertain by date` : '',
    (figure.unconfirmed?.length ?? 0) > 0 ? `${figure.unconfirmed?.length} unconfirmed` : '',
  ].filter(Boolean)
  if (extra.length > 0) lines.push(`Not counted: ${extra.join(', ')}.`)
  if (figure.counted.length > 0)
    lines.push(`Records: ${figure.counted.map((c) => c.record).join(', ')}`)
  return lines.flatMap(wrap).join('\n')
}

function wrap(line: string): string[] {
  const indent = /^ */.exec(line)?.[0] ?? ''
  const lines: string[] = []
  let current = ''
  for (const word of line.trim().split(/\s+/)) {
    if (current !== '' && indent.length + current.length + 1 + word.length > 80) {
      lines.push(indent + current)
      current = word
    } else current = current === '' ? word : `${current} ${word}`
  }
  return [...lines, indent + current]
}
