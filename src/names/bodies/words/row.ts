/**
 * A word of the trade in three languages: what it is called here, then its English, Russian and Kazakh
 * writings, apart by spaces. A hyphen at the end stands for any case ending (`суд-`: суда, судом …), an
 * underscore joins the words of a phrase (`working_group`). Kazakh writings may be in Latin letters.
 */
export type WordRow = readonly [id: string, en: string, ru: string, kk: string]
