import type { WrittenSlip } from './written-slip.ts'

export const letterSlips: readonly WrittenSlip[] = [
  {
    slip: 'a salutation in small letters with a full stop',
    paper:
      'H.E. Mr Adil Tursunov, Embassy of the Republic of Kazakhstan, Oslo\n\n1 March 2024\n\nYour excellency.\n\nI am writing to express my concern. Your Excellency, I ask for your help.\n\nSincerely,\n\nA. Author',
    at: 'Your excellency.',
    rules: ['salutation-form'],
    note: true,
  },
  {
    slip: 'five issues announced, four bullets',
    paper:
      'To the attention of European Commission President José Manuel Barroso\n\nRe.: visit of President Nazarbayev\n\nBrussels, 8 October 2014\n\nDear President,\n\nWe ask you to raise the following five issues at the meeting:\n\n- **Prisoners.** Vladimir Kozlov is in prison.\n- **Assembly.** Rallies are banned.\n- **Media.** Papers are closed.\n- **Religion.** Believers are fined.\n\nSincerely,\n\nBrigitte Dufour, IPHR Director',
    at: 'five issues',
    rules: ['issues-count', 'number-list'],
  },
  {
    slip: 'an organisation that writes and does not sign',
    paper:
      'Brussels, 8 October 2014\n\nDear President,\n\nOn behalf of Freedom House, the International Partnership for Human Rights, the Norwegian Helsinki Committee and the Kazakhstan International Bureau for Human Rights and Rule of Law, we write to you.\n\nSincerely,\n\nSusan Corke, Freedom House\n\nBrigitte Dufour, International Partnership for Human Rights\n\nBjørn Engesland, Norwegian Helsinki Committee',
    at: 'Kazakhstan International Bureau',
    rules: ['signatories-organisations'],
  },
  {
    slip: 'an organisation that signs and does not write',
    paper:
      'Brussels, 8 October 2014\n\nDear President,\n\nInternational Partnership for Human Rights (IPHR) and Norwegian Helsinki Committee (NHC) write to you.\n\nSincerely,\n\nBrigitte Dufour, IPHR Director\n\nBjørn Engesland, NHC Secretary General\n\nYevgeniy Zhovtis, KIBHR Director',
    at: 'KIBHR',
    rules: ['signatories-organisations', 'abbreviation-not-introduced'],
  },
  {
    slip: 'four organisations announced, three named',
    paper:
      'Brussels, 8 October 2014\n\nDear President,\n\nWe, four human rights organisations, International Partnership for Human Rights, Freedom House and Norwegian Helsinki Committee, write to you.\n\nSincerely,\n\nBrigitte Dufour, IPHR',
    at: 'four human rights organisations',
    rules: ['number-list'],
  },
  {
    slip: 'a signatory without a copy',
    paper:
      'Brussels, 16 October 2020\n\nDear Mr President,\n\nText.\n\nYours sincerely,\n\nHeidi Hautala, Greens/EFA\n\nAndrius Kubilius, EPP\n\nIsabel Santos, S&D\n\nCopy:\n\nJosep Borrell, High Representative of the Union\n\nMEPs: Heidi Hautala, Isabel Santos',
    at: 'Andrius Kubilius',
    rules: ['copies-signatories'],
  },
  {
    slip: 'sixteen members announced, three sign',
    paper:
      'Brussels, 16 October 2020\n\nDear Mr President,\n\nWe, the four undersigned Members of the European Parliament, are concerned.\n\nYours sincerely,\n\nHeidi Hautala, Greens/EFA\n\nAndrius Kubilius, EPP\n\nIsabel Santos, S&D',
    at: 'four undersigned Members',
    rules: ['signatories-count'],
  },
  {
    slip: 'a salutation to another office',
    paper:
      'Kassym-Jomart Tokayev, President of the Republic of Kazakhstan\n\nBrussels, 16 October 2020\n\nDear Mr Prime Minister,\n\nText.\n\nYours sincerely,\n\nHeidi Hautala',
    at: 'Prime Minister',
    rules: ['salutation-addressee'],
  },
  {
    slip: 'a letter without signatures before its annex',
    paper:
      'Brussels, 16 October 2020\n\nDear Mr President,\n\nText.\n\nYours sincerely,\n\nAnnex: list of individual cases\n\nThe cases are these.',
    at: 'Yours sincerely,',
    rules: ['letter-part-missing'],
  },
]
export const privacySlips: readonly WrittenSlip[] = [
  {
    slip: 'an identity number of a prisoner',
    paper: 'Erzhan Elshibayev (IIN 830512300452) is held in Kyzylorda.',
    at: '830512300452',
    rules: ['personal-identifier'],
  },
  {
    slip: 'the home of a witness',
    paper: 'The witness, who lives at 14 Abay Street, apartment 25, Almaty, was threatened.',
    at: 'Abay Street',
    rules: ['personal-identifier'],
  },
  {
    slip: 'the telephone of a mother',
    paper: 'His mother can be reached under her mobile number +7 701 234 56 78.',
    at: '+7 701 234 56 78',
    rules: ['personal-identifier'],
    note: true,
  },
]
