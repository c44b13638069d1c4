/** The three marks as they look on a page, for legends. */
export const keyStyles = `
.key span{text-decoration:underline 2px;text-underline-offset:3px}
.key .direct{text-decoration-color:var(--direct)}
.key .indirect{text-decoration-style:dotted;text-decoration-color:var(--indirect)}
.key .known{text-decoration:none;background:color-mix(in srgb,var(--known) 16%,transparent);padding:0 2px}
@media (forced-colors:active){.key .known{text-decoration:underline double 3px}}
`;
