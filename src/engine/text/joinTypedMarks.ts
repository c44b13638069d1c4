import type { Block } from '../../model/Block';

/** Fills the second place of a mark typed as two signs, so that offsets stay; the tokeniser skips it as white space. */
const FILLER = '\u2060';

/** One pair of signs as a curly mark and a filler; a pair after a space or bracket, or at the start, opens. */
function curly(pair: string, offset: number, text: string): string {
  const opens = pair === '``' || (/[\s([—–-]|^$/u.test(text[offset - 1] ?? '') && /\S/u.test(text[offset + 2] ?? ' '));
  return opens ? `“${FILLER}` : `${FILLER}”`;
}

/** Marks typed as two apostrophes or backquotes (''so'', ``so'') as single curly ones, at unchanged offsets. */
export function joinTypedMarks(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(({ text }) => text.includes("''") || text.includes('``'))) return blocks;
  return blocks.map(({ kind, text }) => ({ kind, text: text.replace(/''|``/gu, curly) }));
}
