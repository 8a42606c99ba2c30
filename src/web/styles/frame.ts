import { screen } from '../../base/tokens.ts'

const step = (times: number) => `${(times * screen.step) / screen.text}rem`

/** The frame of every page: head, dates, way here, foot. */
export const frameStyles = `.frame{max-width:62rem;margin:0 auto;padding:0 ${step(4)}}
.skip{position:absolute;left:-100vw;top:0;background:var(--paper);padding:${step(3)} ${step(4)};z-index:1}
.skip:focus{left:0}
aside.leave{position:sticky;top:0;z-index:2;pointer-events:none}
.leave .frame{display:flex;justify-content:flex-end}
.leave .button{pointer-events:auto;padding:${step(0.5)} ${step(3)};margin:${step(1)} 0;min-height:24px}
html:has(.leave){scroll-padding-top:${step(12)}}
dialog{background:var(--paper);color:var(--ink);border:2px solid var(--ink);border-radius:3px;padding:${step(4)};max-width:min(36rem,100vw - ${step(8)})}
dialog h2{margin-top:0}
.head{border-bottom:1px solid var(--rule);background:var(--tint)}
.head .frame{padding-top:${step(3)};padding-bottom:${step(2)}}
.head-row{display:flex;flex-wrap:wrap;gap:${step(2)} ${step(5)};align-items:center}
.head-row>.right{margin-left:auto}
.name{font-weight:700;color:var(--ink);text-decoration:none}
.name:hover{text-decoration:underline}
.nav{display:flex;flex-wrap:wrap;gap:0 ${step(3)};list-style:none;padding:0;margin:0}
.head-row+.head-row{margin-top:${step(1)}}
.nav li,.languages li{margin:0}
.nav a,.languages a,.tap{display:inline-block;max-width:100%;padding:${step(1)} 0;min-height:24px;min-width:24px}
.nav [aria-current],.languages [aria-current]{color:var(--ink);font-weight:700;text-decoration:none}
.head input{width:10rem}
summary.tap{color:var(--accent);cursor:pointer;text-decoration:underline}
.languages{display:flex;gap:0 ${step(3)};list-style:none;padding:0;margin:0;font-size:.85rem}
.reader{font-size:.85rem;color:var(--soft);margin:0}
.dates{border-bottom:1px solid var(--rule);font-size:.85rem}
.dates form{display:flex;flex-wrap:wrap;gap:${step(2)} ${step(4)};align-items:center;padding-top:${step(2)};padding-bottom:${step(2)}}
.crumbs{font-size:.85rem;padding-top:${step(4)}}
.crumbs ol{list-style:none;padding:0;margin:0}
.crumbs li{display:inline}
.crumbs a{display:inline-block;min-height:24px}
.crumbs li+li::before{content:"›";color:var(--soft);margin:0 ${step(2)}}
main.frame{padding-top:${step(4)};padding-bottom:${step(14)};outline:none}
.foot{border-top:1px solid var(--rule);color:var(--soft);font-size:.85rem}
.foot .frame{padding-top:${step(3)};padding-bottom:${step(8)}}
.foot p{margin:0;max-width:none}
label,legend{font-weight:600}
.field{display:inline-flex;flex-wrap:wrap;align-items:center;gap:${step(2)}}
input,select,button{font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:3px;min-height:32px;padding:${step(0.5)} ${step(2)};max-width:100%}
input[type=checkbox]{min-height:0;width:24px;height:24px;margin:0;accent-color:var(--accent)}
button{background:var(--accent);color:var(--paper);border-color:var(--accent);font-weight:600;cursor:pointer;padding:${step(0.5)} ${step(4)}}
.quiet{background:none;color:var(--accent)}`
