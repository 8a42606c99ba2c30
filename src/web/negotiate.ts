import { type Language, languages } from '../base/language.ts'

/** The first of our languages in an Accept-Language header, by its weights (RFC 9110 §12.5.4); English otherwise. */
export function preferredLanguage(header: string | undefined): Language {
  const wishes = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const weight = parameters.find((p) => p.trim().startsWith('q='))
      return { tag, weight: weight ? Number(weight.trim().slice(2)) : 1 }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  for (const { tag } of wishes) {
    const language = languages.find((l) => tag === l || tag.startsWith(`${l}-`))
    if (language) return language
  }
  return 'en'
}
