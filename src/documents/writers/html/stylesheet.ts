import { dark, light, type Palette, screen, systemSans, systemSerif } from '../../../base/tokens.ts'
import { paperStyle } from '../../style.ts'

const variables = (palette: Palette): string =>
  (['paper', 'tint', 'ink', 'soft', 'rule', 'accent'] as const)
    .map((name) => `--${name}:${palette[name]}`)
    .join(';')

const { page, size } = paperStyle

/**
 * The stylesheet of an HTML paper: on screen in the reader's light, dark or forced colours, in print as an
 * A4 paper. `tableWidths` are the column widths of each table, in per cent.
 */
export function stylesheet(tableWidths: readonly (readonly number[])[]): string {
  const columns = tableWidths.flatMap((widths, table) =>
    widths.map(
      (width, at) => `.t${table + 1} col:nth-child(${at + 1}){width:${width.toFixed(2)}%}`,
    ),
  )
  return `:root{color-scheme:light dark;${variables(light)}}
@media (prefers-color-scheme:dark){:root{${variables(dark)}}}
*{box-sizing:border-box}
html{font-size:${screen.text}px;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font-family:${systemSerif};line-height:${screen.leading};overflow-wrap:break-word}
.page{max-width:${screen.measure}ch;margin:0 auto;padding:2.5rem 1rem 5rem}
h1,h2,h3,h4,h5,table,figcaption,.meta,.contents,.organisations,.notes h2,.skip,.table-note{font-family:${systemSans}}
h1,h2,h3,h4,h5{line-height:1.25;break-after:avoid}
h1{font-size:1.9rem;margin:0 0 .5rem;text-wrap:balance}
h2{font-size:1.44rem;margin:3rem 0 1rem}
h3{font-size:1.2rem;margin:2.25rem 0 .75rem}
h4,h5,.box h3,.box h4{font-size:1rem;margin:1.5rem 0 .5rem}
p,ul,ol,blockquote,figure{margin:0 0 1rem}
ul,ol{padding-left:1.5rem}
li{margin-bottom:.5rem}
a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:.06em}
a:hover{text-decoration-thickness:.12em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
sup{line-height:0;font-size:.72em;font-family:${systemSans}}
sup a{text-decoration:none;padding:.4em .1em}
.skip{position:absolute;left:-100vw;top:0;background:var(--paper);padding:.75rem 1rem}
.skip:focus{left:0}
.subtitle{font-size:1.2rem;color:var(--soft);margin:0 0 1rem;font-family:${systemSans}}
.meta{color:var(--soft);margin:0}
.organisations{display:grid;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr));gap:1.5rem;margin:2rem 0;font-size:.85rem;list-style:none;padding:0}
.organisations li{border-top:1px solid var(--rule);padding-top:.75rem;margin:0}
.organisations p{margin:0 0 .5rem}
.organisations .lines{color:var(--soft)}
.contents{border-top:1px solid var(--rule);border-bottom:1px solid var(--rule);padding:1rem 0 .5rem;margin:2rem 0;font-size:.94rem}
.contents h2{font-size:1rem;margin:0 0 .5rem}
.contents ol{list-style:none;margin:0;padding:0}
.contents ol ol{padding-left:1.5rem;margin-top:.25rem}
.contents li{margin:.25rem 0}
.contents a{display:inline-block;min-height:1.5rem;text-decoration:none}
.contents a:hover{text-decoration:underline}
blockquote{border-left:3px solid var(--rule);padding-left:1rem;margin-left:0}
.box{background:var(--tint);border-left:3px solid var(--accent);padding:1rem 1.25rem .5rem;margin:1.5rem 0}
.box>:first-child{margin-top:0}
.table{overflow-x:auto;margin:1.5rem 0 .5rem}
table{border-collapse:collapse;width:100%;min-width:34rem;font-size:${screen.denseText}px;line-height:1.4;font-variant-numeric:tabular-nums lining-nums}
caption{text-align:left;font-weight:600;padding-bottom:.5rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--rule)}
th:last-child,td:last-child{padding-right:0}
thead th{border-bottom:2px solid var(--ink);vertical-align:bottom}
tbody th{font-weight:600}
.end{text-align:right}
.table-note{font-size:${screen.denseText}px;color:var(--soft);margin-bottom:1.5rem}
figure img{display:block;width:100%;height:auto;background:${light.paper}}
figcaption{font-size:.85rem;color:var(--soft);margin-top:.5rem}
.notes{font-size:.85rem;overflow-wrap:anywhere}
.notes ol{padding-left:2.5rem}
[role=doc-backlink]{text-decoration:none;padding:.2em .3em;font-family:${systemSans}}
:target{background:var(--tint);outline:2px solid var(--accent);outline-offset:2px}
${columns.join('\n')}
@media (forced-colors:active){.box{border:1px solid}}
@media print{
@page{size:A4;margin:${page.top}mm ${page.side - 8}mm}
:root{${variables(light)};color-scheme:light}
html{font-size:${size.text}pt}
.page{max-width:none;padding:0}
.skip,[role=doc-backlink]{display:none}
a{color:inherit;text-decoration:none}
a.named::after{content:" (" attr(href) ")";font-size:.85em;overflow-wrap:anywhere}
.table{overflow:visible}
.table-note,figcaption,.organisations{font-size:${size.small}pt}
sup a{padding:0}
table{min-width:0;font-size:${size.table}pt}
thead{display:table-header-group}
tr,li,figure,.organisations li{break-inside:avoid}
p{orphans:3;widows:3}
.page-break{break-after:page}
.notes{font-size:${size.small}pt}
:target{background:none;outline:none}
}`
}
