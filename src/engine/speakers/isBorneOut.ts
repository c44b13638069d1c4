import type { Block } from '../../model/Block';
import type { Speaker } from '../../model/Speaker';
import type { DraftStatement } from '../statements/DraftStatement';

const LETTER = /\p{L}/u;

const isHeading = (blocks: readonly Block[], { content }: DraftStatement): boolean => {
  const kind = blocks[content[0]?.block ?? -1]?.kind;
  return kind === 'headline' || kind === 'subhead';
};

/**
 * For each draft, whether the text bears out who says it. A heading in two parts, "Novak: quay shut", names whom it is about as often as who
 * says it: somebody with a name says it only if the text has him say something, or if all of it stands in quotation marks. True of all else.
 * Linear.
 *
 * @param speakers those of the drafts, in their order
 */
export function isBorneOut(
  drafts: readonly DraftStatement[],
  speakers: readonly (Speaker | null)[],
  blocks: readonly Block[],
): boolean[] {
  const heard = new Set<string>();
  drafts.forEach((draft, i) => {
    const speaker = speakers[i];
    if (speaker && draft.kind !== 'unattributed' && !isHeading(blocks, draft)) heard.add(speaker.id);
  });
  return drafts.map((draft, i) => {
    const speaker = speakers[i];
    if (!speaker || speaker.kind === 'unnamed' || draft.kind === 'direct' || !isHeading(blocks, draft)) return true;
    if (draft.cue.length === 0 || draft.cue.some(({ text }) => LETTER.test(text))) return true;
    return heard.has(speaker.id);
  });
}
