import type { Span } from '../../model/Span';
import type { ArticleText } from '../text/ArticleText';
import { quotedWithin } from '../text/indexQuotations';
import type { Proposal } from './Proposal';
import { passageOf } from './passageOf';

/** "In the words of one engineer, “…”", "To quote the auditor: “…”", "As Novak put it, “…”": up to the mark. Bounded by the length of a source. */
const OF_WHOM =
  /(?:^|[\s,(])((?:in\sthe\s(?:\p{Ll}+\s)?words\sof|to\squote|as)\s)([^;:"“”‘.!?]{2,90}?)(\s(?:once\s|later\s|bluntly\s|neatly\s)?puts?\sit)?[,:]\s?$/iu;
/** What is quoted instead of somebody. */
const NOBODY = /^(?:him|her|it|them|me|myself|this|that|from|directly|again)\b/iu;

/**
 * Whose words a quotation is that follows "in the words of", "to quote" or "as … put it". Null where it follows nothing of the kind.
 * @param sentence its span in the block
 */
export function readWordsOf(article: ArticleText, block: number, sentence: Span): Proposal | null {
  const [quote] = quotedWithin(article.quoted, block, sentence.start, sentence.end);
  if (!quote || quote.part > 0 || quote.start <= sentence.start) return null;
  const { text } = article.blocks[block]!;
  const found = OF_WHOM.exec(text.slice(sentence.start, quote.start));
  if (!found) return null;
  const [all] = found;
  const opening = found[1]!;
  const whom = found[2]!;
  const puts = found[3];
  if (/^as\s/iu.test(opening) !== (puts !== undefined) || NOBODY.test(whom)) return null;
  const cueStart = sentence.start + found.index + all.indexOf(opening);
  const start = cueStart + opening.length;
  const end = start + whom.length;
  const source = passageOf(article.blocks, block, start, end);
  const cue = puts
    ? passageOf(article.blocks, block, end + 1, end + puts.length)
    : passageOf(article.blocks, block, cueStart, start - 1);
  const content = quote.quotation.passages;
  if (!source || !cue) return null;
  return { foundBy: ['words-of'], source: [source], cue: [cue], content, tagged: 0 };
}
