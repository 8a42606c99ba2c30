import { screen } from '../../base/tokens.ts'
import { reportStyles } from '../../checker/index.ts'

const step = (times: number) => `${(times * screen.step) / screen.text}rem`

/** The form that takes a draft, the findings in it, and the page of rules. */
export const checkStyles = `${reportStyles}
.upload{background:var(--tint);padding:${step(5)};margin:0 0 ${step(6)};border-radius:3px;max-width:${screen.measure}ch}
.upload p{margin:${step(3)} 0}
.upload label+p{margin-top:${step(1)}}
.upload input{display:block;width:100%;max-width:34rem;padding:${step(2)}}
.upload input::file-selector-button{font:inherit;color:var(--accent);background:var(--paper);border:1px solid var(--accent);border-radius:3px;margin-right:${step(3)};padding:${step(0.5)} ${step(3)};cursor:pointer}
.upload .buttons{display:flex;flex-wrap:wrap;gap:${step(3)};margin:${step(4)} 0 ${step(3)}}
.upload .quiet{background:var(--paper)}
.upload>:last-child{margin-bottom:0}
.problem{border:1px solid var(--rule);border-left:6px solid var(--deprived);padding:${step(4)};margin:0 0 ${step(6)};max-width:${screen.measure}ch}
.problem h2{margin:0 0 ${step(2)}}
.problem p{margin:0;overflow-wrap:anywhere}
.rule{border-top:1px solid var(--rule);padding-top:${step(3)};margin-top:${step(5)}}
.rule h3{margin-top:0}
.rule:target{outline:3px solid var(--accent);outline-offset:${step(2)}}
.rule pre{font-family:monospace;font-size:${screen.denseText}px;white-space:pre-wrap;overflow-wrap:anywhere;background:var(--tint);padding:${step(3)};margin:0 0 ${step(4)};max-width:${screen.measure}ch}`
