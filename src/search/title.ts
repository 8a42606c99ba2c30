import { type Language, localText } from '../base/language.ts'
import { searchTexts } from '../projections/index.ts'
import { type FactRecord, kindOf } from '../records/index.ts'

/** What a record is called in a list without links: its preferred name, its title, else the first of its texts. */
export function titleIn(record: FactRecord, language: Language): string {
  if ('names' in record) {
    const preferred = record.names.filter(({ use }) => use === 'preferred')
    const name = preferred.find((one) => one.language === language) ?? preferred[0]
    return name?.text ?? ''
  }
  if ('title' in record && typeof record.title === 'object')
    return localText(record.title, language)
  if ('label' in record)
    return `${record.article ?? ''} ${localText(record.label, language)}`.trim()
  const texts = [...searchTexts(record)].filter(({ field }) => field !== 'handle')
  const first = texts.find(({ title }) => title) ?? texts[0]
  return first?.text ?? kindOf(record.kind).label[language]
}
