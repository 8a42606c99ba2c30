import type { WrittenSlip } from './written-slip.ts'

export const termSlips: readonly WrittenSlip[] = [
  {
    slip: 'deviations for derogations',
    paper:
      'The State does not apply the Siracusa Principles on restrictions and deviations from the provisions of the International Covenant on Civil and Political Rights.',
    at: 'deviations from',
    rules: ['term-mistaken'],
    note: true,
  },
  {
    slip: 'presumption in favour of law',
    paper:
      'The laws must follow the presumption in favour of law, legal certainty and proportionality.',
    at: 'presumption in favour of law',
    rules: ['term-mistaken'],
    note: true,
  },
  {
    slip: 'final observations for concluding observations',
    paper:
      'In its final observations on the second periodic report the UN Human Rights Committee asked for an inquiry.',
    at: 'final observations',
    rules: ['term-mistaken'],
    note: true,
  },
  {
    slip: 'UN convention bodies for treaty bodies',
    paper: 'The decisions of the UN convention bodies are not carried out.',
    at: 'convention bodies',
    rules: ['term-mistaken'],
    note: true,
  },
  {
    slip: 'administrative responsibility for liability',
    paper:
      'Hundreds of activists were brought to administrative responsibility for taking part in rallies.',
    at: 'administrative responsibility',
    rules: ['term-mistaken'],
    note: true,
  },
  {
    slip: 'refugees and expulsion: refoulment',
    paper: 'The principle of non-refoulment forbids their return to Uzbekistan.',
    at: 'non-refoulment',
    rules: ['term-mistaken'],
    note: true,
  },
  {
    slip: 'a coalition abbreviated in two ways',
    paper:
      'The Democratic Choice of Kazakhstan (DVK) was banned in 2018. Supporters of the DCK are prosecuted, and DVK has no access to the media.',
    at: 'DCK',
    rules: ['term-two-spellings', 'abbreviation-not-introduced'],
  },
  {
    slip: 'a movement in two transliterations',
    paper:
      'The *Koshe Partiyasy* movement was banned in May 2020. Supporters of *Koshe Partiasy* were detained in 12 cities, and *Koshe Partiyasy* denies any violence.',
    at: 'Koshe Partiasy',
    rules: ['term-two-spellings', 'organisation-spellings'],
    note: true,
  },
  {
    slip: 'non-government beside non-governmental',
    paper:
      'Non-governmental organisations must report on foreign money. Reports of non-governmental organisations are checked. A non-government organisation that fails to report is fined.',
    at: 'non-government organisation',
    rules: ['term-two-spellings', 'term-mistaken'],
    note: true,
  },
  {
    slip: 'a quotation that does not end before the next begins',
    paper:
      'The court called him “an extremist and the prosecutor spoke of “a threat to the State”. The lawyer called the trial “a farce”.',
    at: '“',
    rules: ['quotation-unbalanced'],
  },
  {
    slip: 'a bracket that does not close',
    paper:
      'Twelve activists (five of them in custody were charged with preparing mass riots. The trial begins in March.',
    at: '(',
    rules: ['bracket-unbalanced'],
  },
  {
    slip: 'a closing bracket too many',
    paper: 'The activists are in custody in Almaty), and their lawyers appealed to the city court.',
    at: ')',
    rules: ['bracket-unbalanced'],
  },
  {
    slip: 'two small words that stand twice',
    paper: 'He was sentenced to to three years of restriction of freedom.',
    at: 'to to',
    rules: ['doubled-word'],
  },
  {
    slip: 'two prepositions left over',
    paper: 'The appeal was rejected in on 26 June 2020.',
    at: 'in on',
    rules: ['doubled-word'],
    note: true,
  },
  {
    slip: 'a list item in another form',
    paper:
      'Recommendations:\n\n- to repeal Article 174;\n- to register opposition parties;\n- review the law on assemblies;\n- to invite the Special Rapporteur.',
    at: 'review',
    rules: ['list-parallel'],
    note: true,
  },
  {
    slip: 'a paragraph that ends without a stop',
    paper:
      '**1.** The law asks for permission of every rally, and permission is refused as a rule.\n\n**2.** Violations of the rights of detained persons were found at every stage of the proceedings and in all regions of the country\n\n**3.** Complaints were rejected by the prosecutors without any reasons given.\n\n**4.** Nobody has been held to account for torture since then.',
    at: 'country',
    rules: ['full-stop-missing'],
    note: true,
  },
  {
    slip: 'a comma in place of the last full stop',
    paper:
      '**1.** The law asks for permission of every rally, and permission is refused as a rule.\n\n**2.** Violations of the rights of detained persons were found at every stage of the proceedings,\n\n**3.** Complaints were rejected by the prosecutors without any reasons given.\n\n**4.** Nobody has been held to account for torture since then.',
    at: ',',
    rules: ['full-stop-missing'],
    note: true,
  },
  {
    slip: 'a hyphen as a dash among dashes',
    paper:
      'The report – published in May – found abuses. The court – without reasons – refused. Duman Mukhamedkarim - a journalist - was sentenced in August 2024.',
    at: ' - ',
    rules: ['dash-mixed'],
    note: true,
  },
  {
    slip: 'American spelling of other words than the British ones',
    paper:
      'The organisation criticised the labour programme. Offences were recognised. The Constitutional Court ruled in favor of the plaintiffs. The defence organised a centre.',
    at: 'favor',
    rules: ['spelling-variety'],
    note: true,
  },
  {
    slip: 'an abbreviation with a letter wrong',
    paper:
      'International Partnership for Human Rights (IPHR) and Norwegian Helsinki Committee (NHC) wrote. IPHR is based in Brussels. In 2014 IHPR and NHC published a report.',
    at: 'IHPR',
    rules: ['abbreviation-not-introduced', 'term-two-spellings'],
  },
  {
    slip: 'an abbreviation whose letters are not those of its long form',
    paper:
      'The Kazakhstan International Bureau for Human Rights (KHIBR) was founded in 1993. KHIBR is based in Almaty.',
    at: 'KHIBR',
    rules: ['abbreviation-letters'],
    note: true,
  },
]
