import type { Block } from '../../model/Block';
import type { ArticleText } from '../text/ArticleText';
import type { Quotation } from '../text/Quotation';
import { BLOCK_ROLE, type Layout, QUOTE } from './Layout';
import type { Tokens } from './Tokens';

/** Distances are kept up to this many tokens. */
const FAR = 15;
/** A quotation of at most so many words in the middle of a sentence may be a title, a nickname or scare quotes. */
const SCARE_WORDS = 3;

/** Index of the first token of `block` that starts at or after `offset`. */
function tokenAt(tokens: Tokens, block: number, offset: number): number {
  let lo = tokens.blockStart[block]!;
  let hi = tokens.blockStart[block + 1]!;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (tokens.start[mid]! < offset) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

function markSentences(text: ArticleText, tokens: Tokens): Pick<Layout, 'sentence' | 'sentenceStart'> {
  const sentence = new Int32Array(tokens.count);
  const starts: number[] = [];
  for (let b = 0; b < text.blocks.length; b++) {
    let at = tokens.blockStart[b]!;
    for (const span of text.sentences(b)) {
      const end = tokenAt(tokens, b, span.end);
      if (end <= at) continue;
      sentence.fill(starts.length, at, end);
      starts.push(at);
      at = end;
    }
    if (at < tokens.blockStart[b + 1]!) {
      if (starts.length === 0 || tokens.block[starts[starts.length - 1]!] !== b) starts.push(at);
      sentence.fill(starts.length - 1, at, tokens.blockStart[b + 1]!);
    }
  }
  starts.push(tokens.count);
  return { sentence, sentenceStart: Int32Array.from(starts) };
}

function markQuotations(
  tokens: Tokens,
  quotations: readonly Quotation[],
): Pick<Layout, 'quote' | 'quotation' | 'quotationStart' | 'quotationEnd'> {
  const quote = new Uint8Array(tokens.count);
  const quotation = new Int32Array(tokens.count).fill(-1);
  const starts: number[] = [];
  const ends: number[] = [];
  for (const found of quotations) {
    const index = starts.length;
    const last = found.passages.length - 1;
    let first = -1;
    let end = 0;
    for (let p = 0; p <= last; p++) {
      const passage = found.passages[p]!;
      const from = tokenAt(tokens, passage.block, passage.start);
      end = tokenAt(tokens, passage.block, passage.end);
      if (end <= from) continue;
      if (first < 0) first = from;
      const closes = p === last && found.closed && end - from > 1;
      const words = end - from - (closes ? 2 : 1);
      quote.fill(words <= SCARE_WORDS && last === 0 ? QUOTE.scare : QUOTE.inside, from, end);
      quote[from] = QUOTE.open;
      if (closes) quote[end - 1] = QUOTE.close;
      quotation.fill(index, from, end);
    }
    if (first < 0) continue;
    starts.push(first);
    ends.push(end);
  }
  return { quote, quotation, quotationStart: Int32Array.from(starts), quotationEnd: Int32Array.from(ends) };
}

function markDistances(
  tokens: Tokens,
  quote: Uint8Array,
  sentence: Int32Array,
): Pick<Layout, 'sinceClose' | 'untilOpen'> {
  const sinceClose = new Uint8Array(tokens.count).fill(FAR);
  const untilOpen = new Uint8Array(tokens.count).fill(FAR);
  for (let i = 1; i < tokens.count; i++) {
    if (tokens.block[i] !== tokens.block[i - 1]) continue;
    sinceClose[i] = quote[i - 1] === QUOTE.close ? 0 : Math.min(FAR, sinceClose[i - 1]! + 1);
  }
  for (let i = tokens.count - 2; i >= 0; i--) {
    if (sentence[i] !== sentence[i + 1]) continue;
    untilOpen[i] = quote[i + 1] === QUOTE.open ? 0 : Math.min(FAR, untilOpen[i + 1]! + 1);
  }
  return { sinceClose, untilOpen };
}

function roleOf(block: Block, index: number, first: number, quote: number | undefined, goesOn: boolean): number {
  if (block.kind === 'headline' || (index === 0 && first === 0)) return BLOCK_ROLE.headline;
  // Subheads are written as headlines are, and there are too few of them to learn from.
  if (block.kind === 'subhead') return BLOCK_ROLE.headline;
  if (goesOn) return BLOCK_ROLE.goesOn;
  if (quote === QUOTE.open) return BLOCK_ROLE.quotation;
  return index <= 1 ? BLOCK_ROLE.first : BLOCK_ROLE.paragraph;
}

/** Works out sentences, the state of the quotation marks, the roles of the blocks and what opens them. */
export function placeTokens(text: ArticleText, tokens: Tokens): Layout {
  const { blocks } = text;
  const sentences = markSentences(text, tokens);
  const quotations = markQuotations(tokens, text.quotations);
  const blockRole = new Uint8Array(blocks.length);
  const behindDateline = new Int32Array(blocks.length);
  for (let b = 0; b < blocks.length; b++) {
    const at = tokens.blockStart[b]!;
    const dateline = text.dateline(b);
    behindDateline[b] = dateline ? tokenAt(tokens, b, dateline.begins) : at;
    const index = quotations.quotation[at] ?? -1;
    const goesOn = index >= 0 && quotations.quotationStart[index]! < at;
    blockRole[b] = roleOf(blocks[b]!, b, at, quotations.quote[at], goesOn);
  }
  const { quote, quotation, quotationStart, quotationEnd } = quotations;
  const { sentence, sentenceStart } = sentences;
  const { sinceClose, untilOpen } = markDistances(tokens, quote, sentence);
  const quoted = new Uint8Array(sentenceStart.length - 1);
  for (let i = 0; i < tokens.count; i++) if (quotation[i]! >= 0) quoted[sentence[i]!] = 1;
  // Written out: an object put together by spreading has another shape in V8 than the last one, and what reads it is compiled anew.
  return {
    sentence,
    sentenceStart,
    quoted,
    quote,
    quotation,
    quotationStart,
    quotationEnd,
    sinceClose,
    untilOpen,
    blockRole,
    behindDateline,
  };
}
