import type { ArticleText } from '../text/ArticleText';
import { isWithin } from './chooseProposals';
import { firstOf, precedes, type Sketch } from './Sketch';
import type { JudgedProposal } from './StatementJudge';

/** How many blocks back a quotation without a cue looks for whom it goes on with. */
const BLOCKS_BACK = 2;
/** So many statements before one are looked at for the one it lies within. */
const REACH = 30;

/** Statements with their links: what is told within another, and what goes on with another. In reading order. */
export function linkSketches(article: ArticleText, chosen: readonly JudgedProposal[]): Sketch[] {
  const ordered = [...chosen].sort((a, b) => {
    const [x, y] = [firstOf(a.proposal.content), firstOf(b.proposal.content)];
    return precedes(x, y) ? -1 : precedes(y, x) ? 1 : b.size - a.size;
  });
  const sketches = ordered.map(
    ({ proposal: { source, cue, content, foundBy }, confidence }): Sketch => ({
      source,
      cue,
      content,
      confidence,
      outer: null,
      continued: null,
      nobody: false,
      foundBy,
    }),
  );
  ordered.forEach((one, i) => {
    let outer = -1;
    for (let k = Math.max(0, i - REACH); k < Math.min(ordered.length, i + REACH); k++) {
      if (k !== i && isWithin(one, ordered[k]!) && (outer < 0 || ordered[k]!.size < ordered[outer]!.size)) outer = k;
    }
    if (outer >= 0) sketches[i]!.outer = sketches[outer]!;
  });
  sketches.forEach((sketch, i) => {
    if (sketch.source.length > 0 || sketch.cue.length > 0) return;
    const before = sketches.slice(Math.max(0, i - REACH), i).findLast((s) => s.outer === null && s !== sketch);
    if (before && goesOn(article, before, sketch)) sketch.continued = before;
  });
  return sketches;
}

/** Whether a quotation may go on with the statement before it: in the same paragraph or the next but one, in the same part of the page. */
function goesOn({ blocks }: ArticleText, before: Sketch, here: Sketch): boolean {
  const from = Math.max(...before.content.map((p) => p.block), ...before.source.map((p) => p.block));
  const to = firstOf(here.content).block;
  if (to - from > BLOCKS_BACK || (to !== from && isHeading(blocks[to]!.kind))) return false;
  return blocks.slice(from, to).every(({ kind }, i) => (i === 0 ? to === from || !isHeading(kind) : !isHeading(kind)));
}

const isHeading = (kind: string): boolean => kind === 'headline' || kind === 'subhead';
