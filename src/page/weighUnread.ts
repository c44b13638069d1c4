import type { Urgency } from './LookPace';
import { lengthOfText } from './lengthOfText';

/** Text of this length, a sentence, is worth a look wherever it comes or goes, characters. */
const WORTH_A_LOOK = 60;

/** How much changes concern a page that no article was found on yet. */
export function weighUnread(changes: readonly MutationRecord[]): Urgency {
  const concerns = changes.some((change) =>
    change.type === 'attributes'
      ? /^(?:open|hidden)$/.test(change.attributeName ?? '')
      : change.target.nodeType === 9 || lengthOfText(change) >= WORTH_A_LOOK,
  );
  return concerns ? 'text' : 'elsewhere';
}
