import type { Rule } from '../../rule.ts'

const candidate =
  /(?<![\p{L}\p{N}/._-])(?:A\/HRC\d{0,3}|A\/HCR|A\/RES|S\/RES|CCPR|CEDAW|CERD|CRC|CRPD|CMW|CED|CAT|E\/C\.12|HRI)(?:\/{1,2} ?[\p{L}\p{N}.*-]+){1,7}/gu
/** A symbol of a treaty body that no treaty body has. */
const strange = /(?<![\p{L}\p{N}/._-])([A-Z]{3,5})\/C\/(?:[A-Z]{3}\/|\d+\/D\/)[\p{L}\p{N}/.*-]+/gu

const sub = '(?:/(?:Rev|Add|Corr|Amend)\\.\\d+|/\\d+|\\*)*'
const state = '[A-Z]{3}'
const bodies = '(?:CCPR|CEDAW|CERD|CRC|CRPD|CMW|CED|CAT)'

/** The forms of symbols that these bodies give their documents. */
const forms: readonly RegExp[] = [
  `A/HRC/(?:S-)?\\d+/(?:L\\.|NGO/|G/|CRP\\.|INF/)?\\d+`,
  'A/HRC/(?:RES|DEC|PRST)/(?:S-)?\\d+/\\d+',
  `A/HRC/WG\\.6/\\d+/(?:${state}|L\\.)/?\\d+`,
  'A/HRC/WG\\.\\d+/.+',
  'A/HRC/[A-Z]{3,8}/.+',
  'A/HRC/AC[./].+',
  '[AS]/RES/(?:S-|ES-)?\\d+(?:/\\d+)?(?:[ -]?[A-Z](?:-[A-Z])?)?',
  `${bodies}/C/${state}(?:-${state})?/(?:CO/|Q/|QPR/|FCO/|FU/|RQ/|INT/|LOI/|AR/)?\\d+(?:-\\d+)?`,
  `${bodies}/C/${state}/(?:Q|QPR|CO|FU|RQ)/\\d+(?:-\\d+)?`,
  `${bodies}/C/\\d+/(?:D|DR)/\\d+/\\d{4}`,
  `${bodies}/C/(?:OPAC|OPSC|OPIC)/.+`,
  `${bodies}/C/(?:GC/|G\\.?C\\.?/?)\\d+`,
  `${bodies}/C/(?:SR\\.|R\\.|L\\.)?\\d+`,
  `${bodies}/C/\\d+/(?:(?:Rev|Add|Misc|CRP|INF|L|R)\\.?)?\\d.*`,
  `${bodies}/(?:SP|OP|PSP|CSP|C/CR|C/\\d{4}|CO/\\d+)/.+`,
  `${bodies}/SP/\\d+`,
  `E/C\\.12/${state}/(?:CO/|Q/)?\\d+`,
  'E/C\\.12/(?:\\d+/)?(?:GC/)?(?:Add\\.)?\\d+',
  'E/C\\.12/.+\\d',
  'HRI/.+',
].map((form) => new RegExp(`^${form}${sub}$`))

/** A letter among the digits, two letters for a state, a body without its committee letter. */
const wrong: readonly RegExp[] = [
  /\/C[O0]\/[OIl]/,
  /\/C0\//,
  new RegExp(`^${bodies}/C/[A-Z]{2}/(?:CO|Q)/`),
  new RegExp(`^${bodies}/${state}/`),
  new RegExp(`^${bodies}/C/[A-Z]{4,}/(?:CO|Q)/`),
  /\/\d+\/D\/\d+\/\d{1,3}$|\/D\/\d+\/\d{5,}$/,
  / /,
  /\/\d*[A-Z]?[OIl]\d+$/,
]

/** Procedures and adopted texts of the European Parliament: "2019/2610(RSP)", "P8_TA(2019)0203". */
const procedure =
  /(?<![\p{L}\d/])(\d{1,6}\/\d{1,6}) ?\((?:RSP|INI|COD|NLE|BUD|DEC|INL|IMM|CNS)\)|\bP\d_?TA[-_]?(?:PROV)?\(\d+\)\d+/gu
