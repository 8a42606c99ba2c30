import type { FC } from 'hono/jsx'
import type { Visit } from '../visit.ts'

/** A form that does one thing and asks why: the reason is kept with the entry. */
export const ReasonForm: FC<{ visit: Visit; action: string; button: string }> = ({
  visit,
  action,
  button,
}) => (
  <form method="post" action={action} class="reason">
    <label for="why">{visit.say('change.undo-reason')}</label>
    <p id="why-hint" class="soft">
      {visit.say('change.undo-hint')}
    </p>
    <input id="why" name="why" maxlength={500} aria-describedby="why-hint" autocomplete="off" />
    <button type="submit">{button}</button>
  </form>
)
