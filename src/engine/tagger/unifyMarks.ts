import { hashWord } from '../features/hashWord';
import type { Layout } from './Layout';
import { QUOTE } from './Layout';
import type { Tokens } from './Tokens';
import { SHAPE } from './wordShapes';
import { TAG } from './wordTags';

const MARK = hashWord('"');

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
