import { TOUCHED } from '../../ui/touched';

/** The library's page: a column, its fields above, its pages below. */
export const libraryStyles = `
.library{max-width:760px;margin:0 auto;padding:24px 16px}
.library a{color:var(--direct)}
.fields{display:flex;flex-wrap:wrap;gap:8px;margin:12px 0}
.fields div{flex:1 1 140px;min-width:0}
.fields label{display:block}
.fields input{width:100%;padding:5px 8px;border:1px solid var(--soft);border-radius:6px;background:var(--paper)}
.saved-page{border-block-start:1px solid var(--line);padding:10px 0}
.saved-page blockquote{margin:4px 0;padding-inline-start:10px;border-inline-start:2px solid var(--line)}
.audit table{border-collapse:collapse;width:100%}
.audit th,.audit td{padding:3px 6px;text-align:start;font-weight:400}
.audit meter{width:80px}
.importing{align-items:center;gap:8px}
.importing progress{flex:1 1 80px;min-width:0}
.doors{display:flex;flex-wrap:wrap;gap:4px 16px;align-items:center;margin:12px 0}
@media ${TOUCHED}{.saved-page a{display:inline-flex;align-items:center;min-height:44px}}
`;
