import { isMedium } from '../media/isMedium';
import { Coverage } from './Coverage';
import type { Sketch } from './Sketch';

/** A medium's report of which others say more than this share is no statement of its own. */
const MOST_OF_REPORT = 0.5;

const size = ({ content }: Sketch): number => content.reduce((sum, p) => sum + p.end - p.start, 0);

/** Leaves out media credited for what somebody else is found to have said: they are hands, no speakers. */
export function withoutMereReports(sketches: readonly Sketch[]): Sketch[] {
  const media = new Set(
    sketches.filter(({ source }) => source.length > 0 && isMedium(source.map((p) => p.text).join(' '))),
  );
  if (media.size === 0) return [...sketches];
  const said = new Coverage();
  for (const s of sketches) if (!media.has(s)) said.add(s.content);
  const mere = new Set(
    [...media].filter(
      (s) => s.content.reduce((sum, p) => sum + said.of(p.block, p.start, p.end), 0) >= MOST_OF_REPORT * size(s),
    ),
  );
  return sketches
    .filter((s) => !mere.has(s))
    .map((s) => (s.outer !== null && mere.has(s.outer) ? Object.assign(s, { outer: s.outer.outer }) : s));
}
