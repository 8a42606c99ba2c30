export type CodePage = 'windows-1251' | 'windows-1252' | 'macintosh'

/** Bullet, dashes and curly quotation marks of Mac OS Roman; capitals with accents in windows-1252. */
const MAC_MARKS = new Set([0xa5, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5])

/**
 * Which encoding a text that is not UTF-8 was saved in. In a Cyrillic text the letters above 127 stand next
 * to each other; in a Western one they stand alone among plain letters (é, ü) or are quotation marks.
 */
export function guessCodePage(bytes: Uint8Array): CodePage {
  let high = 0
  let letters = 0
  let inCompany = 0
  let macMarks = 0
  for (const [i, byte] of bytes.entries()) {
    if (byte < 0x80) continue
    high++
    if (MAC_MARKS.has(byte)) macMarks++
    if (!isHighLetter(byte)) continue
    letters++
    if (isHighLetter(bytes[i - 1]) || isHighLetter(bytes[i + 1])) inCompany++
  }
  if (letters > 0 && inCompany * 2 > letters) return 'windows-1251'
  return macMarks > 3 && macMarks * 2 > high ? 'macintosh' : 'windows-1252'
}

/** А–я in windows-1251, À–ÿ in windows-1252. */
const isHighLetter = (byte: number | undefined): boolean => byte !== undefined && byte >= 0xc0
