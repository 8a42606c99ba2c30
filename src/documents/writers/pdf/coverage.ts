/**
 * The code points a TrueType font has a glyph for, read from its `cmap` table.
 * OpenType 1.9, "cmap — Character to Glyph Index Mapping Table", formats 4 and 12.
 *
 * @throws Error when the font has no Unicode mapping of these formats.
 */
export function coverage(font: Buffer): Set<number> {
  const cmap = tableOffset(font, 'cmap')
  const count = font.readUInt16BE(cmap + 2)
  const formats = new Map<number, number>()
  for (let at = 0; at < count; at++) {
    const offset = cmap + font.readUInt32BE(cmap + 4 + at * 8 + 4)
    formats.set(font.readUInt16BE(offset), offset)
  }
  const whole = formats.get(12)
  if (whole !== undefined) return segmentedCoverage(font, whole)
  const basic = formats.get(4)
  if (basic !== undefined) return segmentMapping(font, basic)
  throw new Error('the font has no cmap of format 4 or 12')
}

function tableOffset(font: Buffer, tag: string): number {
  const tables = font.readUInt16BE(4)
  for (let at = 0; at < tables; at++) {
    const record = 12 + at * 16
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8)
  }
  throw new Error(`the font has no table ${tag}`)
}

/** Format 12: groups of consecutive code points. */
function segmentedCoverage(font: Buffer, offset: number): Set<number> {
  const points = new Set<number>()
  const groups = font.readUInt32BE(offset + 12)
  for (let at = 0; at < groups; at++) {
    const group = offset + 16 + at * 12
    const glyph = font.readUInt32BE(group + 8)
    for (let point = font.readUInt32BE(group); point <= font.readUInt32BE(group + 4); point++) {
      if (glyph !== 0) points.add(point)
    }
  }
  return points
}

/** Format 4: segments of the basic plane; glyph 0 means "none". */
function segmentMapping(font: Buffer, offset: number): Set<number> {
  const points = new Set<number>()
  const size = font.readUInt16BE(offset + 6)
  const [ends, starts, deltas, ranges] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size] as const
  for (let at = 0; at < size; at += 2) {
    const range = font.readUInt16BE(offset + ranges + at)
    const delta = font.readUInt16BE(offset + deltas + at)
    const start = font.readUInt16BE(offset + starts + at)
    const end = font.readUInt16BE(offset + ends + at)
    for (let point = start; point <= end && point < 0xffff; point++) {
      const place = offset + ranges + at + range + 2 * (point - start)
      const glyph =
        range === 0 ? point + delta : font.readUInt16BE(place) && font.readUInt16BE(place) + delta
      if ((glyph & 0xffff) !== 0) points.add(point)
    }
  }
  return points
}
