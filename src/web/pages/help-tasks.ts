import type { MessageKey } from '../../wording/index.ts'

/** A task of the help page. */
export interface HelpTask {
  readonly title: MessageKey
  readonly how: MessageKey
  /** Where it begins, without the language. */
  readonly path: string
  /** The name of that page. */
  readonly page: MessageKey
  /** The labels of links and buttons that the sentence names. */
  readonly labels?: Readonly<Record<string, MessageKey>>
  /** What one may type. */
  readonly query?: string
  /** Only who keeps the casebook can do it. */
  readonly keeper?: true
}

const step = (title: MessageKey, label: MessageKey): HelpTask => ({
  title,
  how: 'help.step-do',
  path: '/proceedings',
  page: 'kinds.proceeding',
  labels: { step: label },
  keeper: true,
})

/** The core tasks, as people speak of them. `docs/guide/browser.md` has the same ones. */
export const helpTasks: readonly {
  readonly group: MessageKey
  readonly tasks: readonly HelpTask[]
}[] = [
  {
    group: 'help.group-write',
    tasks: [
      {
        title: 'help.enter-case',
        how: 'help.enter-case-do',
        path: '/new',
        page: 'enter.title',
        labels: { preview: 'enter.preview' },
        keeper: true,
      },
      step('help.extend-detention', 'step.extension'),
      step('help.change-charge', 'step.charge'),
      step('help.verdict', 'step.verdict'),
      step('help.appeal', 'step.appeal'),
      step('help.release', 'step.release'),
    ],
  },
  {
    group: 'help.group-correct',
    tasks: [
      {
        title: 'help.correct-date',
        how: 'help.correct-date-do',
        path: '/events',
        page: 'kinds.event',
        labels: { change: 'edit.change' },
        keeper: true,
      },
      {
        title: 'help.undo-change',
        how: 'help.undo-change-do',
        path: '/changes',
        page: 'change.title',
        labels: { changes: 'change.title', undo: 'change.undo' },
        keeper: true,
      },
      {
        title: 'help.withdraw',
        how: 'help.withdraw-do',
        path: '/events',
        page: 'kinds.event',
        labels: { history: 'entry.differences', withdraw: 'change.withdraw-title' },
        keeper: true,
      },
      {
        title: 'help.earlier-day',
        how: 'help.earlier-day-do',
        path: '/persons',
        page: 'kinds.person',
        labels: { on: 'frame.as-of', known: 'frame.known', show: 'frame.show' },
      },
    ],
  },
  {
    group: 'help.group-find',
    tasks: [
      {
        title: 'help.find-charged',
        how: 'help.find-charged-do',
        path: '/find',
        page: 'find.title',
        query: 'provision:174 since:2022',
      },
      {
        title: 'help.save-view',
        how: 'help.save-view-do',
        path: '/find',
        page: 'find.title',
        labels: { save: 'find.view-save' },
        keeper: true,
      },
      {
        title: 'help.other-spelling',
        how: 'help.other-spelling-do',
        path: '/find',
        page: 'find.title',
        query: 'Djylanbaew',
      },
    ],
  },
  {
    group: 'help.group-join',
    tasks: [
      {
        title: 'help.merge',
        how: 'help.merge-do',
        path: '/duplicates',
        page: 'merge.duplicates',
        labels: { duplicates: 'merge.duplicates', compare: 'merge.compare', merge: 'merge.do' },
        keeper: true,
      },
      {
        title: 'help.split',
        how: 'help.split-do',
        path: '/changes',
        page: 'change.title',
        labels: { split: 'merge.split' },
        keeper: true,
      },
      {
        title: 'help.set-aside',
        how: 'help.set-aside-do',
        path: '/duplicates',
        page: 'merge.duplicates',
        labels: { duplicates: 'merge.duplicates', different: 'merge.different' },
        keeper: true,
      },
    ],
  },
  {
    group: 'help.group-exchange',
    tasks: [
      {
        title: 'help.import-csv',
        how: 'help.import-csv-do',
        path: '/import',
        page: 'import.title',
        keeper: true,
      },
      {
        title: 'help.undo-import',
        how: 'help.undo-import-do',
        path: '/import',
        page: 'import.title',
        labels: { look: 'import.undo', undo: 'change.undo' },
        keeper: true,
      },
      {
        title: 'help.export-list',
        how: 'help.export-list-do',
        path: '/figures',
        page: 'kinds.figure',
      },
      {
        title: 'help.picture',
        how: 'help.picture-do',
        path: '/pictures',
        page: 'picture.title',
      },
    ],
  },
  {
    group: 'help.group-read',
    tasks: [
      {
        title: 'help.attention',
        how: 'help.attention-do',
        path: '/attention',
        page: 'attention.title',
      },
      {
        title: 'help.calendar',
        how: 'help.calendar-do',
        path: '/attention#calendar',
        page: 'attention.title',
        labels: { make: 'attention.feed-make', revoke: 'attention.feed-revoke' },
        keeper: true,
      },
      {
        title: 'help.check-draft',
        how: 'help.check-draft-do',
        path: '/check',
        page: 'check.title',
        labels: { check: 'check.button' },
      },
      {
        title: 'help.open-source',
        how: 'help.open-source-do',
        path: '/persons',
        page: 'kinds.person',
      },
      {
        title: 'help.language',
        how: 'help.language-do',
        path: '',
        page: 'frame.home',
      },
    ],
  },
]
