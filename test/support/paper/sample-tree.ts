import type { Block, DocumentTree } from '../../../src/documents/tree.ts'
import { convictions } from './sample-cases.ts'
import {
  bullets,
  chapter,
  em,
  foreign,
  link,
  noteKeeper,
  p,
  section,
  see,
  strong,
  t,
  value,
} from './sample-inline.ts'
import { annexTable, caseItem, drawing, publishers, recommendations } from './sample-parts.ts'

/**
 * A paper of the size and kind the writers are made for: six chapters and an annex, more than a hundred notes,
 * Russian and Kazakh passages, nested lists. Its facts were published by named organisations; its words are ours.
 */
export function sampleTree(): DocumentTree {
  const { notes, cite, remark } = noteKeeper()
  const blocks: Block[] = [
    { type: 'contents', title: 'Contents', depth: 2 },
    chapter('1', 'introduction', 'Introduction'),
    p(
      'This paper was written for the human rights dialogue between the European Union and Kazakhstan. It describes ',
      strong('civic space and the freedoms of expression, association and assembly'),
      ' and the persons against whom the law has been used. The CIVICUS Monitor rates civic space in the country as “repressed”, with ',
      value('claim:civicus-score', '31'),
      ' points of 100.',
      cite(1),
      cite(2),
    ),
    p(
      'In January 2025 the Human Rights Council reviewed Kazakhstan for the fourth time. What the reviewing states asked for stands at the end of each chapter; the persons named here come back with their full story in ',
      see('persecution', 'chapter 6'),
      ', and all of them in ',
      see('annex', 'the annex'),
      '.',
      cite(4),
    ),
    chapter('2', 'january', 'January 2022: who has answered for it'),
    p(
      'More than 230 people were killed when the protests of January 2022 were put down.',
      cite(5),
      ' On 17 January 2025 a court in the Almaty region sentenced six police officers to three years each for torturing detainees in the village of Koshmambet; ',
      value('claim:koshmambet-victims', '44'),
      ' people were recognised as victims.',
      cite(13),
      ' In another case eleven defendants were convicted in June 2024;',
      cite(15),
      ' on appeal, in October, eight sentences were shortened by one month and one was raised to eight years.',
      cite(16),
    ),
    {
      type: 'quotation',
      blocks: [
        p(
          'The victims’ lawyer called the sentences too lenient for what had been done, and said that not every victim had been recognised as one.',
          cite(14),
        ),
      ],
    },
    recommendations('january-asks', [
      'Agree to an independent international inquiry into the events of January 2022.',
      'Reopen the investigations of torture that were closed early, and compensate the victims.',
    ]),
    chapter('3', 'assembly', 'Assembly'),
    section('assembly-law', 'The law, and how it is used'),
    p(
      'The law calls its procedure a notification; in practice it is a permission. In Russian the word is ',
      foreign('ru', '«уведомление»'),
      ', in Kazakh ',
      foreign('kk', '«хабарлама»'),
      ': the organiser of a peaceful assembly (',
      foreign('kk', em('бейбіт жиналыс')),
      ') waits for an answer.',
      remark(
        'On the wording: ',
        foreign(
          'kk',
          'Қазақстан Республикасындағы бейбіт жиналыстарды ұйымдастыру және өткізу тәртібі туралы',
        ),
        '; ',
        foreign('ru', 'О порядке организации и проведения мирных собраний в Республике Казахстан'),
        '.',
      ),
    ),
    section('assembly-language', 'What participants were told'),
    p(
      foreign(
        'ru',
        'Участникам одиночных пикетов назначали штрафы и административный арест до пятнадцати суток; суды считали, что и один человек обязан уведомить власти.',
      ),
      cite(24),
    ),
    p(
      foreign(
        'kk',
        'Әділет органдары бір адамның пикетін де рұқсатсыз жиналыс деп таныды; айыппұл мен он бес тәулікке дейінгі әкімшілік қамаққа алу қолданылды. Ұйымдастырушылар өңірлерде құқықтық көмек сұрады.',
      ),
      cite(24),
    ),
    {
      type: 'list',
      ordered: true,
      items: [
        [
          p('A notice is handed in at least five days before.'),
          bullets(
            [p('The place must be on the list of the local council.')],
            [p('The list may hold ', em('a single square ', strong('far from the centre')), '.')],
          ),
        ],
        [p('The city hall answers within three days.')],
        [p('Without an answer the assembly may take place; with a refusal it may not.')],
      ],
    },
    recommendations('assembly-asks', [
      'Let peaceful assemblies take place without permission, as recommended in the review of 2025.',
      'End short-term detention for taking part in a peaceful assembly.',
    ]),
    chapter('4', 'association', 'Association'),
    p(
      'In February 2025 two members of parliament asked for a law on “foreign agents” and for a review of projects paid from abroad.',
      cite(37),
      cite(38),
      cite(42),
      ' The register of organisations with foreign funding has been public since 2023.',
    ),
    {
      type: 'table',
      id: 'register',
      caption: t('Table 1. Penalties stated in the cases of chapter 6, in months'),
      columns: [
        { title: t('Person'), width: 3, namesRow: true },
        { title: t('Months'), align: 'end' },
      ],
      rows: convictions
        .filter((c) => c.months !== undefined)
        .map((c) => [t(c.name), t(value(`penalty:${c.id}`, String(c.months)))]),
      note: t(
        'Imprisonment, suspended imprisonment and custody before trial, as stated at first instance.',
      ),
    },
    chapter('5', 'expression', 'Expression'),
    p(
      'A new law on the media was signed on 19 June 2024.',
      cite(49),
      ' In September 2024 a journalist was not let into the government’s building.',
      cite(59),
      cite(60),
      ' Article 274 of the Criminal Code, on knowingly false information, remains in force.',
    ),
    drawing(),
    chapter('6', 'persecution', 'Persecution of activists, journalists and bloggers'),
    p('The following cases are examples; the list is not complete.', cite(80)),
    bullets(...convictions.map((c) => caseItem(c, cite))),
    section('karakalpak', 'Activists from Karakalpakstan'),
    p(
      'Of three men arrested in 2024, two were still in detention in early February 2025; the third was returned to Uzbekistan.',
      cite(30),
      cite(104),
    ),
    {
      type: 'box',
      role: 'note',
      title: t('How the cases were chosen'),
      blocks: [
        p(
          'A case is described when a named organisation published it with the date, the charge and the outcome; see ',
          link(
            'https://monitor.civicus.org/country/kazakhstan/',
            'the country page of the CIVICUS Monitor',
          ),
          '.',
        ),
      ],
    },
    recommendations('persecution-asks', [
      'Release everybody who is held for the peaceful use of a freedom.',
      'Repeal or narrow articles 174, 274 and 405 of the Criminal Code.',
      'Do not extradite Karakalpak activists to Uzbekistan.',
    ]),
    section('reading', 'Pages cited, by publisher'),
    ...publishers(cite),
    { type: 'page-break' },
    { type: 'heading', depth: 1, id: 'annex', number: 'A', children: t('Annex: persons') },
    annexTable(cite),
    { type: 'notes', title: 'Endnotes' },
  ]
  return {
    kind: 'briefing-paper',
    language: 'en',
    title: 'Civic space and fundamental freedoms in Kazakhstan',
    subtitle: 'Briefing paper for the EU–Kazakhstan Human Rights Dialogue',
    date: '2025-02-28',
    dateText: '28 February 2025',
    place: 'Brussels and Almaty',
    organisations: [
      {
        name: 'International Partnership for Human Rights',
        portrait: t(
          'An independent organisation in Brussels, founded in 2008, which works with civil society groups in many countries.',
        ),
        lines: [
          t('Brussels, Belgium'),
          t(link('https://www.iphronline.org', 'www.iphronline.org')),
        ],
      },
      {
        name: 'Kazakhstan International Bureau for Human Rights and Rule of Law',
        portrait: t(
          'A Kazakhstani organisation founded in 1993, with branches across the country.',
        ),
        lines: [t('Almaty, Kazakhstan'), t(link('https://bureau.kz/en/', 'bureau.kz/en'))],
      },
    ],
    blocks,
    notes,
    position: {
      size: 1204,
      root: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    },
  }
}
