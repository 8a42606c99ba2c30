import type { Rule } from '../../rule.ts'

const local =
  /file:\/{2,3}[^\s<>"“”]{3,300}|(?<![\p{L}\d])[A-Z]:\\(?:Users|Documents|Desktop|Temp)[^\s<>"“”]{0,300}|https?:\/\/(?:localhost|127\.0\.0\.1|192\.168\.\d{1,3}\.\d{1,3}|10\.\d{1,3}\.\d{1,3}\.\d{1,3})(?::\d+)?[^\s<>"“”]{0,300}/gu
const inside =
  /https?:\/\/(?:docs\.google\.com\/document\/d\/[\w-]+\/edit|drive\.google\.com\/(?:file|drive)|[\w-]+\.sharepoint\.com|1drv\.ms|[\w.-]*onedrive\.live\.com|www\.dropbox\.com\/(?:home|work))[^\s<>"“”]{0,300}/gu

export const urlLocal: Rule = {
  code: 'url-local',
  group: 'sources',
  title: 'An address on somebody’s own computer or in a shared folder',
  why: 'A file on a desktop opens for nobody else, and its path names the person who wrote the paper. An address in a shared folder or an editable document (a note) shows the addressee who works on it and may ask for a password.',
  examples: [
    {
      shows: 'a file on a desktop',
      text: 'See file:///C:/Users/anna/Desktop/report.pdf for the figures.\n',
      finds: ['file:///C:/Users/anna/Desktop/report.pdf'],
    },
    {
      shows: 'a document that can be edited',
      text: 'See https://docs.google.com/document/d/1a2B3c/edit for the list.\n',
      finds: ['https://docs.google.com/document/d/1a2B3c/edit'],
    },
    {
      shows: 'a published document, a drive that is a word',
      text: 'See https://docs.google.com/document/d/e/2PACX/pub and https://www.hrw.org/news/1. The file: a report. Drive C: is full.\n',
      finds: [],
    },
    {
      shows: 'an address in code',
      text: 'Run `http://localhost:4770` first.\n\n```\nhttp://localhost:4770\n```\n',
      finds: ['http://localhost:4770'],
    },
    { shows: 'no address', text: 'Profile://, and a ratio of 1:2.\n', finds: [] },
  ],
  check(draft, report) {
    for (const passage of draft.passages) {
      const { text, block } = passage
      if (block.kind === 'code') continue
      if (/file:|:\\|\/\/(?:localhost|127|192|10\.)/.test(text))
        for (const { 0: found, index } of text.matchAll(local)) {
          const to = index + found.replace(/[.,;:)\]]+$/, '').length
          report({
            at: { passage, from: index, to },
            severity: 'warning',
            message: 'This address is on somebody’s own computer; nobody else can open it.',
          })
        }
      if (/google|sharepoint|1drv|onedrive|dropbox/.test(text))
        for (const { 0: found, index } of text.matchAll(inside)) {
          const to = index + found.replace(/[.,;:)\]]+$/, '').length
          report({
            at: { passage, from: index, to },
            severity: 'note',
            message: 'This address is in a shared folder; readers may not be able to open it.',
          })
        }
    }
  },
}
