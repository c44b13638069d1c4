import type { Segment } from './Segment';

const HEADING = /^(?:\d{1,5} )?(?:(?:readers?'? )?comments?|responses?|have your say|discussion)(?: \(\d{1,5}\))?:?$/i;
/** The line above what somebody wrote: "Anonymous, on Jan 8 wrote:", "reader77 said:", "Ida, 3 hours ago". */
const WRITER = /\b(?:wrote|writes|said|says|posted|replied|commented)\s?:$|\bago$/i;
const LONGEST_WRITER = 100;
/** Segments below the heading where the first writer is looked for. */
const REACH = 3;

/** Index of the heading below which readers' comments stand, after `textStart`; the number of segments where there is none. */
export function findComments(segments: readonly Segment[], textStart: number): number {
  const at = segments.findIndex(
    ({ latin }, index) =>
      index > textStart &&
      HEADING.test(latin) &&
      segments
        .slice(index + 1, index + 1 + REACH)
        .some((below) =>
          below.latin.split(/(?<=:) /, 1).some((line) => line.length <= LONGEST_WRITER && WRITER.test(line)),
        ),
  );
  return at < 0 ? segments.length : at;
}
