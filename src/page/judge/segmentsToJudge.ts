import { isMostlyLink } from '../isMostlyLink';
import type { Segment } from '../Segment';
import type { PageSegments } from './PageSegments';

/** A text that is linked to this share is a link. */
const LINK = 0.7;

/**
 * 1 for each segment that may be text by its odds: none before the headline and the body, none below it, which are many and
 * cost as much as any; and no link as a whole, which leads to another story but for what is looked at afterwards.
 */
export function segmentsToJudge({ collection: { segments }, body, headline }: PageSegments): Uint8Array {
  const isInside = ({ container }: Segment): boolean => body.inside[container.index] === 1;
  const top = segments.findIndex(isInside);
  const start = headline >= 0 && headline < top ? headline : top;
  const last = segments.findLastIndex(isInside);
  return Uint8Array.from(segments, (segment, at) =>
    at >= start && at <= last && !isMostlyLink(segment, LINK) ? 1 : 0,
  );
}
