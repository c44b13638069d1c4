import type { Candidate } from './Candidate';
import { certainCandidate } from './certainCandidate';
import { QUOTE } from './Layout';
import type { Text } from './Text';
import type { TokenSpan } from './windowAround';
import { SHAPE } from './wordShapes';
import { TAG } from './wordTags';

/** Shorter quotations before a dash are titles and mottoes. */
const MIN_WORDS = 4;
const MAX_NAME = 7;

const isNamePart = (text: Text, i: number): boolean => {
  const { tag, shape } = text.tokens;
  return tag[i] === TAG.name || tag[i] === TAG.capitals || tag[i] === TAG.title || shape[i] === SHAPE.initial;
};

/** End of the name that begins at `from`: capitalised words, initials with their stops, small words between them. */
function nameEnd(text: Text, from: number, blockEnd: number): number {
  const { tag, shape } = text.tokens;
  let end = from;
  for (let i = from; i < blockEnd && i - from < MAX_NAME; i++) {
    if (isNamePart(text, i)) end = i + 1;
    else if (tag[i] === TAG.stop && shape[i - 1] === SHAPE.initial && i > from) continue;
    else if (tag[i] !== TAG.of && tag[i] !== TAG.lower) break;
    // "de", "van", "al": only where a capitalised word follows.
    else if (i + 1 >= blockEnd || !isNamePart(text, i + 1)) break;
  }
  return end;
}

/** Whether a credit may end before token `i`: the block, a comma, a bracket, a full stop or the next quotation follows. */
function mayEnd(text: Text, i: number, blockEnd: number): boolean {
  if (i >= blockEnd) return true;
  const { tag, shape } = text.tokens;
  return (
    tag[i] === TAG.comma ||
    tag[i] === TAG.stop ||
    text.layout.quote[i] === QUOTE.open ||
    shape[i] === SHAPE.openBracket ||
    shape[i] === SHAPE.semicolon
  );
}

/** The name behind the dash that follows the quotation `q`, or null. */
function creditAfter(text: Text, q: number): { dash: number; name: TokenSpan } | null {
  const { tokens, layout } = text;
  const dash = layout.quotationEnd[q]!;
  if (dash >= tokens.count || layout.quote[dash - 1] !== QUOTE.close || tokens.shape[dash] !== SHAPE.dash) return null;
  const block = tokens.block[dash]!;
  const blockEnd = tokens.blockStart[block + 1]!;
  // In a block of its own the dash must open it.
  if (tokens.block[dash - 1] !== block && tokens.block[dash - 1] !== block - 1) return null;
  const end = nameEnd(text, dash + 1, blockEnd);
  if (end === dash + 1 || !mayEnd(text, end, blockEnd)) return null;
  return { dash, name: { from: dash + 1, to: end } };
}

/** Whether the words before token `i` are a dash and a name: the credit of the quotation before. */
function followsCredit(text: Text, i: number, blockStart: number): boolean {
  const { tag } = text.tokens;
  let k = i - 1;
  while (k > blockStart && i - k <= MAX_NAME && (isNamePart(text, k) || tag[k] === TAG.stop || tag[k] === TAG.lower))
    k--;
  return k >= blockStart && k < i - 1 && tag[k] === TAG.dash;
}

/** Whether quotation `q` opens its block or its sentence, or follows another credit: it is no part of somebody's sentence. */
function standsAlone(text: Text, q: number): boolean {
  const { tokens, layout } = text;
  const from = layout.quotationStart[q]!;
  const blockStart = tokens.blockStart[tokens.block[from]!]!;
  if (blockStart === from || tokens.tag[from - 1] === TAG.stop) return true;
  return layout.sentenceStart[layout.sentence[from]!] === from || followsCredit(text, from, blockStart);
}

/** Quotations credited by a dash and a name ("… in vain." — Ada Novak, pilot), which PolNeAR marks with the dash as cue. */
export function findCreditedQuotations(text: Text): Candidate[] {
  const { quotationStart, quotationEnd } = text.layout;
  const found: Candidate[] = [];
  for (let q = 0; q < quotationStart.length; q++) {
    const content = { from: quotationStart[q]!, to: quotationEnd[q]! };
    if (content.to - content.from < MIN_WORDS + 2 || !standsAlone(text, q)) continue;
    const credit = creditAfter(text, q);
    if (!credit) continue;
    found.push(certainCandidate(credit.dash, credit.name, content));
  }
  return found;
}