const procedureForm = /^(?:19|20)\d\d\/\d{4}\([A-Z]{3}\)$|^P\d_TA(?:-PROV)?\((?:19|20)\d\d\)\d{4}$/

/** A United Nations document symbol that cannot be one. */
export const symbolMalformed: Rule = {
  code: 'symbol-malformed',
  group: 'law',
  title: 'A United Nations document symbol is malformed',
  why: 'A symbol is the only sure way to a United Nations document; with a letter wrong it leads nowhere. Reported where the symbol of a treaty body or of the Human Rights Council follows none of their forms. Other strokes (OSCE/ODIHR, HIV/AIDS) are left alone.',
  source:
    'United Nations Editorial Manual, document symbols; UN Dag Hammarskjöld Library, “UN document symbols”',
  examples: [
    {
      text: 'See CCPR/C/KAZ/C0/2 and CCPR/C/KZ/CO/2.',
      finds: ['CCPR/C/KAZ/C0/2', 'CCPR/C/KZ/CO/2'],
      shows: 'a nought for an O, two letters for the state',
    },
    {
      text: 'CCRP/C/KAZ/CO/2; views of the Committee (CCPR/129/D/2535/2015).',
      finds: ['CCRP/C/KAZ/CO/2', 'CCPR/129/D/2535/2015'],
      shows: 'the committee’s letter left out',
    },
    { text: 'Outcome: A/HRC/43-10.', finds: ['A/HRC/43-10'] },
    {
      text: 'Reports A/HCR/44/9, A/HRC44/9 and A/HRC//44/9.',
      finds: ['A/HCR/44/9', 'A/HRC44/9', 'A/HRC//44/9'],
      shows: 'letters swapped, a stroke lost, a stroke too many',
    },
    {
      text: 'CCPR/C/129/D/2535/2015, CCPR/C/KAZ/CO/2, CCPR/C/KAZ/QPR/3, A/HRC/45/10, A/HRC/WG.6/20/KAZ/1, A/HRC/14/10/Add.1.',
      finds: [],
      shows: 'symbols as they are',
    },
    {
      text: 'CAT/C/KAZ/CO/3, CEDAW/C/KAZ/CO/5, CRC/C/GC/25, E/C.12/KAZ/CO/2, A/RES/60/147, S/RES/1325, CCPR/C/21/Rev.1/Add.13, HRI/GEN/1/Rev.9, A/HRC/RES/24/5.',
      finds: [],
      shows: 'other bodies',
    },
    {
      text: 'Resolutions 2019/2610(RSP), 2013/25622(RSP) and P8_TA(2019)0203.',
      finds: ['2013/25622(RSP)'],
      shows: 'a procedure of the European Parliament',
    },
    {
      text: 'OSCE/ODIHR, HIV/AIDS, RFE/RL, CAT/CEDAW members and the CRC/CRPD committees.',
      finds: [],
      shows: 'strokes between names',
    },
  ],
  check(draft, report) {
    for (const passage of draft.passages) {
      if (passage.block.kind === 'code' || !passage.text.includes('/')) continue
      for (const { 0: hit, 1: prefix = '', index } of passage.text.matchAll(strange)) {
        if (new RegExp(`^${bodies}$`).test(prefix)) continue
        report({
          at: { passage, from: index, to: index + hit.length },
          severity: 'warning',
          message: `No treaty body of the United Nations has the symbol “${prefix}”.`,
        })
      }
      for (const { 0: hit, index } of passage.text.matchAll(procedure)) {
        if (procedureForm.test(hit)) continue
        report({
          at: { passage, from: index, to: index + hit.length },
          severity: 'warning',
          message: `“${hit}” has not the form that the European Parliament gives its procedures and texts.`,
        })
      }
      for (const { 0: hit, index } of passage.text.matchAll(candidate)) {
        const symbol = hit.replace(/[.-]+$/, '')
        if (
          !/\d/.test(symbol) ||
          (forms.some((form) => form.test(symbol)) && !wrong.some((form) => form.test(symbol)))
        )
          continue
        report({
          at: { passage, from: index, to: index + symbol.length },
          severity: 'warning',
          message: `“${symbol}” has not the form of a United Nations document symbol.`,
        })
      }
    }
  },
}
