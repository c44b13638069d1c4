/** What a token is within an attribution. */
export const ROLE = { none: 0, source: 1, cue: 2, content: 3 } as const;

/** Number of roles. */
export const ROLES = 4;
