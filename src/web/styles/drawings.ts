import { screen } from '../../base/tokens.ts'
import { shapeStyles } from '../../drawings/index.ts'

const step = (times: number) => `${(times * screen.step) / screen.text}rem`

/** Pictures: their shapes in the colours of the page, what stands around them, and how they keep their sense in forced colours. */
export const drawingStyles = `${shapeStyles((name) => `var(--${name})`)}
.drawing a:hover .link,.drawing a:focus .link{text-decoration:underline;stroke:none}
.drawing a:focus-visible{outline:3px solid var(--accent);outline-offset:1px}
.picture{margin:0 0 ${step(5)}}
.picture figcaption{margin-top:${step(3)};font-size:${screen.denseText}px;line-height:1.4;color:var(--soft)}
.picture figcaption p{margin:0 0 ${step(1)}}
.key{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:${step(1)} ${step(5)};margin:0 0 ${step(2)}}
.sample{display:inline-block;width:24px;height:14px;vertical-align:-2px}
.downloads{display:flex;flex-wrap:wrap;gap:0 ${step(5)}}
.card-title{font-size:${screen.scale}rem;margin:0 0 ${step(1)}}
.spark path{fill:none;stroke:var(--accent);stroke-width:2;vector-effect:non-scaling-stroke}
@media (max-width:40rem){.drawing .long{display:none}.drawing .short{display:inline}}
@media print{.drawing .link{fill:var(--ink)}}
@media (forced-colors:active){
.drawing{forced-color-adjust:none}
.drawing text,.drawing .soft,.drawing .asof-text{fill:CanvasText;stroke:Canvas}
.drawing .link{fill:LinkText}
.drawing .bar-deprived,.drawing .bar-restrained,.drawing .bar-other,.drawing .sure,.drawing .node,.drawing .tick-span{fill:CanvasText}
.drawing .s-deprived,.drawing .s-restrained,.drawing .s-other{stop-color:CanvasText}
.drawing .tile,.drawing .tile-none,.drawing .unsure,.drawing .hollow{fill:Canvas;stroke:CanvasText}
.drawing .tick,.drawing .tick-later,.drawing .asof,.drawing .rest,.drawing .axis,.drawing .edge{stroke:CanvasText}
.drawing .node{stroke:Canvas}
.spark path{stroke:CanvasText}
.now{border-left-color:CanvasText}
}`
