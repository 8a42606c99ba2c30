import { expect, it } from 'vitest'
import type { KnownOrganisation } from './knowledge.ts'
import { organisationFinder } from './organisations.ts'

const organisation = (preferred: string, ...others: readonly string[]): KnownOrganisation => ({
  record: preferred,
  names: [
    { text: preferred, language: 'en', use: 'preferred' },
    ...others.map((text) => ({ text, language: 'en', use: 'alias' as const })),
  ],
})

const council = 'UN Human Rights Council'
const committee = 'UN Human Rights Committee'
const kibhr = 'Kazakhstan International Bureau for Human Rights and Rule of Law'
const osce = 'Organization for Security and Co-operation in Europe'

const find = organisationFinder([
  organisation(council),
  organisation(committee),
  organisation(kibhr, 'Kazakhstan Bureau for Human Rights'),
  organisation(osce),
  organisation('International Labour Organisation'),
  organisation('Ministry of Foreign Affairs'),
  organisation('Commissioner for Human Rights (Ombudsman)', 'Human Rights Commissioner'),
])

it.each<[string, string | undefined, boolean | undefined]>([
  [kibhr, kibhr, false],
  ['Kazakhstan Bureau for Human Rights', kibhr, false],
  ['Kazakhstan International Bureau on Human Rights and the Rule of Law', kibhr, true],
  ['Kazakhstan International Bureau for Human Rights and Rule of Lax', undefined, undefined],
  ['UN Human Rights Commitee', committee, true],
  ['UN Human Rights Counsel', undefined, undefined],
  ['Human Rights Committee', undefined, undefined],
  ['International Labour Organization', 'International Labour Organisation', false],
  ['Ministry for Foreign Affairs', 'Ministry of Foreign Affairs', false],
  ['Commissioner for Human Rights', undefined, undefined],
  ['Norwegian Helsinki Committee', undefined, undefined],
])('“%s” is %s (slip: %s)', (written, record, isSlip) => {
  const found = find(written)
  expect(found?.organisation.record).toBe(record)
  expect(found?.isSlip).toBe(isSlip)
})
