import type { Language, LocalText } from '../base/language.ts'
import { formatDate } from '../wording/index.ts'
import { type Groups, highest, lowest } from './counting.ts'
import type { Counted, Quoted } from './figure.ts'
import { countsThings } from './quoted.ts'

type Remark = Required<LocalText>

/** One remark for every number stated for this part that does not agree with what is counted here. */
export function differences(
  counted: readonly Counted[],
  quoted: readonly Quoted[],
  part: string | null,
): Remark[] {
  const [low, high] = [lowest(counted), highest(counted)]
  const here = low === high ? String(low) : `${low}–${high}`
  return quoted
    .filter((claim) => claim.part === part && countsThings(claim) && !agrees(claim, low, high))
    .map(({ printed, asOf }) => ({
      en: `A source states “${printed}”${dated(asOf, 'en')}; documented here one by one: ${here}.`,
      ru: `В источнике указано «${printed}»${dated(asOf, 'ru')}; здесь задокументировано по одному: ${here}.`,
      kk: `Дереккөзде «${printed}» деп көрсетілген${dated(asOf, 'kk')}; мұнда бір-бірлеп құжатталғаны: ${here}.`,
    }))
}

const dated = (asOf: string | null, language: Language): string =>
  asOf === null ? '' : ` (${formatDate(asOf, language)})`

/** Reference for the words "over", "at least", "around": counting vocabulary of the figures. */
function agrees({ qualifier, value, least, most }: Quoted, low: number, high: number): boolean {
  const from = value ?? least ?? 0
  switch (qualifier) {
    case 'exact':
      return low <= from && from <= high
    case 'about':
      return low <= from * 1.05 && from * 0.95 <= high
    case 'more-than':
      return value === null ? high >= from : high > from
    case 'up-to':
      return low <= (value ?? most ?? Number.POSITIVE_INFINITY)
    case 'range':
      return low <= (most ?? Number.POSITIVE_INFINITY) && (least ?? from) <= high
    default:
      return high >= from
  }
}

/** How many of the counted persons are known by name; nothing where all are. */
export function namedAndUnnamed(counted: readonly Counted[], groups: Groups): Remark[] {
  const unnamed = counted.filter(({ record }) => groups.has(record))
  if (unnamed.length === 0) return []
  const named = counted.length - unnamed.length
  const [low, high] = [lowest(unnamed), highest(unnamed)]
  const rest = low === high ? String(low) : `${low}–${high}`
  return [
    {
      en: `Known by name: ${named}. Known by number only: ${rest}.`,
      ru: `Известны по имени: ${named}. Известно только число: ${rest}.`,
      kk: `Аты-жөні белгілі: ${named}. Тек саны белгілі: ${rest}.`,
    },
  ]
}

/** How many may not be counted any more, because nobody has heard of them for too long. */
export function noRecentNews(unconfirmed: readonly Counted[]): Remark[] {
  const number = lowest(unconfirmed)
  if (number === 0) return []
  return [
    {
      en: `Not counted, because there has been no news for too long: ${number}.`,
      ru: `Не учтены, потому что слишком давно нет известий: ${number}.`,
      kk: `Көптен бері хабар болмағандықтан есептелмегені: ${number}.`,
    },
  ]
}

/** A partition must add up: says what is left over, or too many; nothing where it does. */
export function remainder(total: number | null, parts: readonly (number | null)[]): Remark[] {
  if (total === null || parts.length === 0 || parts.includes(null)) return []
  const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0)
  if (sum === total) return []
  const terms = `${parts.join(' + ')} = ${sum}`
  const left = Math.abs(total - sum)
  return sum < total
    ? [
        {
          en: `The parts do not add up to the total: ${terms}, total ${total}; not in any part: ${left}.`,
          ru: `Части не складываются в целое: ${terms}, целое ${total}; не входит ни в одну часть: ${left}.`,
          kk: `Бөліктердің қосындысы жалпы санға тең емес: ${terms}, барлығы ${total}; ешбір бөлікке кірмейтіні: ${left}.`,
        },
      ]
    : [
        {
          en: `The parts do not add up to the total: ${terms}, total ${total}; too many: ${left}.`,
          ru: `Части не складываются в целое: ${terms}, целое ${total}; лишних: ${left}.`,
          kk: `Бөліктердің қосындысы жалпы санға тең емес: ${terms}, барлығы ${total}; артығы: ${left}.`,
        },
      ]
}

/** A part that should lie inside a whole and does not. */
export function notInside(part: number | null, whole: number | null): Remark[] {
  if (part === null || whole === null || part <= whole) return []
  return [
    {
      en: `The part (${part}) is larger than the whole (${whole}).`,
      ru: `Часть (${part}) больше целого (${whole}).`,
      kk: `Бөлік (${part}) тұтастан (${whole}) үлкен.`,
    },
  ]
}

/**
 * "172 of 203 (84.7 %)". Numerator and denominator always; a percentage, with one decimal, only from 20
 * cases up, because published text gives smaller numbers as counts (counting rules, rule 9); nothing under 10.
 */
export function share(part: number | null, whole: number | null): Remark | undefined {
  if (part === null || whole === null || whole < 10) return undefined
  const percent = (Math.round((part / whole) * 1000) / 10).toFixed(1)
  const [dot, comma] =
    whole < 20 ? ['', ''] : [` (${percent} %)`, ` (${percent.replace('.', ',')} %)`]
  return {
    en: `${part} of ${whole}${dot}`,
    ru: `${part} из ${whole}${comma}`,
    kk: `${whole} ішінен ${part}${comma}`,
  }
}
