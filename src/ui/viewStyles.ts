import { colourRules } from './tokens';
import { TOUCHED } from './touched';

/** What popup, first-run page and options share: paper, type, rows, buttons, focus. */
export const viewStyles = `${colourRules(':root')}
*{box-sizing:border-box}
html{background:var(--paper)}
body{margin:0;background:var(--paper);color:var(--ink);font:13px/1.45 system-ui,"Segoe UI",sans-serif;overflow-wrap:anywhere}
h1,h2,h3,p,ul,ol,details{margin:0;padding:0}
ul{list-style:none}
h1{font-size:15px;line-height:1.35;font-weight:650}
h2{font-size:12px;letter-spacing:.03em;color:var(--soft);font-weight:600;margin-bottom:6px}
h3{font-size:13px;font-weight:600}
button,input,select{font:inherit;color:inherit}
select{padding:4px 6px;border:1px solid var(--soft);border-radius:6px;background:var(--paper)}
button{cursor:pointer}
:focus-visible{outline:2px solid var(--direct);outline-offset:2px;border-radius:3px}
.row{display:flex;justify-content:space-between;gap:12px}
.number{color:var(--soft);font-weight:400;font-variant-numeric:tabular-nums;white-space:nowrap}
.role{color:var(--soft);font-weight:400}
.note{border-inline-start:3px double var(--indirect);padding-inline-start:8px;margin-top:6px}
button.link{white-space:nowrap;border:0;background:none;padding:4px 0;color:var(--soft);font-size:12px;text-decoration:underline;text-underline-offset:2px}
button.link:hover{color:var(--ink)}
.page-actions{display:flex;flex-wrap:wrap;gap:2px 16px}
summary{cursor:pointer;color:var(--soft);font-size:12px;padding:4px 0}
.switch{display:flex;gap:10px;align-items:flex-start;padding:0;border:0;background:none;text-align:start}
.knob{flex:none;width:30px;height:18px;margin-top:1px;border:1.5px solid var(--soft);border-radius:9px;background:var(--paper);position:relative}
.knob::before{content:"";position:absolute;top:2px;inset-inline-start:2px;width:11px;height:11px;border-radius:50%;background:var(--soft)}
[aria-checked=true] .knob{background:var(--direct);border-color:var(--direct)}
[aria-checked=true] .knob::before{inset-inline-start:14px;background:var(--paper)}
.switch .small{display:block}
@media (prefers-reduced-motion:no-preference){.knob::before{transition:inset-inline-start .12s}}
@media ${TOUCHED}{button,select,summary,.statement,.check,.choice,input:not([type=radio],[type=checkbox],[type=file]){min-height:44px}.check{align-items:center}.again a{display:inline-block;padding-block:12px}}
@media (forced-colors:active){.knob::before{background:ButtonText}[aria-checked=true] .knob{border-color:Highlight}[aria-checked=true] .knob::before{background:Highlight}}
`;
