/**
 * What speaks for and against two names being one person's, each as a number between 0 and a few. The
 * weights say how much each is worth; they are the only thing that is fitted.
 */
export const evidence = [
  'always', // 1 for every pair: where the scale begins
  'words', // whole words of both that stand against one another
  'slight', // distance from 3 to 10, in tenths of that way, summed over the words
  'some', // from 10 to 20
  'much', // from 20 to 35
  'other', // from 35 to 60: another word
  'patronymicDiffers', // patronymics of both given, of different fathers
  'initials', // an initial that fits a word or an initial of the other name
  'initialsDiffer', // an initial that fits none
  'onlyOne', // a single whole word in common
  'noWhole', // no whole word in common at all
  'bareWord', // one of them is a single word, the other more
  'extraPatronymic', // a patronymic that only one of them gives
  'extraWord', // another word that only one of them gives
  'extraInitial', // an initial that only one of them gives
  'fatherAsGiven', // one's father has the other's given name, and no given name is left to compare
  'sexDiffers', // a surname or patronymic of a man against one of a woman
  'wholeWordLeft', // a whole word without partner where only an initial was left for it
  'acrossComma', // what one gives as the surname the other gives as the given name
  'givenLeft', // the given name after "Surname," has no partner
  'feminineGiven', // Viktor and Viktoria
  'joined', // two words of one written as one in the other
  'partOnly', // one half of a double name
  'sameAlphabet', // distance that no change of alphabet explains
  'keptApart', // near, but each a name of its own: Nurlan and Nurzhan
  'shortForm', // Sasha and Alexander
  'cognate', // John and Иван
] as const
export type Evidence = (typeof evidence)[number]
export const evidenceIndex = Object.fromEntries(
  evidence.map((name, index) => [name, index]),
) as Readonly<Record<Evidence, number>>
