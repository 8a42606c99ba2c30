import type { Passage } from './passage.ts'

const ADDRESS =
  /https?:|www\.|\b[\w-]{2,63}\.(?:kz|org|com|net|int|ru|eu|info)\b|\bdoi\b|\b10\.\d{4,9}\//i
// A document of the United Nations or another body, an act, a case: "A/HRC/14/10", "No. 213-V", "CCPR/C/21".
const SYMBOL =
  /\b[A-Z]{1,6}(?:\/[A-Z0-9.]{1,8}){2,6}|\bno\. ?\d|№ ?\d|\bgeneral comment\b|\bv\. \p{Lu}/iu
const PUBLISHED =
  /\b(?:report|statement|article|press release|interview|decision|judgment|judgement|verdict|ruling|letter|register|certificate|statistics|data|survey|submission|resolution|observations|video|post|testimony|communication|code|law|act|constitution|decree|order|covenant|convention|protocol|court|ministry|archive|update|bulletin|yearbook|newspaper)\b|(?:доклад|отч[её]т|стать|заявлени|пресс|интервью|решени|приговор|постановлени|письмо|закон|кодекс|указ|приказ|суд)\p{L}{0,5}(?!\p{L})/iu
const ELSEWHERE =
  /\b(?:ibid|idem|supra|op\. ?cit|loc\. ?cit|previous|above|below|see (?:also )?(?:the )?(?:foot|end)?note|see (?:also )?(?:chapter|annex|section|paragraph))\b|там же|указ\. соч|(?:выше|ниже)(?!\p{L})/iu
const YEAR = /\b(?:19|20)\d\d\b/

/** Whether a note or paragraph names what it rests on: an address, a symbol, a dated publication, another note. */
export function isSource({ text, block }: Passage): boolean {
  return (
    ADDRESS.test(text) ||
    SYMBOL.test(text) ||
    ELSEWHERE.test(text) ||
    block.styles.some(({ style }) => style === 'link') ||
    PUBLISHED.test(text) ||
    (YEAR.test(text) && /["“«]|, p{1,2}\. ?\d|\bp\. ?\d/.test(text))
  )
}
