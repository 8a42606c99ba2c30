export {
  type Abbreviations,
  type AbbreviationUse,
  type Introduction,
  readAbbreviations,
} from './abbreviations.ts'
export { readAddresses, type WebAddress } from './addresses.ts'
export { type Contact, readContacts } from './addresses-contact.ts'
export { type Domain, domainOf } from './addresses-domain.ts'
export { isSource } from './addresses-sources.ts'
export { type CrossReference, readCrossReferences } from './cross-references.ts'
export { addressDate, type CitedAddress, type Dated, type Dates, readDates } from './dates.ts'
export { weekdayNames, weekdays } from './dates-words.ts'
export {
  type ContentsEntry,
  type Heading,
  plainTitle,
  readContents,
  readHeadings,
} from './headings.ts'
export { type LetterParts, readLetterParts } from './letter-parts.ts'
export { type CountedList, membersOf, readCountedLists } from './lists.ts'
export { type PersonMention, type Persons, readPersons } from './mentions.ts'
export {
  type CapitalRun,
  type Capitals,
  type CapitalWord,
  isShouted,
  readCapitals,
} from './mentions-capitals.ts'
export { type OrganisationMention, readOrganisations } from './mentions-organisations.ts'
export {
  type Break,
  type Numbered,
  type Numbering,
  readNumbering,
  type Series,
} from './numbering.ts'
export { readLabel, romanValue } from './numbering-label.ts'
export { type Mark, numbered, readMarks, wordAt } from './numbering-marks.ts'
export { type Passage, passagesOf } from './passage.ts'
export { findPlace } from './places.ts'
export { type Article, type Provision, readProvisions } from './provisions.ts'
export { actKey, actsNamed, namesANationalAct, namesAnAct } from './provisions-acts.ts'
export {
  type Bound,
  type Quantities,
  type Quantity,
  readQuantities,
  singular,
} from './quantities.ts'
export {
  type LooseMark,
  type MarkStyle,
  type Quotation,
  type Quotations,
  readQuotations,
} from './quotations.ts'
export { cutSentences, readSentences, type Sentence, type Sentences } from './sentences.ts'
export { abbreviations } from './sentences-abbreviations.ts'
export { type Cited, readCitations } from './sentences-notes.ts'
export { Understanding } from './understanding.ts'
