export { type PreferredForm, preferredForm } from './preferred-form.ts'
export { romanise, writesWhole } from './romanise.ts'
export { type NameLanguage, nameLanguages, type Rule, type System } from './system.ts'
export { type SystemId, systems } from './systems.ts'
