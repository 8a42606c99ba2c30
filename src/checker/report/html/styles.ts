import { screen } from '../../../base/tokens.ts'

const step = (times: number) => `${(times * screen.step) / screen.text}rem`

/**
 * How a draft looks with its findings beside it. The colours are the custom properties of the design tokens. A
 * severity has its word, its colour and its kind of line, so that none of them is needed alone.
 */
export const reportStyles = `.found{list-style:none;padding:0}
.found li{border-left:6px solid var(--tone);padding:${step(1)} ${step(3)};margin:0 0 ${step(2)};max-width:none}
.level-error{--tone:var(--deprived)}.level-warning{--tone:var(--restrained)}.level-note{--tone:var(--soft)}
.found strong,.finding strong{color:var(--ink)}
.found li>strong,.kind strong{color:var(--tone)}
.row{display:grid;grid-template-columns:minmax(0,${screen.measure}ch) minmax(0,22rem);gap:0 ${step(8)};align-items:start}
.words p{margin:0 0 ${step(4)};max-width:${screen.measure}ch}
.words .heading{font-weight:700;margin-top:${step(4)}}
.words .h1{font-size:${screen.scale ** 2}rem}.words .h2{font-size:${screen.scale}rem}
.words .item,.words .in1{padding-left:${step(6)}}.words .in2{padding-left:${step(12)}}.words .in3,.words .in4{padding-left:${step(18)}}
.words .in0{padding-left:0}
.words .quote{padding-left:${step(4)};border-left:3px solid var(--rule)}
.words .code{white-space:pre-wrap;font-family:monospace}
.words table{border-collapse:collapse;table-layout:fixed;width:100%;margin:0 0 -1px;font-size:${screen.denseText}px}
.words td{border:1px solid var(--rule);padding:${step(1)} ${step(2)};vertical-align:top;text-align:left}
.label{font-weight:600}
mark{background:var(--tint);color:inherit;text-decoration:underline;text-decoration-color:var(--tone);text-underline-offset:.2em}
mark.level-error{text-decoration-style:double}mark.level-warning{text-decoration-style:solid;text-decoration-thickness:2px}mark.level-note{text-decoration-style:dotted}
.ref{font-size:.75rem;font-weight:700;vertical-align:super;line-height:1;padding:0 .2em}
.finding{display:block;border:1px solid var(--rule);border-left:6px solid var(--tone);background:var(--paper);padding:${step(2)} ${step(3)};margin:0 0 ${step(3)};font-size:.9rem;line-height:1.4;overflow-wrap:anywhere}
.finding:target,mark:target{outline:3px solid var(--accent)}
.finding p{margin:0 0 ${step(1)};max-width:none}
.finding ul{margin:0 0 ${step(1)};padding-left:1.2em}
.finding summary{min-height:24px;color:var(--accent);cursor:pointer}
.kind a{display:inline-block;min-width:24px;min-height:24px;font-weight:700}
.row:has(table)+.row:not(:has(table)){margin-top:${step(4)}}
@media (max-width:60rem){.row{grid-template-columns:minmax(0,1fr)}}
@media print{.finding{break-inside:avoid}.row{grid-template-columns:minmax(0,1fr) minmax(0,16rem)}}`

/** The page around it, for a file that stands alone. */
export const pageStyles = (variables: { readonly light: string; readonly dark: string }): string =>
  `:root{color-scheme:light dark;${variables.light}}
@media (prefers-color-scheme:dark){:root{${variables.dark}}}
@media print{:root{color-scheme:light;${variables.light}}}
*{box-sizing:border-box}
html{font-size:${screen.text}px;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:76rem;padding:${step(6)} ${step(4)} ${step(14)};background:var(--paper);color:var(--ink);line-height:${screen.leading};overflow-wrap:break-word}
h1{font-size:${screen.scale ** 3}rem;line-height:1.2;margin:0 0 ${step(2)}}
h2{font-size:${screen.scale ** 2}rem;line-height:1.25;margin:${step(10)} 0 ${step(3)}}
h3{font-size:${screen.scale}rem;line-height:1.3;margin:${step(7)} 0 ${step(2)}}
p,ul{margin:0 0 ${step(4)}}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.lead{font-size:${screen.scale}rem;line-height:1.4}
.soft{color:var(--soft)}`
