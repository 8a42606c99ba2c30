import { attention } from './pages/attention.tsx'
import { calendar, changeFeeds } from './pages/calendar.ts'
import { change, undoChange } from './pages/change.tsx'
import { changes } from './pages/changes.tsx'
import { check } from './pages/check.tsx'
import { checkDraft, mostBytes } from './pages/check-draft.ts'
import { checkRules } from './pages/check-rules.tsx'
import { decideDuplicates, duplicates } from './pages/duplicates.tsx'
import { edit, editForm } from './pages/edit.tsx'
import { event } from './pages/event.tsx'
import { events } from './pages/events.tsx'
import { exportRecords } from './pages/export-file.ts'
import { figure } from './pages/figure.tsx'
import { figureList } from './pages/figure-list.ts'
import { figures } from './pages/figures.tsx'
import { find } from './pages/find.tsx'
import { removeView, savedView, saveView } from './pages/find-views.tsx'
import { help } from './pages/help.tsx'
import { home } from './pages/home.tsx'
import { beginImport, importStart, mostBytes as mostImported } from './pages/import.tsx'
import { importRefused } from './pages/import-file.ts'
import { doImport, importOne } from './pages/import-one.tsx'
import { chooseRow, importRows } from './pages/import-rows.tsx'
import { kind } from './pages/kind.tsx'
import { mergeForm, merging } from './pages/merge.tsx'
import { splitForm } from './pages/merged-here.tsx'
import { month } from './pages/month.tsx'
import { organisation, place } from './pages/named-record.tsx'
import { newCase, newCaseForm } from './pages/new.tsx'
import { paper } from './pages/paper.tsx'
import { paperFile, paperPreview } from './pages/paper-file.ts'
import { papers } from './pages/papers.tsx'
import { person } from './pages/person.tsx'
import { persons } from './pages/persons.tsx'
import { picture } from './pages/picture.tsx'
import { pictureDownload } from './pages/picture-file.tsx'
import { pictures } from './pages/pictures.tsx'
import { proceeding } from './pages/proceeding.tsx'
import { proceedings } from './pages/proceedings.tsx'
import { provision } from './pages/provision.tsx'
import { provisions } from './pages/provisions.tsx'
import { record } from './pages/record.tsx'
import { recordHistory, withdrawRecord } from './pages/record-history.tsx'
import { changeSettings, settings } from './pages/settings.tsx'
import { source } from './pages/source.tsx'
import { sources } from './pages/sources.tsx'
import { step, stepForm } from './pages/step.tsx'
import { measureEnded, measureEndedForm } from './pages/step-ended.tsx'
import { suggest } from './pages/suggest.ts'
import type { Route } from './reply.ts'

/** Every page: a new one is one file in `pages/` and one line here. Paths are without the language. */
export const routes: readonly Route[] = [
  { path: '', answer: home },
  { path: '/find', answer: find },
  { path: '/find/views', answer: find, form: saveView, keeperOnly: true },
  { path: '/find/views/:id', answer: savedView, form: removeView, keeperOnly: true },
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
  { path: '/pictures', answer: pictures },
  { path: '/pictures/:file{[a-z-]+\\.(?:svg|png|csv)}', answer: pictureDownload },
  { path: '/pictures/:name', answer: picture },
  {
    path: '/import',
    answer: importStart,
    form: { most: mostImported, answer: beginImport },
    keeperOnly: true,
  },
  {
    path: '/export/:file{[a-z]+\\.(?:csv|xlsx|jsonl)}',
    answer: exportRecords,
    keeperOnly: true,
  },
  { path: '/import/:id', answer: importOne, form: doImport, keeperOnly: true },
  { path: '/import/:id/refused.csv', answer: importRefused, keeperOnly: true },
  { path: '/import/:id/:wanted', answer: importRows, form: chooseRow, keeperOnly: true },
  { path: '/papers', answer: papers },
  { path: '/papers/:file{[a-z0-9-]+\\.(?:docx|pdf|html)}', answer: paperFile },
  { path: '/papers/:name/preview', answer: paperPreview },
  { path: '/papers/:name', answer: paper },
  { path: '/check', answer: check, form: { most: mostBytes, answer: checkDraft } },
  { path: '/check/rules', answer: checkRules },
  { path: '/new', answer: newCase, form: newCaseForm, keeperOnly: true },
  { path: '/proceedings/:id/steps/:step', answer: step, form: stepForm, keeperOnly: true },
  {
    path: '/persons/:id/measure-ended',
    answer: measureEnded,
    form: measureEndedForm,
    keeperOnly: true,
  },
  { path: '/suggest', answer: suggest, keeperOnly: true },
  { path: '/kinds/:kind', answer: kind() },
  { path: '/records/:id', answer: record },
  {
    path: '/records/:id/history',
    answer: recordHistory,
    form: withdrawRecord,
    keeperOnly: true,
  },
  { path: '/attention', answer: attention },
  { path: '/attention/calendar', answer: attention, form: changeFeeds, keeperOnly: true },
  { path: '/attention/:feed{[0-9a-f]+\\.ics}', answer: calendar, keeperOnly: true },
  { path: '/records/:id/edit', answer: edit, form: editForm, keeperOnly: true },
  { path: '/duplicates', answer: duplicates, form: decideDuplicates, keeperOnly: true },
  { path: '/merge', answer: merging, form: mergeForm, keeperOnly: true },
  {
    path: '/records/:id/split',
    answer: recordHistory,
    form: splitForm,
    keeperOnly: true,
  },
  { path: '/changes', answer: changes, keeperOnly: true },
  { path: '/changes/:number', answer: change, form: undoChange, keeperOnly: true },
  { path: '/help', answer: help },
  { path: '/settings', answer: settings, form: changeSettings, keeperOnly: true },
  { path: '/month', answer: month },
]
