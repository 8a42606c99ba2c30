import type { Child, FC } from 'hono/jsx'
import type { Fault, Result } from '../../base/result.ts'
import { fail, fault, ok } from '../../base/result.ts'
import { type Mapping, mappingSchema, type TableShown, targetGroups } from '../../intake/index.ts'
import { to, type Visit } from '../visit.ts'

/** Values of a column that are shown beside it. */
const valuesShown = 3

/** Step 2: what each column holds, as proposed or remembered. */
export function mappingForm(visit: Visit, id: string, table: TableShown): Child {
  const { say } = visit
  const { headings, rows, mapping, remembered } = table
  const groups = targetGroups(visit.language, (type) =>
    visit.view.packs.label('event-types', type, visit.language),
  )
  return (
    <form class="controls" method="post" action={to(visit, `/import/${id}`)}>
      {remembered && <p class="note">{say('import.remembered')}</p>}
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">{say('import.column')}</th>
            <th scope="col">{say('import.holds')}</th>
            <th scope="col">{say('import.values')}</th>
          </tr>
        </thead>
        <tbody>
          {headings.map((heading, i) => (
            <tr>
              <th scope="row" id={`heading-${i}`}>
                {heading}
                <input type="hidden" name="heading" value={heading} />
              </th>
              <td data-label={say('import.holds')}>
                <Holds
                  visit={visit}
                  groups={groups}
                  labelledBy={`heading-${i}`}
                  chosen={mapping.columns[heading] ?? ''}
                />
              </td>
              <td data-label={say('import.values')}>{valuesOf(rows, i).join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Rest visit={visit} mapping={mapping} />
      <div class="buttons">
        <button type="submit" name="do" value="plan">
          {say('import.preview')}
        </button>
      </div>
    </form>
  )
}

const valuesOf = (rows: TableShown['rows'], column: number): string[] =>
  [...new Set(rows.map((row) => row[column] ?? '').filter((value) => value !== ''))]
    .slice(0, valuesShown)
    .map((value) => (value.length > 40 ? `${value.slice(0, 39)}…` : value))

const Holds: FC<{
  visit: Visit
  groups: ReturnType<typeof targetGroups>
  labelledBy: string
  chosen: string
}> = ({ visit, groups, labelledBy, chosen }) => (
  <select name="target" aria-labelledby={labelledBy}>
    <option value="">{visit.say('import.left-out')}</option>
    {groups.map(({ label, targets }) => (
      <optgroup label={label}>
        {targets.map((target) => (
          <option value={target.id} selected={target.id === chosen}>
            {`${label}: ${target.label}`}
          </option>
        ))}
      </optgroup>
    ))}
  </select>
)

const Rest: FC<{ visit: Visit; mapping: Mapping }> = ({ visit, mapping }) => (
  <>
    <p>
      <label for="fixed">{visit.say('import.same-for-all')}</label>
    </p>
    <p id="fixed-hint" class="soft">
      {visit.say('import.same-hint')} <code>source.title = …</code>, <code>event.type = …</code>,{' '}
      <code>measure.type = …</code>, <code>place.type = …</code>, <code>event.role = …</code>
    </p>
    <div class="entry">
      <textarea id="fixed" name="fixed" rows={4} aria-describedby="fixed-hint">
        {Object.entries(mapping.fixed)
          .map(([target, value]) => `${target} = ${value}`)
          .join('\n')}
      </textarea>
    </div>
    <p>
      <label for="list">{visit.say('import.list')}</label>
    </p>
    <p id="list-hint" class="soft">
      {visit.say('import.list-hint')}
    </p>
    <div class="entry">
      <input
        id="list"
        type="text"
        name="list"
        maxlength={200}
        value={mapping.list ?? ''}
        aria-describedby="list-hint"
        autocomplete="off"
      />
    </div>
    <p>
      <label for="order">{visit.say('import.order')}</label>{' '}
      <select id="order" name="order">
        {(['day-first', 'month-first'] as const).map((order) => (
          <option value={order} selected={order === mapping.order}>
            {visit.say(`import.${order}`)}
          </option>
        ))}
      </select>
    </p>
  </>
)

/** The mapping that the form states. @returns fault `mapping-broken` */
export function readMappingForm(form: FormData): Result<Mapping, Fault> {
  const targets = form.getAll('target').map(String)
  const columns = form
    .getAll('heading')
    .map((heading, i) => [String(heading), targets[i] ?? ''] as const)
  const fixed = String(form.get('fixed') ?? '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [target = '', ...value] = line.split('=')
      return [target.trim(), value.join('=').trim()] as const
    })
  const list = String(form.get('list') ?? '').trim()
  const parsed = mappingSchema.safeParse({
    columns: Object.fromEntries(columns),
    fixed: Object.fromEntries(fixed),
    order: form.get('order'),
    ...(list === '' ? {} : { list }),
  })
  if (parsed.success) return ok(parsed.data)
  const [issue] = parsed.error.issues
  return fail(fault('mapping-broken', `${issue?.path.join(' › ')}: ${issue?.message}`))
}
