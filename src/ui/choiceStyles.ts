/** The choice of sites and the lists of what the extension may and cannot do. */
export const choiceStyles = `
.choices{border:0;margin:0;padding:0;min-width:0}
.choices legend{font-size:16px;font-weight:650;padding:0;margin-bottom:8px}
.choice{display:flex;align-items:flex-start;gap:10px;padding:10px 12px;margin-bottom:6px;border:1px solid var(--line);border-radius:8px;cursor:pointer;background:var(--paper)}
.choice:has(:checked){border-color:var(--direct);box-shadow:inset 0 0 0 1px var(--direct)}
.choice:has(:focus-visible){outline:2px solid var(--direct);outline-offset:2px}
.choice input{margin:3px 0 0;flex:none;accent-color:var(--direct)}
.choice .small{display:block}
.sites{border-inline-start:2px solid var(--line);margin:2px 0 8px 18px;padding-inline-start:12px}
.sites li{padding:2px 0}
.sites form{gap:8px;margin-top:4px}
.sites input{flex:1;min-width:0;padding:5px 8px;border:1px solid var(--soft);border-radius:6px;background:var(--paper)}
.button{padding:5px 14px;border:1px solid var(--soft);border-radius:6px;background:var(--wash)}
.button:hover{border-color:var(--ink)}
.may h2{font-size:13px;color:var(--ink);letter-spacing:0;margin:18px 0 4px}
.may ul{list-style:disc;padding-inline-start:18px}
.may li{margin:3px 0;color:var(--soft)}
`;
