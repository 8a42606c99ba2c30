import { told } from './places.ts'
import type { SlipKind } from './slip-kind.ts'

export const privacyKinds: readonly SlipKind[] = [
  {
    name: 'the home of a witness',
    rules: ['personal-identifier'],
    places: (text, random) =>
      told(text, random, () => {
        const where = `${random.whole(2, 90)} ${random.of(['Abay', 'Satpayev', 'Tole Bi'])} Street, apt. ${random.whole(2, 80)}, Almaty`
        return ['The witness lives in Almaty.', `The witness resides at ${where}.`]
      }),
  },
  {
    name: 'a passport number',
    rules: ['personal-identifier'],
    places: (text, random) =>
      told(text, random, () => [
        'His passport was taken away.',
        `His passport No. N${random.whole(10_000_000, 99_999_999)} was taken away.`,
      ]),
  },
  {
    name: 'a telephone with plus and eight',
    rules: ['phone-malformed'],
    places: (text, random) =>
      told(text, random, () => {
        const rest = `(727) ${random.whole(200, 399)} ${random.whole(10, 99)} ${random.whole(10, 99)}`
        return [`The office answers under +7 ${rest}.`, `The office answers under +8 ${rest}.`]
      }),
  },
]
