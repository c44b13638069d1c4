import { chainStyles } from '../chain/chainStyles';
import { textStyles } from '../textStyles';
import { colourRules } from '../tokens';
import { TOUCHED } from '../touched';

/**
 * The card's whole stylesheet, for `adoptedStyleSheets` of the root it is mounted in. The host places it and gives it room. What an
 * action came to is laid over the card, whose size it does not change: a page sees that.
 */
export const cardStyles = `${colourRules('.card')}
.card{box-sizing:border-box;position:relative;width:min(380px,calc(100vw - 16px));max-height:min(560px,calc(100vh - 16px));overflow:auto;
padding:12px 16px 0;background:var(--paper);color:var(--ink);border:1px solid var(--line);border-radius:10px;box-shadow:0 8px 28px #0003;
font:13px/1.45 system-ui,"Segoe UI",sans-serif;text-align:start;overflow-wrap:anywhere}
.card *{box-sizing:border-box}
.card p,.card h2{margin:0}
.card h2{font-size:16px;line-height:1.3;font-weight:650;padding-inline-end:60px}
.card .chain{margin:10px 0 2px}.card .evidence{margin-top:4px}.card .unsure{margin:6px 0}
.card .depth{margin:6px 0}.card .agency{margin-top:3px}.card .agency b{color:var(--ink)}
.corner{position:absolute;top:8px;inset-inline-end:8px;display:flex;align-items:center}
.corner .place{margin-inline-end:4px}.corner:has(.place)+h2{padding-inline-end:116px}
.card button{font:inherit;color:inherit}
.icon{width:28px;height:28px;padding:5px;border:0;border-radius:6px;background:none;color:var(--soft)}
.icon svg{display:block;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round;margin:1px}
.icon[aria-pressed=true]{color:var(--known)}
.icon[aria-pressed=true] svg{fill:currentColor}
.actions{display:flex;flex-wrap:wrap;gap:2px 16px;border-top:1px solid var(--line);margin-top:10px;padding:6px 0 10px;font-size:12px;color:var(--soft);position:sticky;bottom:0;background:var(--paper)}
.actions button{border:0;background:none;padding:4px 0;cursor:pointer}
.actions span{position:absolute;inset-inline-end:0;bottom:0;padding:10px 0;padding-inline-start:16px;background:var(--paper)}
.actions span:empty{padding:0}
.card button:hover{color:var(--ink)}
.card :focus-visible{outline:2px solid var(--direct);outline-offset:1px}
${chainStyles}${textStyles}
@media (prefers-reduced-motion:no-preference){.card{animation:appear .12s ease-out}}
@keyframes appear{from{opacity:0}}
@media (max-width:480px){.card{width:100vw;border-radius:0;border-inline:0}}
@media ${TOUCHED}{.icon{width:44px;height:44px;padding:13px}.card h2{padding-inline-end:96px}.corner:has(.place)+h2{padding-inline-end:148px}.actions button,button.node{min-height:44px}}
@media (max-height:420px){.actions{position:relative}}
@media (forced-colors:active){.card{border-color:CanvasText}.icon[aria-pressed=true]{outline:2px solid Highlight}}
`;
