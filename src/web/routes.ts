import { check } from './pages/check.tsx'
import { checkDraft, mostBytes } from './pages/check-draft.ts'
import { checkRules } from './pages/check-rules.tsx'
import { event } from './pages/event.tsx'
import { events } from './pages/events.tsx'
import { figure } from './pages/figure.tsx'
import { figureList } from './pages/figure-list.ts'
import { figures } from './pages/figures.tsx'
import { home } from './pages/home.tsx'
import { kind } from './pages/kind.tsx'
import { organisation, place } from './pages/named-record.tsx'
import { paper } from './pages/paper.tsx'
import { paperFile, paperPreview } from './pages/paper-file.ts'
import { papers } from './pages/papers.tsx'
import { person } from './pages/person.tsx'
import { persons } from './pages/persons.tsx'
import { proceeding } from './pages/proceeding.tsx'
import { proceedings } from './pages/proceedings.tsx'
import { provision } from './pages/provision.tsx'
import { provisions } from './pages/provisions.tsx'
import { record } from './pages/record.tsx'
import { source } from './pages/source.tsx'
import { sources } from './pages/sources.tsx'
import type { Route } from './reply.ts'

/** Every page: a new one is one file in `pages/` and one line here. Paths are without the language. */
export const routes: readonly Route[] = [
  { path: '', answer: home },
  { path: '/persons', answer: persons },
  { path: '/persons/:id', answer: person },
  { path: '/events', answer: events },
  { path: '/events/:id', answer: event },
  { path: '/proceedings', answer: proceedings },
  { path: '/proceedings/:id', answer: proceeding },
  { path: '/provisions', answer: provisions },
  { path: '/provisions/:id', answer: provision },
  { path: '/sources', answer: sources },
  { path: '/sources/:id', answer: source },
  { path: '/organisations', answer: kind('organisation') },
  { path: '/organisations/:id', answer: organisation },
  { path: '/places', answer: kind('place') },
  { path: '/places/:id', answer: place },
  { path: '/figures', answer: figures },
  { path: '/figures/:file{[a-z0-9-]+\\.csv}', answer: figureList },
  { path: '/figures/:name', answer: figure },
  { path: '/papers', answer: papers },
  { path: '/papers/:file{[a-z0-9-]+\\.(?:docx|pdf|html)}', answer: paperFile },
  { path: '/papers/:name/preview', answer: paperPreview },
  { path: '/papers/:name', answer: paper },
  { path: '/check', answer: check, form: { most: mostBytes, answer: checkDraft } },
  { path: '/check/rules', answer: checkRules },
  { path: '/kinds/:kind', answer: kind() },
  { path: '/records/:id', answer: record },
]
