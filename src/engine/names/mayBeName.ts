import type { Word } from '../text/readWords';

const UPPER = /\p{Lu}/u;
/** "co-CEO", "pre-World": no name begins so. */
const PREFIXED = /^\p{Ll}+[-‐‑]/u;

/** Whether a word may be part of a name by itself: it has a capital somewhere. */
export const mayBeName = ({ capital, text }: Word): boolean => capital || (UPPER.test(text) && !PREFIXED.test(text));
