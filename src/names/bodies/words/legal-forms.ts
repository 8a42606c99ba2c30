import type { WordRow } from './row.ts'

/**
 * Legal forms of organisations: those of the Civil Code of the Republic of Kazakhstan (general part,
 * chapter 2, on legal persons), and what the same is called abroad.
 */
export const legalForms: readonly WordRow[] = [
  ['llp', 'llp ltd llc limited', 'тоо ооо', 'жшс'],
  ['jsc', 'jsc plc', 'ао оао зао нао', 'ақ кеақ'],
  [
    'public-association',
    'public_association',
    'оо роо общественн-_объединени-',
    'қб рқб қоғамдық_бірлестік- қоғамдық_бірлестіг-',
  ],
  [
    'public-foundation',
    'public_foundation public_fund',
    'оф общественн-_фонд-',
    'ққ қоғамдық_қор-',
  ],
  [
    'ngo',
    'ngo ngos non-governmental_organisation non-governmental_organization nongovernmental_organisation nongovernmental_organization',
    'нпо неправительственн-_организаци- нко',
    'үеұ үкіметтік_емес_ұйым-',
  ],
  [
    'state-institution',
    '',
    'гу ргу кгу государственн-_учреждени-',
    'мм рмм кмм мемлекеттік_мекеме-',
  ],
  ['incorporated', 'inc corp', '', ''],
  ['sole-trader', '', 'ип', 'жк'],
]

/** Forms of which a body can have only one; "NGO" and the rest go with any of them. */
export const exclusiveForms: readonly string[] = [
  'llp',
  'jsc',
  'public-association',
  'public-foundation',
]
