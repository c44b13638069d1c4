/** Turns the hash of a feature to the left of a cue into that of the same feature to its right. */
const RIGHT = 0x5bd1e995;

/** What the hashes of a token's own features are xored with as seen from the cue at `anchor`: a feature weighs differently on each side of it. */
export const sideSalt = (token: number, anchor: number): number => (token <= anchor ? 0 : RIGHT);
