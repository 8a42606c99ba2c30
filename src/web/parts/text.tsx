import type { Child, FC } from 'hono/jsx'
import { type LocalText, localText, textLanguage } from '../../base/language.ts'
import type { Visit } from '../visit.ts'

/** A text of the casebook, marked with its language where that is not the language of the page. */
export const Local: FC<{ visit: Visit; text: LocalText }> = ({ visit, text }) => {
  const language = textLanguage(text, visit.language)
  return <InLanguage visit={visit} language={language} text={localText(text, visit.language)} />
}

/** Words whose language is known, as BCP 47; undefined = as the page. */
export const InLanguage: FC<{ visit: Visit; text: string; language?: string | undefined }> = ({
  visit,
  text,
  language,
}) => <span lang={language === visit.language ? undefined : language}>{text}</span>

/** Items with something between them. */
export const joined = (items: readonly Child[], between: Child = ', '): Child[] =>
  items.flatMap((item, i) => (i === 0 ? [item] : [between, item]))
