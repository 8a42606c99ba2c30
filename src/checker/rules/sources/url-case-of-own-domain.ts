import type { Rule } from '../../rule.ts'
import { readAddresses, readContacts, type WebAddress } from '../../understanding/index.ts'

export const urlCaseOfOwnDomain: Rule = {
  code: 'url-case-of-own-domain',
  group: 'sources',
  title: 'A site capitalised in two ways',
  why: 'Whoever capitalises a site\'s name ("IPHRonline.org") means it as a name, and a name has one form. Both forms open the site. All small letters beside one form are usual and left alone.',
  examples: [
    {
      shows: 'the e-mail one way, the site another',
      text: 'Email: IPHR@IPHRonline.org\n\nWebsite: <https://www.IPHRONline.org>\n',
      finds: ['https://www.IPHRONline.org'],
    },
    {
      shows: 'two sites in the text',
      text: 'See www.AdilSoz.kz/a and www.Adilsoz.kz/b and www.AdilSoz.kz/c here.\n',
      finds: ['www.Adilsoz.kz/b'],
    },
    {
      shows: 'capitals and small letters',
      text: 'Website: https://www.IPHRonline.org\n\nSee https://iphronline.org/articles/1 here.\n',
      finds: [],
    },
    {
      shows: 'one form',
      text: 'Email: IPHR@IPHRonline.org\n\nWebsite: https://www.IPHRonline.org\n',
      finds: [],
    },
  ],
  check(draft, report) {
    type One = Pick<WebAddress, 'passage' | 'from' | 'to'> & { readonly form: string }
    const mails = draft.part(readContacts).filter(({ kind }) => kind === 'mail')
    const hosts: One[] = [
      ...draft.part(readAddresses).map(({ passage, from, to, host }) => ({
        passage,
        from,
        to,
        form: host.replace(/^www\./i, ''),
      })),
      ...mails.map(({ passage, from, to, printed }) => ({
        passage,
        from,
        to,
        form: printed.slice(printed.indexOf('@') + 1),
      })),
    ]
    const sites = new Map<string, Map<string, One[]>>()
    for (const one of hosts) {
      if (one.form === one.form.toLowerCase()) continue
      const forms = sites.get(one.form.toLowerCase()) ?? new Map<string, One[]>()
      sites.set(one.form.toLowerCase(), forms)
      const there = forms.get(one.form)
      if (there === undefined) forms.set(one.form, [one])
      else there.push(one)
    }
    for (const forms of sites.values()) {
      if (forms.size < 2) continue
      const order = [...forms.values()].toSorted(
        (a, b) => b.length - a.length || (a[0]?.passage.index ?? 0) - (b[0]?.passage.index ?? 0),
      )
      const [usual = [], ...others] = order
      for (const one of others.flat()) {
        report({
          at: one,
          severity: 'note',
          message: `The site is written “${one.form}” here and “${usual[0]?.form ?? ''}” elsewhere.`,
          related: usual.slice(0, 1),
        })
      }
    }
  },
}
