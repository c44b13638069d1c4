/** A speaker's id from a name that no figure bears. */
export const idOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
