import { screen } from '../../base/tokens.ts'

const step = (times: number) => `${(times * screen.step) / screen.text}rem`

/** The page that searches everything. */
export const findStyles = `.ask{display:flex;flex-wrap:wrap;gap:${step(2)};margin:0 0 ${step(3)}}
.ask input[type=search]{flex:1 1 20rem;min-height:44px;font-size:${screen.scale}rem}
.ask button{min-height:44px}
.how{margin:0 0 ${step(4)};font-size:${screen.denseText}px}
.how dl{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,2fr);gap:${step(1)} ${step(4)};margin:${step(2)} 0 0;max-width:${screen.measure}ch}
.how dd{margin:0}
.chips{list-style:none;padding:0;margin:0 0 ${step(4)};display:flex;flex-wrap:wrap;gap:${step(2)};align-items:center;font-size:${screen.denseText}px}
.chips li{margin:0;max-width:100%}
.chip{display:inline-block;border:1px solid var(--soft);border-radius:3px;background:var(--tint);padding:0 ${step(2)};max-width:100%;overflow-wrap:anywhere}
.chip.not{text-decoration:line-through;text-decoration-color:var(--soft)}
.chip.aside{border-style:dashed;background:none;color:var(--soft)}
.found{display:grid;grid-template-columns:15rem minmax(0,1fr);gap:${step(8)};align-items:start}
.found>.facets{grid-column:1;grid-row:1}
.found>div{grid-column:2;grid-row:1;min-width:0}
.to-facets{display:none}
.facets{background:var(--tint);padding:${step(3)} ${step(4)};border-radius:3px;font-size:${screen.denseText}px}
.facets details{border-top:1px solid var(--rule);padding:${step(1)} 0}
.facets details:first-of-type{border-top:0}
.facets details details{border:0}
.facets summary{cursor:pointer;font-weight:600;min-height:28px;line-height:28px}
.facets details details summary{font-weight:400;color:var(--accent)}
.facets ul{list-style:none;padding:0;margin:0}
.facets li{margin:0}
.facets label{display:flex;gap:${step(2)};align-items:start;font-weight:400;min-height:28px;padding:2px 0}
.facets label>span:first-of-type{flex:1;overflow-wrap:anywhere;min-width:0}
.facets .n{color:var(--soft);font-variant-numeric:tabular-nums}
.facets .zero{color:var(--soft)}
.facets select{width:100%}
.facets .buttons{display:flex;flex-wrap:wrap;gap:${step(3)};align-items:center;margin:${step(3)} 0 ${step(1)}}
.hits{list-style:none;padding:0;margin:0 0 ${step(4)}}
.hits>li{border-bottom:1px solid var(--rule);padding:${step(2)} 0;margin:0;max-width:none}
.hits .title{font-weight:600;display:inline-block;min-height:24px}
.hits .about,.hits .why{font-size:${screen.denseText}px;line-height:1.4;margin:0;max-width:none}
.hits .about,.why .in{color:var(--soft)}
.found h2{margin-top:${step(6)}}
.found h2:first-of-type,.found .first{margin-top:0}
mark{background:none;color:inherit;font-weight:700;text-decoration:underline;text-decoration-color:var(--accent);text-decoration-thickness:2px;text-underline-offset:.15em}
.views{margin:${step(8)} 0 0;border-top:1px solid var(--rule);padding-top:${step(3)}}
.views h2{margin-top:0}
.views ul{list-style:none;padding:0}
.views li form{display:inline}
@media (max-width:48rem){.found{display:block}.to-facets{display:inline-block;margin-left:${step(3)}}}
@media print{.facets,.ask,.how,.views{display:none!important}.found{display:block}}`
