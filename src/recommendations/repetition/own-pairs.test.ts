import { describe, expect, it } from 'vitest'
import { compareDemands } from './compare.ts'

// Short demands in our own words, as reviews put them. A pair that is "one" demand is the same, narrower or wider.
type Row = [label: 'one' | 'other', a: string, b: string]

const english: Row[] = [
  ['one', 'Ratify OPCAT', 'Accede to the Optional Protocol to the Convention against Torture'],
  [
    'one',
    'Ratify the CRPD',
    'Consider becoming a party to the Convention on the Rights of Persons with Disabilities',
  ],
  ['one', 'Abolish the death penalty', 'Do away with capital punishment by repealing it in law'],
  ['one', 'Abolish capital punishment', 'Continue the process of abolishing the death penalty'],
  [
    'one',
    'Repeal article 174 of the Criminal Code',
    'Abolish Criminal Code article 174 on inciting discord',
  ],
  ['one', 'Decriminalize libel', 'Remove defamation from the Criminal Code'],
  ['one', 'Repeal criminal liability for defamation', 'Decriminalise slander and libel'],
  [
    'one',
    'Release all political prisoners',
    'Free and release persons imprisoned for political reasons',
  ],
  [
    'one',
    'Investigate all allegations of torture',
    'Ensure independent investigation of complaints of torture and ill-treatment',
  ],
  ['one', 'Establish a national preventive mechanism', 'Set up an NPM under the OPCAT'],
  [
    'one',
    'Create an NHRI under the Paris Principles',
    'Establish a national human rights institution in line with the Paris Principles',
  ],
  [
    'one',
    'Appoint and establish an ombudsman for children',
    'Introduce the post of Ombudsman for the Rights of the Child',
  ],
  [
    'one',
    'Do not use confessions obtained under torture',
    'Exclude evidence obtained through torture from trials',
  ],
  [
    'one',
    'Criminalize domestic violence',
    'Adopt a law that makes violence in the family a criminal offence',
  ],
  [
    'one',
    'Guarantee the independence of the judiciary',
    'Strengthen the independence of judges and courts',
  ],
  [
    'one',
    'Guarantee the right to peaceful assembly',
    'Remove restrictions on freedom of peaceful assembly',
  ],
  ['one', 'Join the Rome Statute', 'Ratify the Rome Statute of the International Criminal Court'],
  ['one', 'Combat trafficking in persons', 'Step up the fight against human trafficking'],
  [
    'one',
    'Repeal the registration of religious groups',
    'Abolish mandatory registration for religious associations',
  ],
  ['one', 'Ratify the ICRMW', 'Accede to the Convention on Migrant Workers'],
  ['other', 'Ratify OPCAT', 'Ratify CRPD'],
  ['other', 'Ratify the CRPD', 'Ratify the Optional Protocol to the CRPD'],
  ['other', 'Abolish the death penalty', 'Ratify the Rome Statute'],
  ['other', 'Repeal article 174 of the Criminal Code', 'Repeal article 274 of the Criminal Code'],
  ['other', 'Release all political prisoners', 'Improve prison conditions'],
  ['other', 'Establish a national preventive mechanism', 'Establish an ombudsman for children'],
  ['other', 'Decriminalize libel', 'Stop the blocking of websites'],
  ['other', 'Train judges on violence against women', 'Criminalize torture'],
  ['other', 'Share the experience of interfaith dialogue', 'Share the experience of school reform'],
  ['other', 'Allow independent trade unions', 'Allow peaceful assemblies without permission'],
  ['other', 'Investigate attacks on journalists', 'Investigate allegations of torture'],
  ['other', 'Combat child labour', 'Combat trafficking in persons'],
]

const acrossLanguages: Row[] = [
  [
    'one',
    'Ratify the Optional Protocol to the Convention against Torture',
    'Ратифицировать Факультативный протокол к Конвенции против пыток',
  ],
  ['one', 'Abolish the death penalty', 'Полностью отменить смертную казнь'],
  ['one', 'Repeal article 174 of the Criminal Code', 'Отменить статью 174 Уголовного кодекса'],
  ['one', 'Decriminalize defamation', 'Декриминализировать клевету'],
  ['one', 'Investigate all allegations of torture', 'Расследовать все жалобы на пытки'],
  [
    'one',
    'Accede to the Rome Statute',
    'Присоединиться к Римскому статуту Международного уголовного суда',
  ],
  ['one', 'Отменить смертную казнь', 'Өлім жазасын жою'],
  ['one', 'Ratify ICCPR-OP2', 'Екінші факультативтік хаттаманы ратификациялау'],
  ['other', 'Ratify CEDAW', 'Ратифицировать Римский статут'],
  ['other', 'Repeal article 174 of the Criminal Code', 'Отменить статью 274 Уголовного кодекса'],
  ['other', 'Abolish the death penalty', 'Расследовать все жалобы на пытки'],
  ['other', 'Декриминализировать клевету', 'Өлім жазасын жою'],
]

describe.each([
  ['in English', english],
  ['across languages', acrossLanguages],
])('demands in our words, %s', (_, rows) => {
  it.each(rows)('%s: %s | %s', (label, a, b) => {
    const { score, relation } = compareDemands({ key: 'a', text: a }, { key: 'b', text: b })
    expect(relation === 'different' ? 'other' : 'one', `score ${score.toFixed(2)}`).toBe(label)
  })
})
