import type { Form, Reply } from '../reply.ts'
import { keepSettings, settingsIn, themes } from '../settings.ts'
import { keeperOf, to, type Visit } from '../visit.ts'
import { Leaving } from './help.tsx'

/** How the keeper wants the pages to be. */
export async function settings(visit: Visit): Promise<Reply> {
  const { say, settings: now } = visit
  return {
    page: {
      title: say('setting.title'),
      lead: say('setting.lead'),
      crumbs: [{ text: say('frame.home'), path: '' }],
      body: (
        <>
          {visit.query.has('kept') && (
            <p class="notice" role="status">
              {say('setting.kept')}
            </p>
          )}
          <form class="form controls" method="post" action={to(visit, '/settings')}>
            <label class="tick">
              <input type="checkbox" name="keys" value="1" checked={now.keys} />
              <span>{say('setting.keys')}</span>
            </label>
            <label class="tick">
              <input type="checkbox" name="quick-exit" value="1" checked={now.quickExit} />
              <span>{say('setting.quick-exit')}</span>
            </label>
            <fieldset class="entry">
              <legend>{say('setting.theme')}</legend>
              {themes.map((theme) => (
                <label class="tick">
                  <input type="radio" name="theme" value={theme} checked={theme === now.theme} />
                  <span>{say(`setting.theme-${theme}`)}</span>
                </label>
              ))}
            </fieldset>
            <div class="buttons">
              <button type="submit">{say('setting.save')}</button>
            </div>
          </form>
          <Leaving visit={visit} />
        </>
      ),
    },
  }
}

/** Keeps the settings, and shows the page as they make it. */
export const changeSettings: Form = {
  most: 10_000,
  async answer(visit, sent) {
    if (sent.ok) await keepSettings(keeperOf(visit).desk, settingsIn(sent.value))
    return { redirect: to(visit, '/settings', { kept: sent.ok ? '1' : null }) }
  },
}
