/**
 * A Content-Disposition that saves a file under its name (RFC 6266, RFC 8187): the name in ASCII, and the true
 * one beside it where that differs. Whatever the name holds, it stays inside its quotation marks.
 */
export function attachment(fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7e]|["%\\]/gu, '_')
  if (plain === fileName) return `attachment; filename="${plain}"`
  const exact = encodeURIComponent(fileName.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`
}
