import type { FC } from 'hono/jsx'
import type { MessageKey } from '../../wording/index.ts'
import { to, type Visit } from '../visit.ts'
import { Table } from './table.tsx'

const keys: readonly (readonly [key: string, does: MessageKey])[] = [
  ['/', 'help.key-search'],
  ['?', 'help.key-list'],
  ['j', 'help.key-next'],
  ['k', 'help.key-previous'],
  ['Ctrl+S', 'help.key-save'],
  ['Ctrl+Enter', 'help.key-on'],
  ['Esc', 'help.key-leave-field'],
]

/** What keys do here. */
export const KeyTable: FC<{ visit: Visit }> = ({ visit: { say, settings } }) => (
  <Table
    columns={[{ title: say('help.key') }, { title: say('help.key-does') }]}
    rows={[
      ...(settings.keys ? keys.map(([key, does]) => [<kbd>{key}</kbd>, say(does)]) : []),
      ...(settings.quickExit
        ? [[say('help.three-times', { key: 'Shift' }), say('help.key-quick-exit')]]
        : []),
    ]}
  />
)

/** Where keys do something, every page has their list; `?` opens it. */
export const PageKeys: FC<{ visit: Visit }> = ({ visit }) =>
  visit.settings.keys ? (
    <page-keys>
      <dialog aria-labelledby="keys-title">
        <h2 id="keys-title">{visit.say('help.keys')}</h2>
        <KeyTable visit={visit} />
        <p>
          <a class="tap" href={to(visit, '/help')}>
            {visit.say('help.title')}
          </a>{' '}
          <a class="tap" href={to(visit, '/settings')}>
            {visit.say('help.keys-off')}
          </a>
        </p>
        <form method="dialog">
          <button type="submit">{visit.say('help.close')}</button>
        </form>
      </dialog>
    </page-keys>
  ) : null
