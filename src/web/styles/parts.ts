import { screen } from '../../base/tokens.ts'

const step = (times: number) => `${(times * screen.step) / screen.text}rem`

/** Tables, facts, statuses, sources, numbers. */
export const partStyles = `.wide{position:relative;overflow-x:auto;margin:0 0 ${step(4)}}
table{border-collapse:collapse;width:100%;margin:0 0 ${step(4)};font-size:${screen.denseText}px;line-height:1.4;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:600;padding-bottom:${step(2)}}
th,td{text-align:left;vertical-align:top;padding:${step(1.5)} ${step(4)} ${step(1.5)} 0;border-bottom:1px solid var(--rule)}
th:last-child,td:last-child{padding-right:0}
thead th{border-bottom:2px solid var(--ink);vertical-align:bottom}
tbody th{font-weight:600}
tbody th p,tbody th .card{font-weight:400}
td a,th a{display:inline-block;min-height:24px;min-width:24px;padding:2px 0}
td a[href^=http]{overflow-wrap:anywhere}
.end{text-align:right}
td ul{padding-left:0;list-style:none;margin:0}
td p{margin:0 0 ${step(1)}}
td p,tbody th p{max-width:32rem}
.facts{display:grid;grid-template-columns:minmax(9rem,14rem) minmax(0,1fr);margin:0 0 ${step(6)}}
.facts>div{display:contents}
.facts dt,.facts dd{padding:${step(2)} ${step(4)} ${step(2)} 0;border-bottom:1px solid var(--rule);margin:0}
.facts dt{color:var(--soft)}
.facts dd{max-width:none}
.facts dd>ul{padding-left:0;list-style:none;margin:0}
.facts .facts{margin:0}
.facts .facts dt,.facts .facts dd{border:0;padding-top:0;padding-bottom:${step(1)}}
.status{display:inline-flex;gap:.45em;align-items:baseline;font-weight:600}
.status svg{flex:none;width:.85em;height:.85em;align-self:center}
.deprived{color:var(--deprived)}.restrained{color:var(--restrained)}.free{color:var(--free)}.dead{color:var(--dead)}.unknown{color:var(--unknown)}
.now{border:1px solid var(--rule);border-left:6px solid currentColor;border-radius:3px;padding:${step(4)};margin:0 0 ${step(6)};background:var(--tint)}
.now>*{color:var(--ink)}
.now .status{font-size:${screen.scale}rem}
.now .status.deprived{color:var(--deprived)}.now .status.restrained{color:var(--restrained)}.now .status.free{color:var(--free)}.now .status.dead{color:var(--dead)}.now .status.unknown{color:var(--unknown)}
.now p{margin:${step(1)} 0 0}
.mark{display:inline-block;border:1px solid currentColor;border-radius:3px;padding:0 .4em;font-size:${screen.denseText}px;font-weight:600;color:var(--soft)}
.srcs{display:inline}
details.src{display:inline-block;vertical-align:top}
details.src[open]{display:block}
details.src>summary{display:inline-block;list-style:none;cursor:pointer;color:var(--accent);min-width:24px;min-height:24px;text-align:center;font-size:.75rem;line-height:24px;border-radius:2px}
details.src>summary::-webkit-details-marker{display:none}
details.src>summary:hover,details.src[open]>summary{background:var(--tint);text-decoration:underline}
.card{display:block;border:1px solid var(--rule);border-left:3px solid var(--accent);background:var(--paper);padding:${step(3)};margin:${step(1)} 0;font-size:${screen.denseText}px;line-height:1.4;font-weight:400;max-width:34rem;text-align:left}
.card p{margin:0 0 ${step(1)}}
.card ul,.also ul{list-style:none;padding:0;margin:0}
.also{margin:${step(2)} 0 0;border-left:3px solid var(--rule);padding-left:${step(3)}}
.also p{margin:0}
.card,.note-list,.facts dd{overflow-wrap:anywhere}
.counts{display:grid;grid-template-columns:repeat(auto-fill,minmax(10rem,1fr));gap:${step(2)} ${step(5)};list-style:none;padding:0;margin:0 0 ${step(4)}}
.counts li{margin:0;border-top:1px solid var(--rule);padding-top:${step(1)}}
.counts a{display:block;min-height:24px}
.counts b{font-size:${screen.scale}rem;font-variant-numeric:tabular-nums;display:block;color:var(--ink)}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:${step(5)};list-style:none;padding:0}
.cards li{border-top:2px solid var(--ink);padding-top:${step(2)};margin:0}
.cards h3{margin-top:0}
.value{font-size:${screen.scale ** 6}rem;font-weight:700;line-height:1.1;font-variant-numeric:tabular-nums}
.cards .value{font-size:${screen.scale ** 4}rem}
.big{display:flex;flex-wrap:wrap;gap:${step(2)} ${step(5)};align-items:baseline;margin:0 0 ${step(4)}}
.big p{margin:0}
.value.quoted{font-weight:400;font-style:italic}
.value.quoted::before{content:"“"}
.value.quoted::after{content:"”"}
.filters{display:flex;flex-wrap:wrap;gap:${step(3)} ${step(5)};align-items:end;background:var(--tint);padding:${step(4)};margin:0 0 ${step(6)};border-radius:3px}
.filters .field{flex-direction:column;max-width:100%;min-width:0;align-items:start;gap:${step(1)}}
.filters .tick{display:inline-flex;align-items:center;gap:${step(2)};min-height:32px;font-weight:400}
.drawing{display:block;width:100%;height:auto;font-family:inherit;font-size:14px;overflow:visible}
.spark{display:block;width:100%;height:3rem;border-bottom:1px solid var(--rule)}
.preview{width:100%;height:36rem;border:1px solid var(--rule);background:#fff}
.ends{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 ${step(4)};font-size:${screen.denseText}px;color:var(--soft);margin:${step(1)} 0 ${step(4)}}
.pages{display:flex;flex-wrap:wrap;gap:${step(5)};align-items:baseline}
.twin{columns:2 16rem}
@media (max-width:36rem){
.facts{grid-template-columns:1fr}
.facts dt{border:0;padding-bottom:0}
.facts dd{padding-top:0}
.value{font-size:${screen.scale ** 5}rem}
.stack thead{display:none}
.stack,.stack tbody,.stack tr,.stack td,.stack th{display:block;border:0}
.stack tr{border-bottom:1px solid var(--rule);padding:${step(2)} 0}
.stack td,.stack tbody th{padding:${step(0.5)} 0}
.stack td[data-label]:not(:empty)::before{content:attr(data-label) ": ";color:var(--soft)}
.stack .end{text-align:left}
}`
