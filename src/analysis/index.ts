/** Text → tokens, by our own analysis for English, Russian and Kazakh: the same on every engine. */
export { stemEnglish } from './english.ts'
export { foldCase } from './fold.ts'
export { stemKazakh } from './kazakh.ts'
export { stemRussian } from './russian.ts'
export { soundKey, soundKeysMeant } from './sound-key.ts'
export { longestWord, type Stems, stemsIn, stemsMeant, stemsOf } from './stems.ts'
export { type TextWord, wordsOf } from './words.ts'
