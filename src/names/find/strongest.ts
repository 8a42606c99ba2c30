const levels = 2048
const counts = new Uint32Array(levels)

/**
 * Which of the first `length` values are greatest: their places, in the order they stand, at most `most`; of
 * equals (to a two-thousandth of the greatest) those that stand first. Values are 0 and more.
 */
export function strongest(
  values: Float64Array | Float32Array,
  length: number,
  most: number,
): number[] {
  if (length <= most) return Array.from({ length }, (_, k) => k)
  let greatest = 0
  for (let k = 0; k < length; k++) greatest = Math.max(greatest, values[k] as number)
  const scale = greatest > 0 ? (levels - 1) / greatest : 0
  counts.fill(0)
  for (let k = 0; k < length; k++) {
    const level = Math.floor((values[k] as number) * scale)
    counts[level] = (counts[level] as number) + 1
  }
  let least = levels - 1
  let sum = counts[least] as number
  while (least > 0 && sum < most) sum += counts[--least] as number
  let atLeast = most - (sum - (counts[least] as number))
  const chosen: number[] = []
  for (let k = 0; k < length; k++) {
    const level = Math.floor((values[k] as number) * scale)
    if (level > least || (level === least && atLeast-- > 0)) chosen.push(k)
  }
  return chosen
}
