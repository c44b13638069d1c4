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
select{padding:4px 8px;border:1px solid var(--soft);border-radius:6px;background:var(--paper)}
.again{margin-top:22px}
.again a{color:var(--direct)}
dl,dd{margin:0}
dl .row{padding:3px 0}
kbd{font:12px ui-monospace,monospace;border:1px solid var(--line);border-radius:4px;padding:1px 6px;background:var(--paper);white-space:nowrap}
`;
