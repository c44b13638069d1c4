/**
 * The popup's own layout, on top of the styles the views share. Its width is a wish on the root, never a width of the body:
 * the window starts tiny, grows to what is wished for and may come out wider (Chromium adds scroll bars), and the body fills
 * it; Firefox would make the window as wide as the longest line.
 * Only a screen that is narrower itself (a phone) makes it give up the wish, or a window that does not become as wide (`narrow`, a high zoom).
 */
export const popupStyles = `
html{min-width:400px;max-width:430px}
html.narrow{min-width:0;max-width:none}
@media (max-device-width:420px){html{min-width:0;max-width:none}}
header,main>section,footer{padding:12px 16px}
header{padding-top:14px}
main>section{border-top:1px solid var(--line)}
header p{margin-top:2px}
.speaker-group+.speaker-group{margin-top:10px}
.agency+.agency{margin-top:6px}
.known .related{border-top:0;margin:0;padding:0}
.known+.known,.entities{border-top:1px solid var(--line);margin-top:8px;padding-top:8px}
.entity{padding:2px 0}
.entity .row{display:flex;color:var(--ink);font-size:13px}
.entity summary::marker{content:none}
.entity .claim{border-inline-start:2px solid var(--line);padding-inline-start:10px;margin:4px 0 8px}
.entity .number::after{content:" ▸"}.entity .number:dir(rtl)::after{content:" ◂"}.entity[open] .number::after{content:" ▾"}
.empty{padding:26px 16px}
.empty :is(h1,h2){margin-bottom:6px;font-size:15px;color:var(--ink);letter-spacing:0}
.empty .reason{margin-top:6px;font-family:ui-monospace,monospace}
main>.empty:first-child{border-top:0}
footer{position:sticky;bottom:0;display:flex;gap:12px;justify-content:space-between;align-items:flex-start;background:var(--wash);border-top:1px solid var(--line)}
@media (max-height:300px){footer{position:static}}
footer{flex-wrap:wrap}
.lost{width:100%}
footer .site{flex:1 1 200px}
.links{display:flex;flex-direction:column;align-items:flex-end;margin-inline-start:auto}
footer .link{white-space:nowrap;padding:1px 0}
`;
