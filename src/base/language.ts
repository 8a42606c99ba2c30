/** The languages Factum speaks and writes: ISO 639-1. */
export const languages = ['en', 'ru', 'kk'] as const
export type Language = (typeof languages)[number]

/** A text in one or more of our languages; at least one is given. */
export type LocalText = { readonly [language in Language]?: string | undefined }

/** The text in the wished language, else in the first language that has it; empty only if none has. */
export function localText(text: LocalText, language: Language): string {
  return text[language] ?? text.en ?? text.ru ?? text.kk ?? ''
}

/** The language `localText` really answers in, for `lang` attributes. */
export function textLanguage(text: LocalText, language: Language): Language {
  return [language, ...languages].find((l) => text[l] !== undefined) ?? language
}
