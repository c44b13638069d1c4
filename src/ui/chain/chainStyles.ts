/** Styles of the chain picture. A step is a column: shape, line to the next shape, words beneath. */
export const chainStyles = `
.chain{list-style:none;display:flex;flex-wrap:wrap;row-gap:8px;margin:10px 0 2px;padding:0}
.step{position:relative;flex:1 1 60px;min-width:0;max-width:132px;display:flex;flex-direction:column;gap:4px}
.long .step{flex-basis:84px}
.step:last-child{flex:0 1 auto}
.leg{position:absolute;top:7px;inset-inline:18px 2px;height:0;border-top:2px solid var(--soft)}
.leg.carried{border-top-style:dashed}
.leg.gap{border-top:0}
.leg.gap::before,.leg.gap::after{content:"";position:absolute;top:0;width:26%;border-top:2px solid var(--soft)}
.leg.gap::before{inset-inline-start:0}.leg.gap::after{inset-inline-end:0}
.node{display:block;margin:0;padding:0;padding-inline-end:8px;padding-block-end:2px;border:0;background:none;color:inherit;font:inherit;text-align:start;border-radius:4px}
button.node{cursor:default}
.node span{display:block;font-size:12px;line-height:1.3;overflow-wrap:anywhere;hyphens:auto}
.node .name{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:4;overflow:hidden;padding-block-end:2px}
.node .how{color:var(--soft);font-size:11px}
.node .heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.node.current bdi{text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:2px}
.glyph{display:block;margin-bottom:3px;overflow:visible;fill:var(--paper);stroke:currentColor;stroke-width:1.6}
.speaker .glyph{fill:var(--direct);stroke:var(--direct)}
.speaker .glyph.unknown{fill:none;stroke:currentColor}
.hand .glyph{fill:currentColor}
.hand .glyph.diamond{fill:var(--wire);stroke:var(--wire)}
.light{color:var(--soft)}
.light .glyph{stroke-width:1.2;transform:scale(.8)}
.evidence{margin:4px 0 0;padding:4px 8px;background:var(--wash);border-radius:6px;font-size:12px;min-height:1.45em;overflow-wrap:anywhere}
.evidence b{font-weight:600}
@media (forced-colors:active){
.glyph{stroke:CanvasText;fill:Canvas}.hand .glyph,.hand .glyph.diamond,.speaker .glyph{fill:CanvasText;stroke:CanvasText}
.evidence{border:1px solid CanvasText}}
`;
