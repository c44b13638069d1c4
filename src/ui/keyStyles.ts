/** The three marks as they look on a page, in each of the styles, for legends and samples. */
export const keyStyles = `
.key span{text-decoration:underline 2px;text-underline-offset:3px}
.key .direct{text-decoration-color:var(--direct)}
.key .indirect{text-decoration-style:dotted;text-decoration-color:var(--indirect)}
.key .known{text-decoration:none;background:color-mix(in srgb,var(--known) 16%,transparent);padding:0 2px}
.key .unmarked,.key.style-none span,.key.style-hovered span:not(:hover),.key.style-background span,.key.style-colour span{text-decoration:none}
.style-background .direct{background:color-mix(in srgb,var(--direct) 14%,transparent)}
.style-background .indirect{background:color-mix(in srgb,var(--indirect) 18%,transparent)}
.style-colour .direct{color:var(--direct)}
.style-colour .indirect{color:var(--indirect)}
.key.style-none .known,.key.style-hovered .known:not(:hover){background:none}
@media (forced-colors:active){.key:not(.style-none,.style-hovered) .known{text-decoration:underline double 3px}}
`;
