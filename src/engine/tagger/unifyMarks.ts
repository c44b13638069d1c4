import type { Block } from '../../model/Block';
import { hashWord } from './hashWord';
import type { Layout } from './Layout';
import { QUOTE } from './Layout';
import type { Tokens } from './Tokens';
import { SHAPE } from './wordShapes';
import { TAG } from './wordTags';

/** Fills the second place of a mark typed as two signs, so that offsets stay; the tokeniser skips it as white space. */
const FILLER = '\u2060';
const MARK = hashWord('"');

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

/** Makes every mark that opens or closes a quotation look the same, whether double or single, curly or straight. */
export function unifyMarks(tokens: Tokens, layout: Layout): void {
  for (let i = 0; i < tokens.count; i++) {
    const quote = layout.quote[i];
    if (tokens.shape[i]! <= SHAPE.numeral) continue;
    if (quote !== QUOTE.open && quote !== QUOTE.close && tokens.tag[i] !== TAG.mark) continue;
    tokens.word[i] = MARK;
    tokens.stem[i] = MARK;
    tokens.tag[i] = TAG.mark;
    tokens.shape[i] = quote === QUOTE.open ? SHAPE.openMark : SHAPE.closeMark;
  }
}
