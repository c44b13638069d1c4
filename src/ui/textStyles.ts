/** Words inside card and views: notes, tags, chips, differences, related claims. */
export const textStyles = `
.soft,.small{color:var(--soft)}
.small{font-size:12px}
.tag{color:var(--known);font-weight:600}
.unsure{border-inline-start:3px double var(--indirect);padding-inline-start:8px;margin:6px 0}
del{color:var(--cut);text-decoration:line-through}
ins{color:var(--put);text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:2px}
del+ins{margin-inline-start:.25em}
.words{font-family:Georgia,"Times New Roman",serif;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:4;overflow:hidden}
.related{border-top:1px solid var(--line);margin-top:10px;padding-top:8px}
`;
