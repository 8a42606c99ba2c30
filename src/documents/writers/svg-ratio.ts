/** Height of an SVG drawing divided by its width, from its viewBox; a drawing without one counts as 2 : 3. */
export function svgRatio(svg: string): number {
  const [, width, height] =
    /viewBox\s*=\s*["'][-\d.eE]+[\s,]+[-\d.eE]+[\s,]+([\d.eE]+)[\s,]+([\d.eE]+)["']/.exec(svg) ?? []
  const ratio = Number(height) / Number(width)
  return Number.isFinite(ratio) && ratio > 0 ? ratio : 2 / 3
}
