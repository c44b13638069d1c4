import { foldText } from './foldText';

/** A name for comparison: lower-case words without signs, accents and a leading "the". */
export function bareName(name: string): string {
  const plain = /^[\x20-\x7e]*$/u.test(name) ? name : foldText(name).normalize('NFKD').replace(/\p{M}/gu, '');
  return plain
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /u, '');
}
