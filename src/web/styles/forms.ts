import { screen } from '../../base/tokens.ts'

const step = (times: number) => `${(times * screen.step) / screen.text}rem`

/**
 * Forms that enter records: fields in columns where there is room, one below the other on a phone. Where a browser
 * knows :has(), the fields of a new record are shown once "a new one" is chosen; elsewhere they always are.
 */
export const formStyles = `.form{max-width:54rem}
.form h2{border-top:2px solid var(--ink);padding-top:${step(3)}}
.form fieldset{border:0;margin:0;padding:0;min-width:0}
.fields,.row{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,16rem),1fr));gap:${step(4)} ${step(5)};align-items:start}
.form .row{border:1px solid var(--rule);border-left:3px solid var(--accent);border-radius:3px;padding:${step(4)};margin:0 0 ${step(4)};scroll-margin-top:${step(4)}}
.row>legend{padding:0 ${step(2)};margin-left:-${step(2)};float:none}
.row .rows,.row>.fields{grid-column:1/-1}
.entry{min-width:0}
.form>.entry,.form>.fields,.form>fieldset.entry,.form>.rows{margin-bottom:${step(5)}}
.whole{grid-column:1/-1}
.entry input[type=text],.entry textarea,.entry select{display:block;width:100%;padding:${step(1)} ${step(2)}}
.entry textarea{font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:3px;resize:vertical}
.entry .short{max-width:16rem}
.hint{color:var(--soft);font-size:${screen.denseText}px;line-height:1.4;margin:0 0 ${step(1)}}
.fault{color:var(--deprived);font-weight:600;margin:0 0 ${step(1)}}
.fault::before{content:"⚠ "}
.wrong{border-left:4px solid var(--deprived);padding-left:${step(3)}}
.wrong input[aria-invalid],.wrong select[aria-invalid]{border:2px solid var(--deprived)}
.read output{color:var(--soft)}
.look{display:flex;gap:${step(2)};align-items:stretch;max-width:34rem}
.look input{flex:1;min-width:0}
.form .choices{display:flex;flex-wrap:wrap;gap:0 ${step(5)};padding:${step(1)} 0 0 ${step(3)};border-left:3px solid var(--rule);margin-top:${step(2)}}
.candidates,.choices .hint{flex:1 0 100%}
.candidates:empty,.choices .hint:empty{display:none}
.tick{display:flex;gap:${step(2)};align-items:start;font-weight:400;min-height:28px;padding:2px 0}
.tick input{flex:none;min-height:0;width:24px;height:24px;margin:0;accent-color:var(--accent)}
.ticks{columns:2 15rem}
.create{margin:${step(3)} 0 0;padding:${step(3)};background:var(--tint);border-radius:3px}
@supports selector(:has(*)){
.create{display:none}
${['person', 'organisation', 'place', 'provision', 'source']
  .map((kind) => `.choose:has(input[value="new:${kind}"]:checked)>.create-${kind}`)
  .join(',')}{display:block}
}
.remove{justify-self:start}
.rows>.quiet{margin-top:0}
.form .buttons,.buttons{display:flex;flex-wrap:wrap;gap:${step(3)};margin:${step(6)} 0 ${step(3)};align-items:center}
.problem ul{margin:${step(2)} 0 0;padding:0;list-style:none}
.problem a{color:var(--deprived);font-weight:600}
.problem p+ul{margin-top:${step(2)}}
.notice{border:1px solid var(--rule);border-left:6px solid var(--free);padding:${step(4)};margin:0 0 ${step(6)};max-width:${screen.measure}ch}
.notice form,.notice p{margin:0}
.notice form{display:inline}
.kept-at{display:inline-block;min-height:1.5em;color:var(--soft);font-size:${screen.denseText}px}
.lines{list-style:none;padding:0}
.lines>li{border-bottom:1px solid var(--rule);padding:${step(2)} 0;margin:0;display:flex;flex-wrap:wrap;gap:${step(2)} ${step(4)};align-items:center}
.lines form{display:inline}
.written h3{margin-bottom:0}
.steps ul{list-style:none;padding:0;margin:0 0 ${step(4)};display:flex;flex-wrap:wrap;gap:${step(1)} ${step(4)};max-width:none}
.steps li{margin:0}
.button{display:inline-block;background:var(--accent);color:var(--paper);font-weight:600;text-decoration:none;border-radius:3px;padding:${step(1.5)} ${step(4)}}`
