import type { Rule } from '../../rule.ts'
import { type Passage, readContacts } from '../../understanding/index.ts'
import { isPersonalNumber } from './kazakh-number.ts'

const TWELVE_DIGITS = /(?<![\p{L}\p{N}/._=-])\d{12}(?![\p{L}\p{N}])/gu
const PASSPORT =
  /(?<!\p{L})(?:passport|identity card|id card|паспорт\p{L}{0,3}|удостоверени\p{L}{1,2} личности|жеке куәлі\p{L}{1,3})(?:\s(?:no\.?|number|nr\.?|№|номер|series|серия)){0,3}[\s:№]{1,4}((?:[A-ZА-Я]{1,2}\s?)?\d{2,4}\s?\d{5,7})(?!\d)/giu
const HOME =
  /(?<!\p{L})(?:home address|resid(?:es|ed|ing) at|lives at|lived at|living at|registered at|домашний адрес|прожива\p{L}{2,6} по адресу|зарегистрирован\p{L}{0,2} по адресу)[:\s]\s?(?=.{0,60}\d)(?:[^.;()\n]|(?<=(?<!\p{L})(?:st|str|apt|ave|fl|no|г|ул|кв|д|пр|просп|мкр))\.){8,120}/giu
const STREET =
  /\b(?:street|str|st|avenue|ave|road|lane|house|apartment|apt|flat|block|microdistrict|building)\b|(?:улиц|ул\.|просп|пр\.|дом|д\.|кв\.|мкр|көше|үй|пәтер)/iu
/** A box many have: whoever writes there need not be one person. */
const COMMON_BOX =
  /^(?:info|office|contact|contacts|mail|press|media|admin|editor|secretariat|submissions?|support|hello|hotline|legal|news|registry|petitions?|webmaster|enquir(?:y|ies)|general|ngo|iphr|kibhr|[\p{L}]{0,12}(?:team|desk|unit|office|committee|ngos?|upr|hrc|ccpr|wgad))$/iu
const OF_PERSON =
  /\b(?:his|her|their|mother|father|wife|husband|sister|brother|daughter|son|relatives?|lawyer|witness|victim|applicant|author|mobile|reached)\b|(?:мать|матер|отец|отц|жен|муж|сестр|брат|родственн|адвокат|свидетел|потерпевш)\p{L}{0,4}/iu
const OF_OFFICE =
  /\b(?:committee|office|ministry|embassy|secretariat|hotline|helpline|press service|department|centre|center|bureau|foundation|organi[sz]ation|contact|fax)\b[^.;]{0,80}$/i
const FREE_MAIL =
  /@(?:gmail|googlemail|yahoo|hotmail|outlook|live|icloud|aol|protonmail|proton|tutanota|tuta|mail|inbox|bk|list|yandex|ya|rambler|gmx|ukr)\.[a-z.]{2,6}$/i

export const personalIdentifier: Rule = {
  code: 'personal-identifier',
  group: 'privacy',
  title: 'Numbers and addresses by which a person can be found',
  why: 'An identification number, a passport, a private telephone or a home address in a published paper can endanger a witness, and nobody needs it to believe the fact. Strict: a Kazakh IIN counts only with a date of birth and the right check digit, a passport or home behind the word for it. The box of an organisation or an addressee (short lines with telephone and site) is left alone.',
  source:
    'Law of the Republic of Kazakhstan No. 223-III of 12 January 2007 on identification numbers (form of the IIN)',
  examples: [
    {
      shows: 'an IIN with the right check digit',
      text: 'The applicant (IIN 981231500014) was fined.\n',
      finds: ['981231500014'],
    },
    {
      shows: 'a passport, a home',
      text: 'Her passport No. N12345678 was taken; she resides at 12 Abay Street, apt. 5, Almaty.\n',
      finds: ['passport No. N12345678', 'resides at 12 Abay Street, apt. 5, Almaty'],
    },
    {
      shows: 'the same in Russian',
      text: 'Он проживает по адресу: г. Алматы, ул. Абая, д. 12, кв. 5.\n',
      finds: ['проживает по адресу: г. Алматы, ул. Абая, д. 12, кв. 5'],
    },
    {
      shows: 'a telephone and a private mailbox in a sentence',
      text: 'His mother, who asked not to be named, can be reached at +7 701 555 01 23 and under a.name1980@mail.ru until the end of the trial.\n',
      finds: ['+7 701 555 01 23', 'a.name1980@mail.ru'],
    },
    {
      shows: 'the box of an organisation',
      text: 'International Partnership for Human Rights\n\nTel.: +32-2 880 03 99\n\nEmail: IPHR@IPHRonline.org\n\nWebsite: <https://www.IPHRonline.org>\n',
      finds: [],
    },
    {
      shows: 'digits that are no IIN: a wrong check digit, a company, an address of a page',
      text: 'Case 981231500015; BIN 050540001234; https://a.kz/981231500014 and post 8717174274961747.\n',
      finds: [],
    },
    {
      shows: 'a person known by his town, a box that many read',
      text: 'Residing at present in Almaty since 2014, he wrote to the Committee at ohchr-ccpr@un.org and to info@gmail.com.\n',
      finds: [],
    },
  ],
  check(draft, report) {
    const tell = (passage: Passage, from: number, words: string, message: string): void => {
      report({ at: { passage, from, to: from + words.length }, severity: 'warning', message })
    }
    for (const passage of draft.passages) {
      const { text, block } = passage
      if (block.kind === 'code') continue
      if (/\d{8}/.test(text)) {
        for (const hit of text.matchAll(TWELVE_DIGITS)) {
          if (isPersonalNumber(hit[0]))
            tell(passage, hit.index, hit[0], 'This is the identification number (IIN) of a person.')
        }
      }
      if (/passport|identity card|id card|паспорт|удостоверени|куәлі/iu.test(text)) {
        for (const hit of text.matchAll(PASSPORT))
          tell(passage, hit.index, hit[0], 'This is the number of a personal document.')
      }
      if (/address|resid|live|living|registered|адрес/iu.test(text)) {
        for (const hit of text.matchAll(HOME)) {
          if (STREET.test(hit[0]))
            tell(passage, hit.index, hit[0].trimEnd(), "This seems to be a person's home address.")
        }
      }
    }
    for (const { kind, passage, from, printed, inBox } of draft.part(readContacts)) {
      if (inBox || passage.note !== undefined) continue
      if (kind === 'phone') {
        const around = passage.text.slice(Math.max(0, from - 120), from)
        if (OF_OFFICE.test(around)) continue
        report({
          at: { passage, from, to: from + printed.length },
          severity: OF_PERSON.test(around) ? 'warning' : 'note',
          message: 'A telephone number in the running text; is it a private one?',
        })
      } else if (
        !COMMON_BOX.test(printed.slice(0, printed.indexOf('@'))) &&
        FREE_MAIL.test(printed)
      ) {
        tell(passage, from, printed, 'This seems to be the private mailbox of a person.')
      }
    }
  },
}
