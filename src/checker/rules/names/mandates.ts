/**
 * Mandates of the special procedures of the Human Rights Council that papers on Central Asia cite, as the Council
 * names them (ohchr.org, "Thematic mandates"; checked 2025), with the short forms in use.
 */
export const mandates: readonly (readonly [full: string, ...short: string[]])[] = [
  [
    'the rights to freedom of peaceful assembly and of association',
    'freedom of peaceful assembly and of association',
    'freedom of assembly and association',
    'freedom of peaceful assembly and association',
    'freedom of assembly and of association',
    'freedoms of assembly and association',
  ],
  ['freedom of religion or belief', 'religious freedom'],
  [
    'the promotion and protection of the right to freedom of opinion and expression',
    'the promotion and protection of freedom of opinion and expression',
    'the right to freedom of opinion and expression',
    'freedom of opinion and expression',
    'freedom of expression',
  ],
  ['the situation of human rights defenders', 'human rights defenders'],
  ['torture and other cruel, inhuman or degrading treatment or punishment', 'torture'],
  [
    'the promotion and protection of human rights and fundamental freedoms while countering terrorism',
    'the promotion and protection of human rights while countering terrorism',
    'human rights and counter-terrorism',
    'counter-terrorism and human rights',
    'human rights while countering terrorism',
  ],
  ['the independence of judges and lawyers'],
  ['extrajudicial, summary or arbitrary executions', 'extrajudicial executions'],
  [
    'violence against women and girls, its causes and consequences',
    'violence against women, its causes and consequences',
    'violence against women and girls',
    'violence against women',
  ],
  ['minority issues'],
  ['extreme poverty and human rights', 'extreme poverty'],
  ['the right to education', 'education'],
  ['the right to food'],
  ['the right to privacy', 'privacy'],
  ['trafficking in persons, especially women and children', 'trafficking in persons'],
  [
    'contemporary forms of slavery, including its causes and consequences',
    'contemporary forms of slavery',
  ],
  ['the rights of persons with disabilities'],
  ['the human rights of migrants'],
  ['the human rights of internally displaced persons'],
  ['the sale, sexual exploitation and sexual abuse of children', 'the sale of children'],
  [
    'adequate housing as a component of the right to an adequate standard of living',
    'the right to adequate housing',
    'adequate housing',
  ],
  [
    'the right of everyone to the enjoyment of the highest attainable standard of physical and mental health',
    'the right to health',
  ],
]
