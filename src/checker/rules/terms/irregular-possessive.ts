import type { Rule } from '../../rule.ts'

const right: Readonly<Record<string, string>> = {
  childs: 'children’s',
  childrens: 'children’s',
  mens: 'men’s',
  womens: 'women’s',
}
const form =
  /(?<!\p{L})(?:([Cc]hild|[Cc]hildren|[Mm]en|[Ww]omen)s['’]|([Cc]hildren|[Ww]omen)s(?= (?:rights|shelters?|fund|organi[sz]ation|day)\b))(?!\p{L})/giu

/** The possessive of children, men and women with the apostrophe in the wrong place. */
export const irregularPossessive: Rule = {
  code: 'irregular-possessive',
  group: 'terms',
  title: 'The apostrophe of “children’s” or “women’s” stands in the wrong place',
  why: 'Children, men and women are plurals without s: the apostrophe stands before it. The slip sits in names of organisations and instruments, where nobody looks twice. “Peoples’ rights”, the rights of several peoples, is right.',
  examples: [
    { text: "Initiative on Special Childs' Rights", finds: ["Childs'"] },
    { text: 'Womens’ shelters and womens rights are underfunded.', finds: ['Womens’', 'womens'] },
    { text: "The Childrens' Fund works.", finds: ["Childrens'"] },
    {
      text: "Children's rights, women’s shelters, a child’s name, the Commission on Human and Peoples’ Rights.",
      finds: [],
      shows: 'all right',
    },
    { text: "The activists' appeal and the workers’ strike.", finds: [], shows: 'other plurals' },
  ],
  check(draft, report) {
    for (const passage of draft.passages) {
      if (passage.block.kind === 'code') continue
      for (const { 0: hit, index } of passage.text.matchAll(form)) {
        const plain = hit.replace(/['’]$/, '')
        const mark = passage.text.includes('’') ? '’' : "'"
        const suggestion = (right[plain.toLowerCase()] ?? plain).replace('’', mark)
        report({
          at: { passage, from: index, to: index + hit.length },
          severity: 'warning',
          message: 'The apostrophe stands before the s: the word is a plural without it.',
          suggestions: [
            plain[0] === plain[0]?.toUpperCase()
              ? suggestion.replace(/^./, (letter) => letter.toUpperCase())
              : suggestion,
          ],
        })
      }
    }
  },
}
