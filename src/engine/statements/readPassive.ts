import type { Span } from '../../model/Span';
import type { ArticleText } from '../text/ArticleText';
import { quotedWithin } from '../text/indexQuotations';
import type { Proposal } from './Proposal';
import { passageOf } from './passageOf';

/** "was earlier quoted in the Ledger as saying that": from the verb up to what is said. Bounded, as no medium's name is longer. */
const PASSIVE =
  /\b(?:was|were|is|are|been)\s(?:(?:also|earlier|later|again|widely|once)\s)?(?:quoted|cited)\s(?:(?:by|in|on)\s[^.;:"“”]{2,80}?,?\s)?as\s(?:saying|telling|stating|warning|adding)\b(?:\sthat\b)?/u;
/** Who handed it on and when, behind words that stand before: "…, Novak was quoted as saying by the Ledger on Monday." */
const ONLY_MEDIUM = /^(?:\s(?:by|in|on|to|late|early|last|this)\s[^.;:"“”]{2,120})?[.,]?["”]?\s*$/u;
const MIN_CONTENT = 8;
const EDGES = ',;:–—';

/**
 * Whoever "was quoted as saying" something says it, not the medium that quotes him. Null where a sentence is of no such form.
 * @param sentence its span in the block
 */
export function readPassive(article: ArticleText, block: number, sentence: Span): Proposal | null {
  const { text } = article.blocks[block]!;
  const printed = text.slice(sentence.start, sentence.end);
  const found = PASSIVE.exec(printed);
  if (!found) return null;
  const from = sentence.start + found.index;
  const to = from + found[0].length;
  if (quotedWithin(article.quoted, block, from, to).length > 0) return null;
  const { start } = article.withoutDateline(block, sentence);
  const before = ONLY_MEDIUM.test(text.slice(to, sentence.end));
  const subject = before ? startOfSubject(article, block, { start, end: from }) : start;
  if (subject < 0) return null;
  const source = passageOf(article.blocks, block, subject, from, EDGES);
  const cue = passageOf(article.blocks, block, from, to);
  const content = before
    ? passageOf(article.blocks, block, start, subject, EDGES)
    : passageOf(article.blocks, block, to, sentence.end, `.${EDGES}`);
  if (!source || !cue || !content || content.text.length < MIN_CONTENT) return null;
  return { foundBy: ['quoted-as-saying'], source: [source], cue: [cue], content: [content], tagged: 0 };
}

/** Where the subject begins behind words that are told first: behind the last quotation, or the comma that parts it; -1 where neither is. */
function startOfSubject(article: ArticleText, block: number, { start, end }: Span): number {
  const { text } = article.blocks[block]!;
  const quote = quotedWithin(article.quoted, block, start, end).at(-1);
  if (quote) {
    const behind = text.slice(quote.end, end);
    // Quoted words within what is told are no end of it: "The strike would be “long”, Novak was …" has a comma.
    const comma = /^\s*,\s/u.exec(behind);
    if (comma) return quote.end + comma[0].length;
    if (/[,!?.]["”’']$/u.test(text.slice(start, quote.end))) return quote.end;
  }
  const told = text.slice(start, end).trimEnd();
  const describes = told.endsWith(',');
  let comma = told.lastIndexOf(', ', told.length - 2);
  // "…, Ada Novak, head of the port, was quoted": a description between commas belongs to her.
  if (describes && comma > 0) comma = told.lastIndexOf(', ', comma - 1);
  return comma > 0 ? start + comma + 2 : -1;
}
