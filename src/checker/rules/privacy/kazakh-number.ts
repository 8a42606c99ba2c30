/**
 * Whether twelve digits are the individual identification number (IIN) of a person in Kazakhstan: date of birth,
 * century and sex, and check digit. Law of the Republic of Kazakhstan No. 223-III of 12 January 2007 "On National
 * Registers of Identification Numbers". The numbers of companies (BIN) have a 4, 5 or 6 in the fifth place and
 * so no date of birth.
 */
export function isPersonalNumber(digits: string): boolean {
  if (!/^\d{12}$/.test(digits)) return false
  const at = [...digits].map(Number)
  const century = at[6] ?? 0
  // 1–2: born in the nineteenth century, 3–4 twentieth, 5–6 twenty-first; odd for men, even for women.
  if (century < 3 || century > 6) return false
  const year = (century < 5 ? 1900 : 2000) + Number(digits.slice(0, 2))
  const month = Number(digits.slice(2, 4))
  const day = Number(digits.slice(4, 6))
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate())
    return false
  const sum = (weights: readonly number[]): number =>
    weights.reduce((total, weight, i) => total + weight * (at[i] ?? 0), 0) % 11
  let check = sum([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  if (check === 10) check = sum([3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2])
  return check < 10 && check === at[11]
}
