import { attentionMessages } from './attention.ts'
import { caseMessages } from './cases.ts'
import { changeMessages } from './changes.ts'
import { checkMessages } from './check.ts'
import { columnMessages } from './columns.ts'
import { demandHistoryMessages } from './demand-history.ts'
import { editingMessages } from './editing.ts'
import { entryMessages } from './entries.ts'
import { entryFormMessages } from './entry-forms.ts'
import { entrySavingMessages } from './entry-saving.ts'
import { entryStepMessages } from './entry-steps.ts'
import { faultMessages } from './faults.ts'
import { fieldMessages } from './fields.ts'
import { figureMessages } from './figures.ts'
import { findMessages } from './find.ts'
import { formFaultMessages } from './form-faults.ts'
import { formPartMessages } from './form-parts.ts'
import { frameMessages } from './frame.ts'
import { helpMessages } from './help.ts'
import { helpTaskMessages } from './help-tasks.ts'
import { homeMessages } from './home.ts'
import { importMessages } from './import.ts'
import { kindMessages } from './kinds.ts'
import { mappingMessages } from './mapping.ts'
import { mergingMessages } from './merging.ts'
import type { Message } from './message.ts'
import { nameMessages } from './names.ts'
import { paperMessages } from './papers.ts'
import { personMessages } from './persons.ts'
import { pictureNumberMessages } from './picture-numbers.ts'
import { pictureMessages } from './pictures.ts'
import { recommendationMessages } from './recommendations.ts'
import { settingMessages } from './settings.ts'
import { sourceMessages } from './sources.ts'
import { statusMessages } from './status.ts'
import { valueMessages } from './values.ts'

/** Every message of the pages; a new subject is one file here and one line. */
export const messages = {
  ...frameMessages,
  ...kindMessages,
  ...homeMessages,
  ...attentionMessages,
  ...statusMessages,
  ...findMessages,
  ...personMessages,
  ...nameMessages,
  ...caseMessages,
  ...sourceMessages,
  ...figureMessages,
  ...pictureMessages,
  ...pictureNumberMessages,
  ...paperMessages,
  ...checkMessages,
  ...columnMessages,
  ...mappingMessages,
  ...importMessages,
  ...entryMessages,
  ...changeMessages,
  ...editingMessages,
  ...mergingMessages,
  ...fieldMessages,
  ...recommendationMessages,
  ...demandHistoryMessages,
  ...valueMessages,
  ...faultMessages,
  ...formPartMessages,
  ...entryFormMessages,
  ...entrySavingMessages,
  ...entryStepMessages,
  ...formFaultMessages,
  ...settingMessages,
  ...helpMessages,
  ...helpTaskMessages,
} as const satisfies Record<string, Message>

export type MessageKey = keyof typeof messages
