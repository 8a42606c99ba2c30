import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '../base/language.ts'
import { type MessageKey, messages } from './messages/index.ts'

export type MessageValues = Readonly<Record<string, string | number>>

/** A message in one language, with its values filled in. */
export type Say = (key: MessageKey, values?: MessageValues) => string

const formats = new Map<string, IntlMessageFormat>()

/** The voice of one language. A text that is wholly fixed is not parsed; the others are parsed once. */
export function sayIn(language: Language): Say {
  return (key, values) => {
    const text = messages[key][language]
    if (values === undefined) return text
    const id = `${language} ${key}`
    const format = formats.get(id) ?? new IntlMessageFormat(text, language)
    formats.set(id, format)
    return String(format.format(values))
  }
}

/** Is there such a message? For keys that are made from data, such as the name of a field. */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(messages, key)
