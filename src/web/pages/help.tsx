import type { FC } from 'hono/jsx'
import { KeyTable } from '../parts/page-keys.tsx'
import type { Reply } from '../reply.ts'
import { to, type Visit } from '../visit.ts'
import { type HelpTask, helpTasks } from './help-tasks.ts'

/** Help by task; only tasks that this reader can do. */
export async function help(visit: Visit): Promise<Reply> {
  const { say, settings, deps } = visit
  const groups = helpTasks.map(({ group, tasks }) => ({
    group,
    tasks: tasks.filter(({ keeper }) => !keeper || deps.keeper),
  }))
  return {
    page: {
      title: say('help.title'),
      lead: say('help.lead'),
      crumbs: [{ text: say('frame.home'), path: '' }],
      body: (
        <>
          {groups.map(({ group, tasks }) =>
            tasks.length === 0 ? null : (
              <section>
                <h2>{say(group)}</h2>
                {tasks.map((task) => (
                  <Task visit={visit} task={task} />
                ))}
              </section>
            ),
          )}
          {(settings.keys || settings.quickExit) && (
            <section id="keys">
              <h2>{say('help.keys')}</h2>
              <p>{say('help.keys-lead')}</p>
              <KeyTable visit={visit} />
            </section>
          )}
          {deps.keeper && (
            <>
              <p>
                <a class="tap" href={to(visit, '/settings')}>
                  {say('help.keys-off')}
                </a>
              </p>
              <Leaving visit={visit} />
            </>
          )}
        </>
      ),
    },
  }
}

const Task: FC<{ visit: Visit; task: HelpTask }> = ({ visit, task }) => {
  const { say } = visit
  const labels = Object.entries(task.labels ?? {}).map(([name, key]) => [name, say(key)])
  return (
    <section>
      <h3>{say(task.title)}</h3>
      <p>
        {say(task.how, { ...Object.fromEntries(labels), query: task.query ?? '' })}{' '}
        <a href={to(visit, task.path)}>{say('help.open', { page: say(task.page) })}</a>
      </p>
    </section>
  )
}

/** What quick exit does, and what it cannot. */
export const Leaving: FC<{ visit: Visit }> = ({ visit: { say } }) => (
  <section id="leaving">
    <h2>{say('leave.limits-title')}</h2>
    <p>{say('leave.does')}</p>
    <ul>
      <li>{say('leave.history')}</li>
      <li>{say('leave.running')}</li>
      <li>{say('leave.disk')}</li>
      <li>{say('leave.no-script')}</li>
    </ul>
  </section>
)
