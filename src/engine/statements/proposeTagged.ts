import type { Attribution } from '../../model/Attribution';
import type { Passage } from '../../model/Passage';
import type { Proposal } from './Proposal';

/** What the tagger offers, its content within the paragraph of its cue: 99 % of content stands there. What is cut off is offered again as a quotation. */
export const proposeTagged = (attributions: readonly Attribution[]): Proposal[] =>
  attributions.flatMap(({ source, cue, content, confidence }) => {
    const own = ownContent(content, (cue[0] ?? source[0])?.block);
    return own.length === 0 ? [] : [{ foundBy: ['tagger'], source, cue, content: own, tagged: confidence }];
  });

function ownContent(content: readonly Passage[], home: number | undefined): readonly Passage[] {
  const own = content.filter((p) => p.block === home);
  // Behind a cue that ends its paragraph ("Novak wrote:") the next ones stay.
  return own.length > 0 ? own : content;
}
