/** Abbreviations of one thing: a paper uses one of them. */
export const sameThings: readonly (readonly string[])[] = [
  ['RoK', 'RK', 'ROK', 'KR'],
  [
    'LGBT',
    'LGBTI',
    'LGBTQ',
    'LGBTQI',
    'LGBTIQ',
    'LGBT+',
    'LGBTQ+',
    'LGBTI+',
    'LGBTQI+',
    'LGBTIQ+',
    'LGBTQIA+',
  ],
  ['UNHRC', 'HRC'],
  ['UNCAT', 'CAT'],
  ['UNCRC', 'CRC'],
  ['KIBHR', 'KIBHRRL'],
  ['RFE/RL', 'RFERL'],
  ['DVK', 'DCK', 'QDT'],
  ['KNB', 'NSC', 'UQK'],
]
