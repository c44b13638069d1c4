/** The options page: one column. */
export const optionsStyles = `
html,body{background:var(--wash)}
body{font-size:14px}
.small{font-size:13px}
.options{max-width:560px;margin:0 auto;padding:28px 20px 60px}
.options h1{font-size:20px;margin-bottom:18px}
.options section{margin-top:22px}
.options section h2{font-size:16px;color:var(--ink);letter-spacing:0}
.options section p+p{margin-top:4px}
.check{display:flex;gap:10px;align-items:baseline;padding:3px 0;cursor:pointer}
.check input{accent-color:var(--direct)}
.plain{border:0;margin:10px 0 0;padding:0;min-width:0}
.plain legend{padding:0;font-weight:600}
.sample{margin-top:10px;padding:12px 16px;border:1px solid var(--line);border-radius:4px;background:var(--paper);font:16px/1.8 Georgia,"Times New Roman",serif}
.sample span{display:inline-block;margin-inline-end:1em}
.limit{margin-top:8px}
.limit input{width:9em;padding:4px 8px;border:1px solid var(--soft);border-radius:6px;background:var(--paper)}
.again{margin-top:22px}
.again a{color:var(--direct)}
.options h3{font-size:14px;margin:12px 0 2px}
dl,dd{margin:0}
dl .row{padding:3px 0}
kbd{direction:ltr;unicode-bidi:isolate;font:12px ui-monospace,monospace;border:1px solid var(--line);border-radius:4px;padding:1px 6px;background:var(--paper);white-space:nowrap}
.forced{display:none}@media (forced-colors:active){.forced{display:block}}
`;
