import { screen, systemSans } from '../../base/tokens.ts'

const step = (times: number) => `${(times * screen.step) / screen.text}rem`

/** Type and space: base 17 px / 1.5, scale 1.2, steps of 4 px, at most 68 characters to a line. */
export const textStyles = `*{box-sizing:border-box}
html{font-size:${screen.text}px;-webkit-text-size-adjust:100%;scroll-padding-top:${step(4)}}
body{margin:0;background:var(--paper);color:var(--ink);font-family:${systemSans};line-height:${screen.leading};overflow-wrap:break-word}
h1{font-size:${screen.scale ** 3}rem;line-height:1.2;margin:0 0 ${step(2)};text-wrap:balance;max-width:32em}
h2{font-size:${screen.scale ** 2}rem;line-height:1.25;margin:${step(10)} 0 ${step(3)}}
h3{font-size:${screen.scale}rem;line-height:1.3;margin:${step(7)} 0 ${step(2)}}
p,ul,ol,dl{margin:0 0 ${step(4)}}
p,li,dd{max-width:${screen.measure}ch}
ul,ol{padding-left:1.4rem}
li{margin:0 0 ${step(1)}}
a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:.06em}
a:hover{text-decoration-thickness:.12em}
:focus-visible,input:focus-within{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
.lead{font-size:${screen.scale}rem;line-height:1.4;color:var(--soft);margin-bottom:${step(6)}}
.soft,small{color:var(--soft)}
small{font-size:.85rem}
.plain{list-style:none;padding:0}
.away{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.note{border-left:3px solid var(--rule);padding-left:${step(3)};color:var(--soft)}
blockquote{margin:0 0 ${step(4)};padding-left:${step(4)};border-left:3px solid var(--rule)}`
