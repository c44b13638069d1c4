/** Entries of a list of statements and the sourcing strip. */
export const statementStyles = `
.statement{display:block;width:100%;text-align:start;border:0;border-inline-start:3px solid var(--direct);background:none;margin:4px 0;padding:3px 4px;padding-inline-start:10px}
.statement.mixed{border-inline-start-style:double}
.statement.indirect{border-inline-start-style:dotted;border-color:var(--indirect)}
.statement.unattributed{border-inline-start-style:solid;border-color:var(--line)}
.statement:hover{background:var(--wash)}
.statement .words{-webkit-line-clamp:2;font-size:14px;line-height:1.4}
.chain-line .carried{letter-spacing:.05em}
.strip svg{display:block;overflow:visible}
.strip svg:dir(rtl){transform:scaleX(-1)}
.strip .part{stroke:var(--paper);stroke-width:2px}
.strip .hatch{fill:var(--paper)}
.strip ul{display:flex;flex-wrap:wrap;gap:2px 14px;margin-top:6px;font-size:12px}
.strip li{display:flex;gap:5px;align-items:center}
.strip .glyph{width:12px;height:12px;margin:0;flex:none}
.strip .glyph{fill:currentColor;color:var(--mark);stroke:currentColor}
.strip .part{fill:var(--mark)}
.route{--mark:var(--soft)}
.route.agency{--mark:var(--wire)}
.route.second{--mark:color-mix(in srgb,var(--wire) 80%,var(--paper))}
.route.third{--mark:color-mix(in srgb,var(--wire) 65%,var(--paper))}
.route.first-hand{--mark:var(--direct)}
.route.nobody{--mark:var(--indirect)}
.route.unattributed{--mark:var(--line)}
.route.unattributed .part{stroke:var(--soft);stroke-width:1px}
.route.unattributed .glyph{color:var(--soft);fill:var(--line)}
.route.nobody .glyph{fill:none}
@media (forced-colors:active){.strip .part{fill:CanvasText;stroke:Canvas}.route.unattributed .part{fill:GrayText}.strip .hatch{fill:Canvas}.strip .glyph{color:CanvasText}}
`;
