import type { DocumentLanguage } from '../tree.ts'

/** The few words that writers add to a paper themselves; all others come with the tree. */
export interface WriterWords {
  readonly skipToText: string
  readonly organisations: string
  readonly note: string
  readonly backToText: string
}

const words: Record<DocumentLanguage, WriterWords> = {
  en: {
    skipToText: 'Skip to the text',
    organisations: 'Published by',
    note: 'note',
    backToText: 'Back to the text',
  },
  ru: {
    skipToText: 'Перейти к тексту',
    organisations: 'Издатели',
    note: 'примечание',
    backToText: 'Назад к тексту',
  },
  kk: {
    skipToText: 'Мәтінге өту',
    organisations: 'Жариялаған',
    note: 'ескертпе',
    backToText: 'Мәтінге оралу',
  },
}

export const wordsOf = (language: DocumentLanguage): WriterWords => words[language]
