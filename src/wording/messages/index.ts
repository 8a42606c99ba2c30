import { caseMessages } from './cases.ts'
import { checkMessages } from './check.ts'
import { entryMessages } from './entries.ts'
import { faultMessages } from './faults.ts'
import { fieldMessages } from './fields.ts'
import { figureMessages } from './figures.ts'
import { frameMessages } from './frame.ts'
import { homeMessages } from './home.ts'
import { kindMessages } from './kinds.ts'
import type { Message } from './message.ts'
import { nameMessages } from './names.ts'
import { paperMessages } from './papers.ts'
import { personMessages } from './persons.ts'
import { sourceMessages } from './sources.ts'
import { statusMessages } from './status.ts'
import { valueMessages } from './values.ts'

/** Every message of the pages; a new subject is one file here and one line. */
export const messages = {
  ...frameMessages,
  ...kindMessages,
  ...homeMessages,
  ...statusMessages,
  ...personMessages,
  ...nameMessages,
  ...caseMessages,
  ...sourceMessages,
  ...figureMessages,
  ...paperMessages,
  ...checkMessages,
  ...entryMessages,
  ...fieldMessages,
  ...valueMessages,
  ...faultMessages,
} as const satisfies Record<string, Message>

export type MessageKey = keyof typeof messages
