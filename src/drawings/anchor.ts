/** Near an edge a label stands inside the picture. @param x in per cent */
export const anchor = (x: number, margin = 8): 'start' | 'middle' | 'end' => {
  if (x < margin) return 'start'
  return x > 100 - margin ? 'end' : 'middle'
}
