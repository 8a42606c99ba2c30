import type { WrittenSlip } from './written-slip.ts'

const hrw =
  '[^1]: <https://www.hrw.org/news/1>\n[^2]: <https://www.hrw.org/news/2>\n[^3]: <https://www.hrw.org/news/3>\n'

export const sourceSlips: readonly WrittenSlip[] = [
  {
    slip: 'an address without its scheme',
    paper: `One.[^1] Two.[^2] Three.[^3] Four.[^4]\n\n${hrw}[^4]: See odfoundation.eu/en/a/10012-the-list-of-political-prisoners`,
    at: 'odfoundation.eu',
    rules: ['url-malformed'],
  },
  {
    slip: 'an address whose scheme lost its colon',
    paper: `One.[^1] Two.[^2]\n\n[^1]: <https://www.hrw.org/news/1>\n[^2]: http//www.europarl.europa.eu/doceo/document/TA-8-2019-0203_EN.html`,
    at: 'http//',
    rules: ['url-malformed'],
  },
  {
    slip: 'two addresses with a query run together',
    paper:
      'One.[^1]\n\n[^1]: https://www.facebook.com/watch/?v=653024305621https://www.facebook.com/story.php?story_fbid=12',
    at: 'facebook',
    rules: ['url-doubled'],
  },
  {
    slip: 'the same address twice in one note',
    paper:
      'One.[^1]\n\n[^1]: https://www.facebook.com/aigerim/posts/12; https://www.facebook.com/aigerim/posts/12',
    at: 'facebook',
    rules: ['url-doubled'],
  },
  {
    slip: 'a space within an address',
    paper:
      'One.[^1]\n\n[^1]: https://www.hrw.org/news/2020/07/07/ kazakhstan-crackdown-government-critics',
    at: 'kazakhstan-crackdown',
    rules: ['url-cut', 'url-malformed'],
  },
  {
    slip: 'a site with two letters swapped',
    paper: `One.[^1] Two.[^2] Three.[^3] Four.[^4]\n\n[^1]: <https://iphronline.org/1>\n[^2]: <https://iphronline.org/2>\n[^3]: <https://iphronline.org/3>\n[^4]: <https://iphrolnine.org/4>`,
    at: 'iphrolnine',
    rules: ['url-lookalike'],
  },
  {
    slip: 'a known site with another ending, cited once',
    paper: `One.[^1] Two.[^2] Three.[^3] Four.[^4]\n\n[^1]: <https://rus.azattyq.org/a/1.html>\n[^2]: <https://rus.azattyq.org/a/2.html>\n[^3]: <https://rus.azattyq.org/a/3.html>\n[^4]: <https://rus.azattyq.com/a/4.html>`,
    at: 'azattyq.com',
    rules: ['url-lookalike'],
    note: true,
  },
  {
    slip: 'the publisher of a note against its site',
    paper:
      'One.[^1]\n\n[^1]: See Vlast article from 9 October 2024: <https://orda.kz/pod-natiskom-389922/>',
    at: 'Vlast',
    rules: ['publisher-against-site'],
    note: true,
  },
  {
    slip: 'a note without a source',
    paper: `One.[^1] Two.[^2] Three.[^3] Four.[^4]\n\n${hrw}[^4]: Source?`,
    at: 'Source?',
    rules: ['note-without-source'],
    note: true,
  },
  {
    slip: 'a note that is empty but for "see"',
    paper: `One.[^1] Two.[^2] Three.[^3] Four.[^4]\n\n${hrw}[^4]: See:`,
    at: 'See:',
    rules: ['note-without-source'],
    note: true,
  },
  {
    slip: 'an address of a draft folder',
    paper: `One.[^1] Two.[^2]\n\n[^1]: <https://www.hrw.org/news/1>\n[^2]: <file:///C:/Users/anna/Desktop/report.pdf>`,
    at: 'file:',
    rules: ['url-malformed', 'url-local'],
  },
  {
    slip: 'an escaped underline in an address',
    paper: 'One.[^1]\n\n[^1]: https://kaktus.media/doc/516403\\\\_delo\\\\_o\\\\_pytkah.html',
    at: 'kaktus',
    rules: ['url-escaped', 'url-malformed'],
  },
]
