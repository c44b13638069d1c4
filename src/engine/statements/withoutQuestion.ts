import type { ArticleText } from '../text/ArticleText';
import { quotedWithin } from '../text/indexQuotations';
import type { Proposal } from './Proposal';
import { passageOf } from './passageOf';

/** The end of a quotation that asks. */
const ASKS = /\?["”’']$/u;

/**
 * A proposal whose content begins with a question in marks and goes on, behind nothing but a space, with a quotation that asks nothing:
 * without the question. “Did you see him?” “I did,” said Novak: two speak, and Novak is who answers.
 */
export function withoutQuestion({ blocks, quoted }: ArticleText, proposal: Proposal): Proposal {
  const [first, ...rest] = proposal.content;
  if (!first || proposal.cue.length === 0) return proposal;
  const { block, start, end } = first;
  const { text } = blocks[block]!;
  const touched = quotedWithin(quoted, block, start, end);
  // A question and its answer are two.
  if (touched.length < 2) return proposal;
  const spans = touched.filter((span) => span.end <= end);
  const answer = spans.findLastIndex(
    (span, i) =>
      i > 0 &&
      ASKS.test(text.slice(start, spans[i - 1]!.end)) &&
      text.slice(spans[i - 1]!.end, span.start).trim() === '',
  );
  const question = spans[answer - 1];
  if (answer < 1 || !question || ASKS.test(text.slice(start, spans[answer]!.end))) return proposal;
  // What stands before the question belongs to it, unless it is a part of the answer's sentence.
  if (text.slice(start, spans[0]!.start).trim() !== '') return proposal;
  const said = passageOf(blocks, block, spans[answer]!.start, end);
  return said ? { ...proposal, content: [said, ...rest] } : proposal;
}
