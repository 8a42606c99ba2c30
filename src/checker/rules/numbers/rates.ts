/**
 * Tenge for one unit of a currency: yearly averages of the official rates of the National Bank of Kazakhstan,
 * rounded. Good for a wide band, not for accounts.
 *
 * Checked on 2026-11-21:
 * - dollar 2015–2024: World Bank, official exchange rate, period average (PA.NUS.FCRF), tenge per dollar 221.7,
 *   342.2, 326.0, 344.7, 382.7, 413.0, 425.9, 460.2, 456.2, 469.0: all agree;
 * - som 2015–2024: that rate divided by the same series for Kyrgyzstan (64.5 som per dollar in 2015, 87.2 in 2024):
 *   all agree;
 * - rouble: only for single days, which lie where they should: Bank of Russia, 17.5 roubles for 100 tenge in December
 *   2020, 17.3 in August 2021, 20.7 in August 2023; National Bank, 4.76 tenge on 24 April 2024. The yearly averages
 *   were not re-checked;
 * - euro: only for one day, 473.33 tenge on 24 April 2024 (National Bank). The yearly averages are the dollar's times
 *   the European Central Bank's yearly average of dollars per euro and were not re-checked;
 * - 2025: not re-checked in any currency.
 */
export const tengePer: Readonly<
  Record<string, readonly (readonly [year: number, tenge: number])[]>
> = {
  USD: [
    [2015, 222],
    [2016, 342],
    [2017, 326],
    [2018, 345],
    [2019, 383],
    [2020, 413],
    [2021, 426],
    [2022, 460],
    [2023, 456],
    [2024, 469],
    [2025, 520],
  ],
  EUR: [
    [2015, 246],
    [2016, 379],
    [2017, 368],
    [2018, 407],
    [2019, 429],
    [2020, 472],
    [2021, 504],
    [2022, 485],
    [2023, 494],
    [2024, 508],
    [2025, 585],
  ],
  RUB: [
    [2015, 3.6],
    [2016, 5.1],
    [2017, 5.6],
    [2018, 5.5],
    [2019, 5.9],
    [2020, 5.7],
    [2021, 5.8],
    [2022, 7],
    [2023, 5.4],
    [2024, 5.1],
    [2025, 6.2],
  ],
  KGS: [
    [2015, 3.4],
    [2016, 4.9],
    [2017, 4.7],
    [2018, 5],
    [2019, 5.5],
    [2020, 5.3],
    [2021, 5],
    [2022, 5.5],
    [2023, 5.2],
    [2024, 5.4],
    [2025, 5.9],
  ],
}

/** Tenge for one unit in a year; the nearest year of the table for years outside of it. */
export function tengeIn(currency: string, year: number): number | undefined {
  if (currency === 'KZT') return 1
  const rates = tengePer[currency]
  const first = rates?.[0]
  const last = rates?.at(-1)
  if (!rates || !first || !last) return undefined
  return rates[Math.min(Math.max(year, first[0]), last[0]) - first[0]]?.[1]
}

export const yearsOfRates: readonly number[] = (tengePer.EUR ?? []).map(([year]) => year)
