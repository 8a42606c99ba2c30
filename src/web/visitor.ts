import { dayOf, isDay } from '../base/date.ts'
import type { Language } from '../base/language.ts'
import { type Audience, keeper, type View } from '../projections/index.ts'
import { sayIn } from '../wording/index.ts'
import type { WebDeps } from './deps.ts'
import { readSettings, settingsOfOthers } from './settings.ts'
import type { Visit } from './visit.ts'

/**
 * Reads an address: its language, its dates, and the view that this reader may have of that knowledge.
 * @returns also the first date that is no day, with the visit as if it had not been asked for
 */
export async function visitOf(
  deps: WebDeps,
  language: Language,
  url: URL,
): Promise<{ visit: Visit; badDay: string | null }> {
  const today = dayOf(deps.now())
  const asked = { on: url.searchParams.get('on') ?? '', known: url.searchParams.get('known') ?? '' }
  const badDay = Object.values(asked).find((day) => day !== '' && !isDay(day)) ?? null
  const on = isDay(asked.on) ? asked.on : null
  // Nobody knows what will be known tomorrow.
  const known = isDay(asked.known) && asked.known <= today ? asked.known : null
  const query = new URLSearchParams([...url.searchParams].filter(([name]) => !isDate(name)))
  const path = url.pathname.replace(/^\/(en|ru|kk)(?=\/|$)/, '').replace(/\/$/, '')
  return {
    badDay,
    visit: {
      deps,
      view: await viewFor(deps, known, today),
      language,
      say: sayIn(language),
      settings: deps.keeper ? await readSettings(deps.keeper.desk) : settingsOfOthers,
      on: on ?? today,
      today,
      known: known ?? today,
      standpoint: { language, on, known },
      path,
      query,
      address: url.href,
    },
  }
}

/** On this computer the keeper sees everything; through a network everybody is the public. */
function viewFor(deps: WebDeps, known: string | null, today: string): Promise<View> {
  const until = known === today ? null : known
  if (deps.loopback)
    return until === null ? deps.views.live() : deps.views.at({ known: until, audience: keeper })
  const audience: Audience = { clearance: 'public', on: today, purpose: 'publication' }
  return deps.views.at({ known: until, audience })
}

const isDate = (name: string): boolean => name === 'on' || name === 'known'
