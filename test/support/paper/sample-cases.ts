/** Facts of published cases for the sample paper; sources are numbers of `sampleSources`, from 1. */
export interface SampleCase {
  readonly id: string
  readonly date: string
  readonly name: string
  readonly role: string
  readonly text: string
  readonly sources: readonly number[]
  readonly measure: string
  /** Length of the penalty in months, where one was stated. */
  readonly months?: number
}

export const convictions: readonly SampleCase[] = [
  {
    id: 'case-mamai',
    date: 'April 2023',
    name: 'Zhanbolat Mamai',
    role: 'leader of the opposition Democratic Party',
    text: 'was convicted of organising mass riots and spreading false information, and received a suspended sentence of six years together with a ban on political and public activity.',
    sources: [81, 82],
    measure: 'Suspended imprisonment, ban on activity',
    months: 72,
  },
  {
    id: 'case-tleuzhan',
    date: 'July 2023',
    name: 'Aigerim Tleuzhan',
    role: 'civil society activist',
    text: 'was sentenced to four years over the seizure of Almaty airport in January 2022; human rights defenders consider the trial flawed and have asked for her release.',
    sources: [22],
    measure: 'Imprisonment',
    months: 48,
  },
  {
    id: 'case-nurpeisov',
    date: 'July 2023',
    name: 'Kalas Nurpeisov',
    role: 'civil society activist',
    text: 'was sentenced to eight years in the same trial.',
    sources: [22],
    measure: 'Imprisonment',
    months: 96,
  },
  {
    id: 'case-zhylanbayev',
    date: 'November 2023',
    name: 'Marat Zhylanbayev',
    role: 'leader of the movement Alga Kazakhstan!',
    text: 'was convicted on charges of extremism: seven years, and a further three years without public activity. The Supreme Court rejected his appeal in June 2024 after a hearing behind closed doors.',
    sources: [83, 84],
    measure: 'Imprisonment, ban on activity',
    months: 84,
  },
  {
    id: 'case-syzdykov',
    date: 'September 2024',
    name: 'Aidar Syzdykov',
    role: 'co-founder of Alga Kazakhstan!',
    text: 'was sentenced to five years on a charge of distributing drugs. In 2021 he had received three years of restriction of freedom for taking part in two banned movements.',
    sources: [86],
    measure: 'Imprisonment',
    months: 60,
  },
  {
    id: 'case-mukhamedkarim',
    date: 'August 2024',
    name: 'Duman Mukhamedkarim',
    role: 'journalist and blogger',
    text: 'was sentenced to seven years in a closed trial after a live broadcast with the founder of a banned movement. In December 2024 he injured himself twice in custody.',
    sources: [89, 90],
    measure: 'Imprisonment',
    months: 84,
  },
  {
    id: 'case-zhamuratov',
    date: 'August 2024',
    name: 'Asylbek Zhamuratov',
    role: 'activist',
    text: 'was sentenced by the same court to seven years on similar charges.',
    sources: [91],
    measure: 'Imprisonment',
    months: 84,
  },
  {
    id: 'case-danebaev',
    date: 'June 2023',
    name: 'Timur Danebaev',
    role: 'civil society activist',
    text: 'was sentenced to three years for inciting national discord. A video that became public in September 2023 shows prison staff torturing him; more than ten of them were dismissed.',
    sources: [22],
    measure: 'Imprisonment',
    months: 36,
  },
  {
    id: 'case-yensebek',
    date: '17 January 2025',
    name: 'Temirlan Yensebek',
    role: 'author of the satirical channel Qaznews24',
    text: 'was detained in Almaty after a search of his home; a court ordered two months of custody on a charge of inciting inter-ethnic discord.',
    sources: [92, 95],
    measure: 'Pre-trial detention',
    months: 2,
  },
  {
    id: 'case-muratbai',
    date: 'February 2024',
    name: 'Akylbek Muratbai',
    role: 'Karakalpak activist',
    text: 'was arrested with a view to extradition to Uzbekistan, where charges concern the protests of July 2022.',
    sources: [30],
    measure: 'Detention for extradition',
  },
]

const inPrison = 'Imprisonment (as of October 2020)'

/** Persons of whom the published letter of 16 October 2020 says only the measure. */
export const prisoners2020: readonly (readonly [name: string, measure: string])[] = [
  ...[
    'Kairat Klyshev',
    'Abai Begimbetov',
    'Askhat Zheksebeyev',
    'Serik Idyryshev',
    'Askar Ibrayev',
    'Medet Yeseneev',
    'Murat Baimagambetov',
    'Marat Duysembiev',
  ].map((name) => [name, 'Imprisonment since May 2020'] as const),
  ...['Nurbol Onerkhan', 'Dametkan Aspandiyarova'].map(
    (name) => [name, 'House arrest (as of October 2020)'] as const,
  ),
  ...[
    'Maks Bokayev',
    'Almat Zhumagulov',
    'Kenzhebek Abishev',
    'Aset Abishev',
    'Yerzhan Yelshibayev',
    'Aron Atabek',
    'Ruslan Ginatullin',
    'Igor Chuprina',
    'Igor Sychev',
    'Sanavar Zakirova',
  ].map((name) => [name, inPrison] as const),
]
