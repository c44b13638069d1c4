import { TOUCHED } from '../../ui/touched';

/** The panel: one column as wide as the reader draws it, from 200 pixels on. */
export const panelStyles = `
.places{display:flex;gap:16px;padding:6px 16px 0;border-bottom:1px solid var(--line);background:var(--wash)}
.places button{border:0;background:none;padding:6px 0;color:var(--soft);border-bottom:2px solid transparent}
.places [aria-current]{color:var(--ink);font-weight:600;border-bottom-color:var(--ink)}
.library{padding:14px 16px}
header,main>section,footer{padding:12px 16px}
header{padding-top:14px}
header p{margin-top:2px}
main>section,footer{border-top:1px solid var(--line)}
main>section:first-child{border-top:0}
ol{list-style:none}
.filter{margin-bottom:10px}
.orders{display:flex;border:1px solid var(--soft);border-radius:6px;margin:0;padding:0;min-width:0;overflow:hidden}
.orders label{flex:1;position:relative;cursor:pointer;text-align:center}
.orders input{position:absolute;inset:0;opacity:0;margin:0;cursor:pointer}
.orders span{display:flex;align-items:center;justify-content:center;padding:4px 8px}
.orders :checked+span{background:var(--ink);color:var(--paper)}
.orders :focus-visible+span{outline:2px solid var(--direct);outline-offset:-4px}
.selects{display:flex;flex-wrap:wrap;gap:6px 10px;margin:8px 0}
.selects label{flex:1 1 130px;min-width:0}
.selects .small{display:block}
.selects select{width:100%}
.heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.entry{padding:6px 0 4px;border-top:1px solid var(--line)}
ol>.entry:first-child{border-top:0}
.entry[aria-current]{position:relative;background:var(--wash);box-shadow:-16px 0 var(--wash),16px 0 var(--wash)}
.entry[aria-current]::before{content:"";position:absolute;inset-block:0;inset-inline-start:-16px;width:4px;background:var(--known)}
.entry .who{font-weight:600}
.entry .who .small{font-weight:400}
.entry .statement{margin-inline-start:0}
.entry summary{padding:2px 0}
.entry details{padding-inline-start:13px}
.entry details[open]{padding-bottom:8px}
.entry .chain{margin-inline-start:0}
.actions{display:flex;flex-wrap:wrap;gap:2px 16px;margin-top:8px;color:var(--soft);font-size:12px}
.actions button{border:0;background:none;padding:4px 0;text-decoration:underline;text-underline-offset:2px}
.depth{margin:6px 0}
.speaker-group+.speaker-group{margin-top:14px}
.asked{background:var(--wash)}
.asked>.words{margin:4px 0 8px}
.empty{padding:26px 16px}
.empty :is(h1,h2){margin-bottom:6px;font-size:15px;color:var(--ink);letter-spacing:0}
.empty .reason{margin-top:6px;font-family:ui-monospace,monospace}
.lost:empty{display:none}
footer{display:flex;flex-wrap:wrap;gap:12px;justify-content:space-between;align-items:flex-start;background:var(--wash)}
.lost{width:100%}
footer .site{flex:1 1 200px}
@media (forced-colors:active){.orders :checked+span{background:CanvasText;color:Canvas;forced-color-adjust:none}.entry[aria-current]{outline:2px solid Highlight}}
@media ${TOUCHED}{.orders span{min-height:44px}}
`;
