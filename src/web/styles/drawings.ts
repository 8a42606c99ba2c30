/** Classes of our drawings: colour carries meaning together with height, outline or shape. */
export const drawingStyles = `.drawing text{fill:var(--ink);paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
.drawing .axis{stroke:var(--rule)}
.drawing .year{fill:var(--soft)}
.drawing .asof{stroke:var(--accent);stroke-width:2}
.drawing .asof-text{fill:var(--accent)}
.drawing .tick{stroke:var(--ink);stroke-width:2}
.drawing .tick-later{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:3 2}
.drawing .tick-span{fill:var(--ink);fill-opacity:.18}
.drawing .bar-deprived{fill:var(--deprived)}
.drawing .bar-restrained{fill:var(--restrained)}
.drawing .bar-other{fill:var(--soft)}
.drawing .pale{fill-opacity:.35}
.drawing .rest{fill:none;stroke:var(--soft);stroke-dasharray:4 3}
.drawing .s-deprived{stop-color:var(--deprived)}
.drawing .s-restrained{stop-color:var(--restrained)}
.drawing .s-other{stop-color:var(--soft)}
.spark path{fill:none;stroke:var(--accent);stroke-width:2;vector-effect:non-scaling-stroke}
@media (forced-colors:active){.drawing .bar-deprived,.drawing .bar-restrained,.drawing .bar-other{fill:CanvasText}.drawing text,.drawing .year,.drawing .asof-text{fill:CanvasText;stroke:Canvas}.drawing .tick,.drawing .asof,.drawing .rest,.drawing .axis{stroke:CanvasText}.spark path{stroke:CanvasText}.now{border-left-color:CanvasText}}`
