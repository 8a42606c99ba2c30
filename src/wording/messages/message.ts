import type { Language } from '../../base/language.ts'

/**
 * One message in every language we speak, in ICU MessageFormat: `{name}` is filled in, and
 * `{count, plural, one {…} other {…}}` chooses by the plural rules of the language.
 */
export type Message = Readonly<Record<Language, string>>

export type Messages = Readonly<Record<string, Message>>
