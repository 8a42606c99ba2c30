/** The Latin letter on the key that was pressed, whatever alphabet is typed with it: people here type Cyrillic. */
export function letterOf(event: KeyboardEvent): string {
  const key = event.key.toLowerCase()
  if (/^[a-z]$/.test(key)) return key
  return /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase() ?? ''
}
